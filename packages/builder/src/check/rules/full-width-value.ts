import { elementsIn, idAttributeOf, written } from '../ours.js';
import type { Rule } from '../rule.js';

/** Digits and letters of an id or option typed in full width; the script forgives them, other tools may not. */
export const fullWidthValue: Rule = {
  name: 'full-width-value',
  check(snippet) {
    return elementsIn(snippet).flatMap((tag) =>
      tag.attributes.flatMap((attribute) => {
        const { name, value = '', valueRange } = attribute;
        const plain = value.replaceAll(/[！-～\u3000]/gu, (sign) => sign.normalize('NFKC')).trim();
        if (
          plain === value ||
          ![idAttributeOf(tag), 'heading-level', 'variant', 'lang', 'print'].includes(name)
        )
          return [];
        return [
          {
            severity: 'hint' as const,
            found: written(snippet, attribute),
            what: {
              ja: `「${name}」の値に全角の英数字や余分な空白があります。半角にすると確実です。`,
              en: `The value of “${name}” has full-width characters or stray spaces. Plain ones are safer.`,
            },
            why: {
              ja: 'この部品は読みかえますが、ほかの道具は読みかえません。',
              en: 'This widget forgives them; other tools do not.',
            },
            edits: [{ ...valueRange, text: plain }],
          },
        ];
      }),
    );
  },
};
