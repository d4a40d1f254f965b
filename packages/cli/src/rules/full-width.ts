import type { Rule } from './rule.js';
import { isNumber, reportMatches, writtenTexts } from './texts.js';

/** Letters and digits are half-width everywhere: municipal checkers refuse the others. */
export const fullWidth: Rule = {
  id: 'full-width',
  check: (folder) =>
    reportMatches(
      writtenTexts(folder).filter((text) => !isNumber(text)),
      /[０-９Ａ-Ｚａ-ｚ]+/u,
      (match) => ({
        found: `全角の英数字「${match}」があります`,
        accepted: `半角の「${match.normalize('NFKC')}」`,
      }),
    ),
};
