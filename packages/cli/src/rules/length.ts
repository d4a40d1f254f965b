import { isEasy } from '@fukushi-widgets/model';

import type { Rule } from './rule.js';
import { reportAt } from './rule.js';
import { writtenTexts } from './texts.js';

/** The longest text that still reads well in a card 280 px wide, in Japanese characters. */
const LIMITS: Readonly<Record<string, number>> = {
  title: 40,
  keyword: 20,
  label: 20,
  summary: 160,
  vision: 60,
  actions: 90,
  explanation: 40,
};
/** Easy Japanese says the same in more letters, and spaces are letters too. */
const LETTERS_OF_EASY = 1.5;
/** An alphabet takes about three letters for what one Japanese character says. */
const LETTERS_PER_CHARACTER = 3;

/** Warns of texts that a card will show badly. */
export const length: Rule = {
  id: 'length',
  check: (folder) =>
    writtenTexts(folder).flatMap(({ file, path, lang, value }) => {
      const field = path.findLast((step) => Object.hasOwn(LIMITS, step));
      const limit =
        (LIMITS[String(field)] ?? Infinity) *
        (isEasy(lang) ? LETTERS_OF_EASY : /^(ja|zh)/u.test(lang) ? 1 : LETTERS_PER_CHARACTER);
      const count = [...value].length;
      return count <= limit
        ? []
        : [
            reportAt(file, path, {
              severity: 'warning',
              found: `${String(field)} が ${count} 字です`,
              accepted: `${limit} 字まで`,
            }),
          ];
    }),
};
