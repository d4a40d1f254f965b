import { planFile, sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import { isBefore } from './period.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** How far an action has come is said of a day on which the plan was there: last year's number is easily typed. */
export const progress: Rule = {
  id: 'progress',
  check(folder) {
    const start = stringOf(fieldOf(planFile(folder)?.value, 'period'), 'start');
    if (start === undefined) return [];
    return sourceFiles(folder, 'node').flatMap((file) =>
      listOf(fieldOf(file.value, 'actions')).flatMap((action, index) => {
        const date = stringOf(fieldOf(action, 'progress'), 'date');
        if (date === undefined || !isBefore(date, start)) return [];
        return [
          reportAt(file, ['actions', index, 'progress', 'date'], {
            severity: 'warning',
            found: `「${date}」は、計画の期間の始まり「${start}」より前です`,
            accepted: '進み具合を確かめた日（計画の期間の始まりから後）',
          }),
        ];
      }),
    );
  },
};
