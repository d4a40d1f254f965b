import { escapeHtml } from '@fukushi-widgets/model';
import { addressAttribute, addressesIn, written } from '../ours.js';
import type { Rule } from '../rule.js';
import { valueOf } from '../scan.js';

/** An address of ours on a host where we are not published, such as a left placeholder. */
export const wrongHost: Rule = {
  name: 'wrong-host',
  check(snippet, { base }) {
    return addressesIn(snippet).flatMap((tag) => {
      const name = addressAttribute(tag);
      const attribute = tag.attributes.find((candidate) => candidate.name === name);
      const address = valueOf(tag, name) ?? '';
      const [, host = '', rest = ''] =
        /^(.*?)((?:v1|\d+\.\d+\.\d+(?:-[0-9a-f]+)?)\/.*)$/u.exec(address) ?? [];
      if (!attribute || withoutScheme(host) === withoutScheme(base)) return [];
      const placeholder = /\.example\b/u.test(host);
      return [
        {
          severity:
            placeholder || !/^(?:https?:)?\/\//u.test(host) ? ('error' as const) : ('warning' as const),
          found: written(snippet, tag),
          what: {
            ja: `「${host || address}」は、この部品の公開先ではありません。公開先は ${base} です。`,
            en: `The widgets are not published at “${host || address}” but at ${base}.`,
          },
          why: placeholder
            ? {
                ja: '説明のための見本のアドレスが残っています。何も読み込まれません。',
                en: 'It is the placeholder of the instructions; nothing loads from it.',
              }
            : {
                ja: 'そこに部品を置いていなければ、何も読み込まれません。置いているなら、このままでかまいません。',
                en: 'Unless you keep a copy there, nothing loads. If you do, leave it.',
              },
          edits: [{ ...attribute.valueRange, text: escapeHtml(base + rest) }],
        },
      ];
    });
  },
};

const withoutScheme = (address: string): string => address.replace(/^https?:/iu, '').toLowerCase();
