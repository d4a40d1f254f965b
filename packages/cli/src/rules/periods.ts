import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { periodsIn } from '../folder/periods.js';
import { planFile } from '../folder/plan-folder.js';
import type { Report, Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Plans of other periods stand in folders of their own, and this plan is one of those that a tag can name. */
export const periods: Rule = {
  id: 'periods',
  check(folder) {
    const file = planFile(folder);
    const all = periodsIn(folder);
    if (!file || all.length === 0) return [];
    const own = all.filter((entry) => entry.folder === undefined);
    const reports = all.flatMap((entry, index): Report[] => {
      if (all.findIndex(({ id }) => id === entry.id) < index)
        return [
          reportAt(file, [...entry.path, 'id'], {
            found: `id「${entry.id}」が periods に2回あります`,
            accepted: '計画ごとに別の id',
          }),
        ];
      if (entry.folder === undefined) return [];
      const isPlan = statSync(join(entry.folder, 'plan.yaml'), { throwIfNoEntry: false })?.isFile();
      if (isPlan && resolve(entry.folder) !== resolve(folder.root)) return [];
      return [
        reportAt(file, [...entry.path, 'folder'], {
          found: isPlan
            ? 'この計画のフォルダーです'
            : `そのフォルダーに計画（plan.yaml）がありません: ${entry.folder}`,
          accepted: '別の期の計画のフォルダー（この plan.yaml から見た場所。例: ../my-plan-2）',
        }),
      ];
    });
    if (own.length === 1) return reports;
    return [
      ...reports,
      reportAt(
        file,
        ['periods'],
        {
          found: `この計画の行（folder のない行）が ${own.length} つあります`,
          accepted: 'この計画の行は1つ（例: - id: "1"）',
        },
        'name',
      ),
    ];
  },
};
