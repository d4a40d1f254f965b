import { elementsIn, holdsContact, written } from '../ours.js';
import type { Snippet } from '../scan.js';
import type { Edit, Rule } from '../rule.js';
import type { EndTag, StartTag } from '../tokens.js';

/**
 * An element that paragraphs were put into, as WordPress does: `<p><fukushi-plan></p>…<p></fukushi-plan></p>`, and in a
 * block `<div><fukushi-plan></p>…<p></fukushi-plan></div>`.
 */
export const tornElement: Rule = {
  name: 'torn-element',
  check(snippet) {
    return elementsIn(snippet).flatMap((tag) => {
      const end = tag.selfClosing ? undefined : tornEnd(snippet, tag);
      if (!end) return [];
      const isContact = holdsContact(snippet, tag, end.start);
      // In a block browsers keep such a contact within its tag, between two empty paragraphs.
      if (isContact && tag.endTag) return [];
      return [
        {
          severity: 'error' as const,
          found: `${written(snippet, tag)} … ${written(snippet, end)}`,
          what: {
            ja: `<${tag.name}> と </${tag.name}> の間に段落（<p>）が入り、タグが二つに分かれています。一続きの行で書いてください。`,
            en: `Paragraphs were put between <${tag.name}> and </${tag.name}> and part them. Write both on one line.`,
          },
          why: {
            ja: 'WordPressなどが、改行を段落に変えたためです。部品のほかに、中に書いた文章も並んで表示されます。',
            en: 'WordPress and others turn line breaks into paragraphs. The text inside shows beside the widget.',
          },
          edits: isContact
            ? [...withoutParagraph(snippet, tag), ...withoutParagraph(snippet, end)]
            : [
                { start: tag.end, end: tag.end, text: `</${tag.name}>` },
                { start: end.start, end: end.end, text: '' },
              ],
        },
      ];
    });
  },
};

/** Takes away the paragraph that was put around a tag alone: what is between the two is not to be told from the text. */
function withoutParagraph({ source }: Snippet, { start, end }: StartTag | EndTag): readonly Edit[] {
  const before = /<p>\s*$/u.exec(source.slice(0, start));
  const after = /^\s*<\/p>/u.exec(source.slice(end));
  return [
    ...(before ? [{ start: before.index, end: start, text: '' }] : []),
    ...(after ? [{ start: end, end: end + after[0].length, text: '' }] : []),
  ];
}

/** The end tag that paragraphs part from its start. */
function tornEnd(snippet: Snippet, tag: StartTag): EndTag | undefined {
  if (!tag.endTag) return strayEnd(snippet, tag.name, tag.end);
  const paragraph = strayEnd(snippet, 'p', tag.end);
  return paragraph && paragraph.end <= tag.endTag.start ? tag.endTag : undefined;
}

/** The first end tag after a place that no start tag has. */
const strayEnd = ({ tokens, tags }: Snippet, name: string, from: number): EndTag | undefined =>
  tokens.find(
    (token): token is EndTag =>
      token.kind === 'end' &&
      token.name === name &&
      token.start >= from &&
      !tags.some(({ endTag }) => endTag === token),
  );
