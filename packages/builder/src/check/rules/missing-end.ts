import { embedsIn, isElement, scriptsIn, written } from '../ours.js';
import type { Rule } from '../rule.js';
import type { Snippet } from '../scan.js';
import type { StartTag } from '../tokens.js';

/** A start tag of ours without its end tag. */
export const missingEnd: Rule = {
  name: 'missing-end',
  check(snippet) {
    const ours = [...scriptsIn(snippet), ...embedsIn(snippet, 'a'), ...embedsIn(snippet, 'iframe')];
    return snippet.tags
      .filter((tag) => isElement(tag) || ours.includes(tag))
      .filter((tag) => !tag.endTag && !tag.selfClosing)
      .map((tag) => {
        const at = placeOfEnd(snippet, tag);
        const closed = /[>＞]$/u.test(written(snippet, tag));
        return {
          severity: 'error' as const,
          found: written(snippet, tag),
          what: {
            ja: `終わりのタグ </${tag.name}> がありません。`,
            en: `The end tag </${tag.name}> is missing.`,
          },
          why: {
            ja:
              tag.name === 'script'
                ? 'このあとのページ全体がスクリプトと見なされ、表示されません。'
                : 'このあとの文章まで、部品の中に入ってしまいます。',
            en:
              tag.name === 'script'
                ? 'The rest of the page is taken for script and does not show.'
                : 'The text that follows is swallowed.',
          },
          edits: [{ start: at, end: at, text: `${closed ? '' : '>'}</${tag.name}>` }],
        };
      });
  },
};

/** After the words of a link; after the link inside an element; otherwise at once. */
function placeOfEnd(snippet: Snippet, tag: StartTag): number {
  const { tokens } = snippet;
  const next = tokens[tokens.indexOf(tag) + 1];
  if (tag.name === 'a') return next?.kind === 'text' ? next.end : tag.end;
  const link = isElement(tag) && next?.kind === 'start' && next.name === 'a' ? next : undefined;
  return link?.endTag?.end ?? tag.end;
}
