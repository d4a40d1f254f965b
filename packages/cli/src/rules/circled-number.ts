import type { Rule } from './rule.js';
import { reportMatches, styledTexts } from './texts.js';

/** ① and its kin are read aloud differently by every reader, or not at all. */
export const circledNumber: Rule = {
  id: 'circled-number',
  check: (folder) =>
    reportMatches(
      styledTexts(folder),
      /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/u,
      (match) => ({
        found: `丸数字など「${match}」があります`,
        accepted: `数字「${match.normalize('NFKC').replace(/[().]/gu, '')}」`,
      }),
    ),
};
