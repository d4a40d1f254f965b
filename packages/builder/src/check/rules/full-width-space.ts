import { written } from '../ours.js';
import type { Edit, Rule } from '../rule.js';
import type { Snippet } from '../scan.js';
import type { StartTag } from '../tokens.js';

/** A full-width or no-break space between the parts of a tag becomes part of its name. */
export const fullWidthSpace: Rule = {
  name: 'full-width-space',
  check(snippet) {
    return snippet.tags.flatMap((tag) => {
      const edits = oddSpaces(snippet, tag);
      if (edits.length === 0) return [];
      return [
        {
          severity: 'error' as const,
          found: written(snippet, tag),
          what: {
            ja: 'タグの中に全角の空白、または改行しない空白があります。半角の空白に直してください。',
            en: 'There is a full-width or no-break space inside the tag. Use a plain space.',
          },
          why: {
            ja: 'ブラウザーは空白までをタグの名前と読みます。終わりのタグと合わなくなり、あとの文章まで部品の中に入ってしまいます。',
            en: 'Browsers read it as part of the tag’s name: the end tag no longer fits, and the text that follows is swallowed.',
          },
          edits,
        },
      ];
    });
  },
};

/** Every odd space of a tag that stands outside of values. */
function oddSpaces({ source }: Snippet, { start, end, attributes }: StartTag): readonly Edit[] {
  const values = attributes.map(({ valueRange }) => valueRange);
  return [...source.slice(start, end).matchAll(/[\u00a0\u1680\u2000-\u200b\u202f\u3000\ufeff]+/gu)]
    .map(({ index, 0: spaces }) => ({ start: start + index, end: start + index + spaces.length, text: ' ' }))
    .filter((edit) => !values.some((value) => edit.start >= value.start && edit.start < value.end));
}
