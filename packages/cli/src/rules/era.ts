import { planFile } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Report, Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Eras stand in order, and the first begins before anything that is dated by it. */
export const era: Rule = {
  id: 'era',
  check(folder) {
    const file = planFile(folder);
    const eras = listOf(fieldOf(file?.value, 'eras'));
    if (!file || eras.length === 0) return [];
    const starts = eras.map((one) => stringOf(one, 'start') ?? '');
    const reports: Report[] = starts.flatMap((start, index) => {
      const before = starts[index - 1];
      return before === undefined || before < start
        ? []
        : [
            reportAt(file, ['eras', index, 'start'], {
              found: `「${start}」は1つ前の元号の「${before}」以前です`,
              accepted: '古い元号から順に並べる',
            }),
          ];
    });
    const dated = [
      { date: stringOf(fieldOf(file.value, 'period'), 'start'), path: ['period', 'start'] },
      { date: stringOf(file.value, 'issued'), path: ['issued'] },
    ];
    for (const { date, path } of dated) {
      if (
        date === undefined ||
        !/^\d{4}/u.test(date) ||
        date.slice(0, 10) >= (starts[0] ?? '').slice(0, date.length)
      )
        continue;
      reports.push(
        reportAt(file, path, {
          found: `「${date}」の元号が eras にありません`,
          accepted: 'その日に使われていた元号を eras に書く',
        }),
      );
    }
    return reports;
  },
};
