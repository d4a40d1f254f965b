import { attributeNamed, embedsIn, isElement, wordsIn, written } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf, wordsOf, type Snippet } from '../scan.js';
import type { StartTag } from '../tokens.js';

/** A link in running text without the class that says it is meant. */
export const linkClass: Rule = {
  name: 'link-class',
  check(snippet) {
    return embedsIn(snippet, 'a')
      .filter(
        (link) => !isMarked(link) && !around(snippet, link).some((tag) => isElement(tag) || isMarked(tag)),
      )
      .filter((link) => wordsOf(lineAround(snippet, link)) !== wordsIn(snippet, link))
      .map((link) => {
        const attribute = attributeNamed(link, 'class');
        const edit = attribute
          ? { ...attribute.valueRange, text: `${attribute.value ?? ''} fukushi-embed`.trim() }
          : { start: link.nameRange.end, end: link.nameRange.end, text: ' class="fukushi-embed"' };
        return {
          severity: 'warning' as const,
          found: written(snippet, link),
          what: {
            ja: '文の途中にあるリンクです。その場に部品を表示したいなら、class="fukushi-embed" を付けるか、リンクだけの段落にしてください。',
            en: 'The link stands in running text. To show the widget there, give it class="fukushi-embed", or a paragraph of its own.',
          },
          why: {
            ja: '文の途中のリンクは、ふつうのリンクのまま変わりません。',
            en: 'A link in running text stays a plain link.',
          },
          edits: [edit],
        };
      });
  },
};

const isMarked = (tag: StartTag): boolean =>
  /(?:^|\s)fukushi-(?:embed|w-[\w-]+)(?:\s|$)/u.test(valueOf(tag, 'class') ?? '');

const around = ({ tags }: Snippet, link: StartTag): readonly StartTag[] =>
  tags.filter((tag) => tag.start < link.start && (tag.endTag?.start ?? -1) >= link.end);

const BLOCK = /^(?:p|div|li|ul|ol|td|th|tr|table|h[1-6]|section|article|blockquote|br|dd|dt|iframe|script)$/u;

/** What stands on the same line of text: up to the nearest block or break on either side. */
function lineAround({ source, tokens }: Snippet, link: StartTag): string {
  const breaks = tokens.filter((token) => 'name' in token && BLOCK.test(token.name));
  const before = breaks.filter(({ end }) => end <= link.start).at(-1)?.end ?? 0;
  const after = breaks.find(({ start }) => start >= link.end)?.start ?? source.length;
  return source.slice(before, after);
}
