import { addressAttribute, addressesIn, written } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';

/** An address of ours that begins with http although we are published under https. */
export const http: Rule = {
  name: 'http',
  check(snippet, { base }) {
    if (!base.startsWith('https:')) return [];
    return addressesIn(snippet).flatMap((tag) => {
      const name = addressAttribute(tag);
      const attribute = tag.attributes.find((candidate) => candidate.name === name);
      if (!attribute || !/^http:/iu.test(valueOf(tag, name) ?? '')) return [];
      return [
        {
          severity: 'error' as const,
          found: written(snippet, tag),
          what: {
            ja: 'アドレスが http: で始まっています。https: に直してください。',
            en: 'The address begins with http:. Write https:.',
          },
          why: {
            ja: 'https のページでは、ブラウザーが http の読み込みを止めます。',
            en: 'On a page with https, browsers refuse to load from http.',
          },
          edits: [{ ...attribute.valueRange, text: (attribute.value ?? '').replace(/http:/iu, 'https:') }],
        },
      ];
    });
  },
};
