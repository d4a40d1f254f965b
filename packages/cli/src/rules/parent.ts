import { parentOf } from '../folder/assemble.js';
import { sourceFiles } from '../folder/plan-folder.js';
import { fieldOf } from '../json.js';
import type { Rule } from './rule.js';
import { listed, reportAt } from './rule.js';

/** Every node below the first level hangs on a node one level up. */
export const parent: Rule = {
  id: 'parent',
  check(folder) {
    const nodes = sourceFiles(folder, 'node');
    return nodes
      .filter(({ value }) => value !== undefined)
      .flatMap((file) => {
        const level = file.level ?? 0;
        const named = parentOf(file);
        if (level === 0) {
          return fieldOf(file.value, 'parent') === undefined
            ? []
            : [
                reportAt(
                  file,
                  ['parent'],
                  { found: '最初の階層に parent があります', accepted: 'parent の行を消す' },
                  'name',
                ),
              ];
        }
        const above = nodes.filter((node) => node.level === level - 1).map(({ id }) => id);
        if (named !== undefined && above.includes(named)) return [];
        const accepted = `${folder.levels[level - 1]?.folder ?? ''} にある id: ${listed(above)}`;
        const found = named === undefined ? 'parent がありません' : `parent「${named}」はありません`;
        return [reportAt(file, ['parent'], { found, accepted })];
      });
  },
};
