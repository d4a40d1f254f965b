import { decode } from '../scan.js';
import type { Rule } from '../rule.js';

/** Code that an editor's text view turned into characters: readers see the code itself. */
export const escaped: Rule = {
  name: 'escaped',
  check({ source }) {
    const found = /&(?:amp;)?lt;\s*\/?\s*(?:script|fukushi-|iframe|a\s|p>|div)[^\n]*/iu.exec(source);
    if (!found) return [];
    return [
      {
        severity: 'error',
        found: found[0],
        what: {
          ja: '記号の < が &lt; という文字に変わっています。コードは「HTML」「ソース」などの編集画面に貼ってください。',
          en: 'The sign < has become the characters &lt;. Paste code in the editor’s HTML or source view.',
        },
        why: {
          ja: '部品は動かず、コードがそのまま文章として表示されます。',
          en: 'Nothing works, and readers see the code as text.',
        },
        edits: [{ start: 0, end: source.length, text: decode(source) }],
      },
    ];
  },
};
