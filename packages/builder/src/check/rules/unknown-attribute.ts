import { elementsIn, written } from '../ours.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../rule.js';

/** An attribute that the element does not have. */
export const unknownAttribute: Rule = {
  name: 'unknown-attribute',
  check(snippet, { elements }) {
    return elementsIn(snippet).flatMap((tag) => {
      const known = elements.get(tag.name)?.map(({ name }) => name);
      if (!known) return [];
      return tag.attributes
        .filter(({ name }) => !known.includes(name) && !ANYWHERE.test(name))
        .map((attribute) => {
          const near = nearest(attribute.name, known);
          return {
            severity: 'error' as const,
            found: written(snippet, attribute),
            what: {
              ja: `<${tag.name}> に「${attribute.name}」という指定はありません。${near ? `「${near}」のことでしょうか。` : `使えるもの: ${known.join('、')}`}`,
              en: `<${tag.name}> has no “${attribute.name}”. ${near ? `Did you mean “${near}”?` : `It takes: ${known.join(', ')}`}`,
            },
            why: { ja: 'この指定は効きません。', en: 'It has no effect.' },
            edits:
              near && !tag.attributes.some(({ name }) => name === near)
                ? [{ ...attribute.nameRange, text: near }]
                : undefined,
          };
        });
    });
  },
};

/** Attributes that every element of HTML may have. */
const ANYWHERE =
  /^(?:class|id|style|title|hidden|dir|role|slot|part|tabindex|translate|fukushi-off|(?:aria|data)-.+)$/u;
