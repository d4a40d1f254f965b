import type { Edit, Rule } from '../rule.js';
import type { EndTag, Range, StartTag, Token } from '../tokens.js';
import { written } from '../ours.js';

/** Signs and letters of a tag typed in full width: `＜ｆｕｋｕｓｈｉ－plan＞`. To a browser this is text. */
export const fullWidthTag: Rule = {
  name: 'full-width-tag',
  check(snippet) {
    const { source, tokens } = snippet;
    return tokens.flatMap((token) => {
      if (!isTag(token)) return [];
      const edits = signsOf(token).flatMap(({ start, end }): Edit[] => {
        const raw = source.slice(start, end);
        const text = PLAIN.get(raw) ?? raw;
        return text === raw ? [] : [{ start, end, text }];
      });
      for (const { range, name } of namesOf(token)) {
        if (written(snippet, range).toLowerCase() !== name && /^\p{ASCII}+$/u.test(name)) {
          edits.push({ ...range, text: name });
        }
      }
      if (edits.length === 0) return [];
      return [
        {
          severity: 'error' as const,
          found: written(snippet, token),
          what: {
            ja: 'タグが全角の文字で書かれています。< > / と英字とハイフンは半角にしてください。',
            en: 'The tag is written in full-width characters. Use plain < > / letters and hyphens.',
          },
          why: {
            ja: 'ブラウザーはこれをタグと見なさず、文字のまま表示するか、読み飛ばします。',
            en: 'Browsers do not see a tag here: they show it as text or pass it over.',
          },
          edits,
        },
      ];
    });
  },
};

const PLAIN = new Map([
  ['＜', '<'],
  ['＞', '>'],
  ['／', '/'],
]);

type Tag = StartTag | EndTag;

/** Tags of HTML and of ours; `＜Ｑ＆Ａ＞` is somebody's heading. */
const isTag = (token: Token): token is Tag =>
  (token.kind === 'start' || token.kind === 'end') &&
  /^(?:fukushi-.+|a|br|div|h[1-6]|iframe|li|p|script|span|strong|ul)$/u.test(token.name);

/** Where the signs of a tag stand: the first, a slash after it, and those at its end. */
function signsOf(token: Tag): readonly Range[] {
  const { start, end, nameRange } = token;
  const single = (at: number): Range => ({ start: at, end: at + 1 });
  const atEnd = token.kind === 'start' && token.selfClosing ? [single(token.endRange.start)] : [];
  return [
    single(start),
    ...(nameRange.start > start + 1 ? [single(start + 1)] : []),
    ...atEnd,
    single(end - 1),
  ];
}

const namesOf = (token: Tag): readonly { readonly range: Range; readonly name: string }[] => [
  { range: token.nameRange, name: token.name },
  ...(token.kind === 'start' ? token.attributes.map(({ nameRange: range, name }) => ({ range, name })) : []),
];
