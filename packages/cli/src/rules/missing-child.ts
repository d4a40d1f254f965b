import { parentOf } from '../folder/assemble.js';
import { sourceFiles } from '../folder/plan-folder.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** The first level has nodes, and a node above the last level has something below it. */
export const missingChild: Rule = {
  id: 'missing-child',
  check(folder) {
    const nodes = sourceFiles(folder, 'node');
    const [first] = folder.levels;
    if (first && !nodes.some(({ level }) => level === 0)) {
      return [
        reportFile('plan.yaml', {
          found: `${first.folder} に項目がありません`,
          accepted: `${first.folder}/<id>.yaml を1つ以上置く`,
        }),
      ];
    }
    return folder.levels.slice(0, -1).flatMap(({ folder: name }, level) => {
      const below = folder.levels[level + 1]?.folder ?? '';
      const files = nodes.filter((node) => node.level === level);
      const empty = files.filter(
        ({ id }) => !nodes.some((node) => node.level === level + 1 && parentOf(node) === id),
      );
      return empty.map(({ path, id }) =>
        reportFile(path, {
          found: `${name} の「${id}」に属する ${below} がありません`,
          accepted: `${below} のファイルに parent: "${id}" と書く`,
        }),
      );
    });
  },
};
