import { written } from '../ours.js';
import type { Rule, Words } from '../rule.js';
import { DOUBLE_MARKS } from '../scan-tag.js';
import type { Attribute } from '../tokens.js';

/** Quotation marks that a word processor or a smart keyboard made round: `policy=“1-1”`. */
export const curlyQuotes: Rule = {
  name: 'curly-quotes',
  check(snippet) {
    return snippet.tags.flatMap(({ attributes }) =>
      attributes.filter(isCurly).map((attribute) => {
        const { name, start, end } = attribute;
        return {
          severity: 'error' as const,
          found: written(snippet, attribute),
          what: {
            ja: `「${name}」の値を囲む引用符が “ ” です。半角のまっすぐな " に直してください。`,
            en: `The value of “${name}” stands in curly quotation marks. Use the plain mark ".`,
          },
          why: name === 'integrity' ? RUNS_UNCHECKED : WRONG_VALUE,
          edits: [{ start, end, text: plainly(attribute, written(snippet, attribute.nameRange)) }],
        };
      }),
    );
  },
};

const isCurly = ({ value, open, close }: Attribute): boolean =>
  (open !== '' && open !== '"' && open !== "'") ||
  (open !== '' && close !== open && close !== '') ||
  // `policy=1-1”`: only the closing mark was typed.
  (open === '' && value !== undefined && /[“”„‟＂″]$/u.test(value));

/** The attribute with plain marks; a mark of that kind inside the value is written as a reference. */
function plainly({ value = '' }: Attribute, name: string): string {
  const inner = [...value].filter((sign, index) => index < value.length - 1 || !DOUBLE_MARKS.includes(sign));
  return `${name}="${inner.join('').trim().replaceAll('"', '&quot;')}"`;
}

const WRONG_VALUE: Words = {
  ja: 'ブラウザーは引用符も値の一部と読むため、指定が効かないか、別のところで切れます。',
  en: 'Browsers take the marks for part of the value: the setting fails or ends in the wrong place.',
};
const RUNS_UNCHECKED: Words = {
  ja: 'ブラウザーはこの検査用の値を読めず、検査をしないままスクリプトを動かします。',
  en: 'Browsers cannot read the hash and run the script without checking it.',
};
