import { saidIn } from '../folder/received.js';
import { sourceFiles } from '../folder/plan-folder.js';
import { listOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** What is recorded as ours stands in the plan: else the record outlived its words, or the words were changed. */
export const oursUnused: Rule = {
  id: 'ours-unused',
  check(folder) {
    const said = new Set(saidIn(folder).map(({ words }) => words));
    return sourceFiles(folder, 'ours').flatMap((file) =>
      listOf(file.value).flatMap((record, index) => {
        const text = stringOf(record, 'text')?.trim();
        return text === undefined || said.has(text)
          ? []
          : [
              reportAt(file, [index, 'text'], {
                found: `原文にない言葉として記録された「${text}」は、計画のどこにもありません`,
                accepted: '計画の言葉と同じ文字列。計画から消した言葉なら、この記録も消す',
              }),
            ];
      }),
    );
  },
};
