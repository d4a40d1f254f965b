import { elementsIn, holdsContact, idAttributeOf, widgetOf, written } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';
import { idsOf, needsId } from '../titles.js';

/** An element that must say which part of the plan it shows, and does not. */
export const missingId: Rule = {
  name: 'missing-id',
  check(snippet, { plan }) {
    return elementsIn(snippet).flatMap((tag) => {
      const widget = widgetOf(tag);
      const name = idAttributeOf(tag);
      if (!widget || !name || !needsId(widget, plan) || valueOf(tag, name)) return [];
      if (valueOf(tag, 'src') || holdsContact(snippet, tag)) return [];
      if (widget === 'contact-box' && valueOf(tag, 'name')) return [];
      const ids = idsOf(widget, plan);
      const example = `${name}="${ids[0] ?? ''}"`;
      const empty = tag.attributes.find((attribute) => attribute.name === name);
      return [
        {
          severity: 'error' as const,
          found: written(snippet, empty ?? tag),
          what: {
            ja: `どれを表示するかの指定がありません。${example} のように書いてください。使える値: ${ids.join('、')}`,
            en: `The tag does not say which one to show. Write for example ${example}. Values: ${ids.join(', ')}`,
          },
          why: {
            ja: '部品の代わりに、指定がないという知らせが表示されます。',
            en: 'Instead of the widget, a note about the missing value shows.',
          },
        },
      ];
    });
  },
};
