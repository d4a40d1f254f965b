import { planFile } from '../folder/plan-folder.js';
import { fieldOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** The period ends after it starts; a revision is not older than the first issue. */
export const period: Rule = {
  id: 'period',
  check(folder) {
    const file = planFile(folder);
    if (!file) return [];
    const dates = fieldOf(file.value, 'period');
    const pairs = [
      {
        earlier: stringOf(dates, 'start'),
        later: stringOf(dates, 'end'),
        path: ['period', 'end'],
        name: 'start',
      },
      {
        earlier: stringOf(file.value, 'issued'),
        later: stringOf(file.value, 'revised'),
        path: ['revised'],
        name: 'issued',
      },
    ];
    return pairs.flatMap(({ earlier, later, path, name }) =>
      earlier === undefined || later === undefined || !isBefore(later, earlier)
        ? []
        : [
            reportAt(file, path, {
              found: `「${later}」は ${name} の「${earlier}」より前です`,
              accepted: `${name} と同じか後の日付`,
            }),
          ],
    );
  },
};

/** Compares as far as both dates say: 2025 is not before 2025-04. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
