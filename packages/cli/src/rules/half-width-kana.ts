import type { Rule } from './rule.js';
import { reportMatches, styledTexts } from './texts.js';

/** Half-width kana break search, reading aloud and municipal checkers. */
export const halfWidthKana: Rule = {
  id: 'half-width-kana',
  check: (folder) =>
    reportMatches(styledTexts(folder), /[\uFF61-\uFF9F]+/u, (match) => ({
      found: `半角カナ「${match}」があります`,
      accepted: `全角の「${match.normalize('NFKC')}」`,
    })),
};
