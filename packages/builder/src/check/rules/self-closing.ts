import { isElement, written } from '../ours.js';
import type { Rule } from '../rule.js';

/** `<fukushi-plan />`: HTML knows no such thing and reads an open tag. */
export const selfClosing: Rule = {
  name: 'self-closing',
  check(snippet) {
    const { tags, tokens } = snippet;
    return tags
      .filter(
        (tag) => tag.selfClosing && (isElement(tag) || ['script', 'iframe', 'a', 'div'].includes(tag.name)),
      )
      .map((tag) => {
        const paired = tags.map(({ endTag }) => endTag);
        const hasEnd = tokens.some(
          (token) =>
            token.kind === 'end' &&
            token.start >= tag.end &&
            token.name === tag.name &&
            !paired.includes(token),
        );
        return {
          severity: 'error' as const,
          found: written(snippet, tag),
          what: {
            ja: `タグが /> で終わっています。<${tag.name}> と </${tag.name}> の両方を書いてください。`,
            en: `The tag ends in />. Write both <${tag.name}> and </${tag.name}>.`,
          },
          why: {
            ja: 'HTMLではタグが閉じたことにならず、このあとの文章がすべて部品の中に入ってしまいます。',
            en: 'In HTML the tag stays open, and everything after it is swallowed.',
          },
          edits: [
            {
              start: beforeSpaces(snippet.source, tag.endRange.start),
              end: tag.endRange.end,
              text: hasEnd ? '>' : `></${tag.name}>`,
            },
          ],
        };
      });
  },
};

const beforeSpaces = (source: string, at: number): number => source.slice(0, at).trimEnd().length;
