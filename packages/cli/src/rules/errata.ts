import { sourceFiles } from '../folder/plan-folder.js';
import type { PlanFolder } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/**
 * A machine can apply every erratum and find every omission: the text they
 * name stands in its line of the received text, an erratum's exactly once.
 */
export const errata: Rule = {
  id: 'errata',
  check: (folder) => [
    ...recordsOf(folder, 'errata', 'from').flatMap(({ file, index, line, text, times }) =>
      times === 1
        ? []
        : [
            reportAt(file, [index, 'from'], {
              found: `「${text}」は原文の ${line} 行目に ${times} 回あります`,
              accepted: 'その行に1回だけ現れる文字列',
              hint: times > 1 ? '前後の文字を足してください' : '行番号を確かめてください',
            }),
          ],
    ),
    ...recordsOf(folder, 'leftOut', 'text').flatMap(({ file, index, line, text, times }) =>
      times > 0
        ? []
        : [
            reportAt(file, [index, 'text'], {
              found: `「${text}」は原文の ${line} 行目にありません`,
              accepted: '原文のとおりの文字列',
            }),
          ],
    ),
  ],
};

function recordsOf(folder: PlanFolder, kind: 'errata' | 'leftOut', field: string) {
  const lines = folder.sources[0]?.text.split('\n') ?? [];
  return sourceFiles(folder, kind).flatMap((file) =>
    listOf(file.value).flatMap((record, index) => {
      const text = stringOf(record, field);
      const line = fieldOf(record, 'line');
      if (!text || typeof line !== 'number') return [];
      const times = (lines[line - 1] ?? '').split(text).length - 1;
      return [{ file, index, line, text, times }];
    }),
  );
}
