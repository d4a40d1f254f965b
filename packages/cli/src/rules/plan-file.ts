import { planFile as planFileOf } from '../folder/plan-folder.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** A folder without `plan.yaml` is no plan folder. */
export const planFile: Rule = {
  id: 'plan-file',
  readsBrokenFolders: true,
  check: (folder) =>
    planFileOf(folder)
      ? []
      : [
          reportFile('plan.yaml', {
            found: 'plan.yaml がありません',
            accepted: '計画のフォルダーの直下に plan.yaml を置く',
            hint: 'フォルダーの指定が違うかもしれません',
          }),
        ],
};
