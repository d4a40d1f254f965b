import { isFurigana, withoutRuby } from '@fukushi-widgets/model';
import { localesOf } from '../folder/locale.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Readings are added to the plan's words and change none: taking them away gives the source letter by letter. */
export const readingsSource: Rule = {
  id: 'readings-source',
  check: (folder) =>
    localesOf(folder)
      .filter(({ lang }) => isFurigana(lang))
      .flatMap(({ texts }) =>
        texts
          .filter(
            ({ text, original }) => original !== undefined && withoutRuby(text).trim() !== original.trim(),
          )
          .map(({ file, path, text, original = '' }) =>
            reportAt(file, [...path, 'text'], {
              found: `ふりがなを取った文章が原文と違います「${firstDifference(withoutRuby(text).trim(), original.trim())}」`,
              accepted: `原文: ${original.trim()}`,
              hint: '読みは《》に、言葉の始まりが漢字の始まりでないときは｜を',
            }),
          ),
      ),
};

/** What stands where two texts begin to differ, with a few letters around. */
function firstDifference(one: string, other: string): string {
  const [left, right] = [[...one], [...other]];
  const place = left.findIndex((letter, index) => letter !== right[index]);
  const from = place < 0 ? Math.min(left.length, right.length) : place;
  return left.slice(Math.max(0, from - 3), from + 6).join('');
}
