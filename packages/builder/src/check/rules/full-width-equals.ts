import { written } from '../ours.js';
import type { Rule } from '../rule.js';

/** `policy＝"1-1"`: to a browser the whole is one odd name without a value. */
export const fullWidthEquals: Rule = {
  name: 'full-width-equals',
  check(snippet) {
    return snippet.tags.flatMap(({ attributes }) =>
      attributes
        .filter(({ equals }) => equals === '＝')
        .map((attribute) => {
          const { name, nameRange, valueRange, open } = attribute;
          return {
            severity: 'error' as const,
            found: written(snippet, attribute),
            what: {
              ja: `「${name}」のあとの等号が全角の ＝ です。半角の = に直してください。`,
              en: `The equals sign after “${name}” is full-width. Use the plain sign =.`,
            },
            why: {
              ja: 'ブラウザーには値のない名前に見え、指定が効きません。',
              en: 'To browsers it is a name without a value, so the setting has no effect.',
            },
            edits: [{ start: nameRange.end, end: valueRange.start - open.length, text: '=' }],
          };
        }),
    );
  },
};
