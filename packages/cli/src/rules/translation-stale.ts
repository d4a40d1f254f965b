import { fingerprint } from '../folder/fingerprint.js';
import { localesOf } from '../folder/locale.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** A sentence that changed after it was translated, or a translation that never said what it translates. */
export const translationStale: Rule = {
  id: 'translation-stale',
  check: (folder) =>
    localesOf(folder).flatMap(({ texts }) =>
      texts.flatMap(({ file, path, source, original }) => {
        if (original === undefined || source === fingerprint(original)) return [];
        const found = source === undefined ? '訳に source がありません' : '訳したあとで原文が変わりました';
        const accepted = `訳文を確かめてから source: "${fingerprint(original)}"`;
        return [
          reportAt(file, path, { severity: 'warning', found, accepted, hint: `原文: ${original.trim()}` }),
        ];
      }),
    ),
};
