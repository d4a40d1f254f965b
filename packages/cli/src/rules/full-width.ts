import type { Rule } from './rule.js';
import { reportMatches, styledTexts } from './texts.js';

/** Letters and digits are half-width everywhere: municipal checkers refuse the others. */
export const fullWidth: Rule = {
  id: 'full-width',
  check: (folder) =>
    reportMatches(styledTexts(folder), /[０-９Ａ-Ｚａ-ｚ]+/u, (match) => ({
      found: `全角の英数字「${match}」があります`,
      accepted: `半角の「${match.normalize('NFKC')}」`,
    })),
};
