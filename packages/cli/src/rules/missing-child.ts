import { sourceFiles } from '../folder/plan-folder.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** Every level has something on it. A branch may end early: a goal without measures is one that the plan prints so. */
export const missingChild: Rule = {
  id: 'missing-child',
  check(folder) {
    const nodes = sourceFiles(folder, 'node');
    return folder.levels
      .filter((level, index) => level.folder !== '' && !nodes.some((node) => node.level === index))
      .map(({ folder: name }) =>
        reportFile('plan.yaml', {
          found: `${name} に項目がありません`,
          accepted: `${name}/<id>.yaml を1つ以上置く。計画にない階層なら levels から消す`,
          example: `${name}/1.yaml`,
        }),
      );
  },
};
