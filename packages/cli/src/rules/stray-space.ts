import type { Rule } from './rule.js';
import { isName, reportMatches, styledTexts } from './texts.js';

const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々0-9、。「」（）]';
/** With a few characters on either side, so that the editor finds the place. */
const SPACE_INSIDE = new RegExp(`\\S{0,5}${JAPANESE}\\s+${JAPANESE}\\S{0,5}`, 'u');

/**
 * A space or line break inside a Japanese word is read aloud as two words.
 * Easy Japanese is written with spaces on purpose (分かち書き).
 */
export const straySpace: Rule = {
  id: 'stray-space',
  check: (folder) =>
    reportMatches(
      styledTexts(folder).filter((text) => text.lang === 'ja' && !isName(text)),
      SPACE_INSIDE,
      (match) => ({
        found: `語の途中に空白か改行があります「${match.replace(/\s+/gu, '␣')}」`,
        accepted: '空白を入れずに続けて書く',
        hint: '文章は1行で書いてください',
      }),
    ),
};
