import { htmlLang, normaliseId } from '@fukushi-widgets/model';
import { elementsIn, written } from '../ours.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';

/** An option of look with a value outside its list: `heading-level="7"`, `lang="zz"`. */
export const unknownValue: Rule = {
  name: 'unknown-value',
  check(snippet, { elements, languages }) {
    return elementsIn(snippet).flatMap((tag) =>
      tag.attributes.flatMap((attribute) => {
        const { name, valueRange } = attribute;
        const values =
          name === 'lang'
            ? [...new Set(languages.map(htmlLang))]
            : elements.get(tag.name)?.find((known) => known.name === name)?.values;
        const value = valueOf(tag, name) ?? '';
        if (!values || values.map(normaliseId).includes(normaliseId(value))) return [];
        // `en-US` is English.
        if (name === 'lang' && values.some((known) => value.toLowerCase().startsWith(`${known}-`))) return [];
        const near = name === 'heading-level' ? undefined : nearest(value, values);
        return [
          {
            severity: 'warning' as const,
            found: written(snippet, attribute),
            what: {
              ja: `「${name}」に「${value}」は使えません。${near ? `「${near}」のことでしょうか。` : ''}使える値: ${values.join('、')}`,
              en: `“${name}” does not take “${value}”. ${near ? `Did you mean “${near}”? ` : ''}Values: ${values.join(', ')}`,
            },
            why: {
              ja: 'この指定はないものとして表示されます。',
              en: 'The widget shows as if the setting were not there.',
            },
            edits: near === undefined ? undefined : [{ ...valueRange, text: near }],
          },
        ];
      }),
    );
  },
};
