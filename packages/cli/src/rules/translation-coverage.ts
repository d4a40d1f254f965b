import { localesOf, translatableCount } from '../folder/locale.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** How much of the plan a language still lacks: readers get those texts in the plan's own language. */
export const translationCoverage: Rule = {
  id: 'translation-coverage',
  check(folder) {
    return localesOf(folder).flatMap(({ lang, texts }) => {
      const total = translatableCount(folder.draft, lang);
      const done = new Set(
        texts.filter(({ original }) => original !== undefined).map(({ keys }) => keys.join('/')),
      ).size;
      const missing = total - done;
      return missing <= 0
        ? []
        : [
            reportFile(`locales/${lang}/plan.yaml`, {
              severity: 'warning',
              found: `${lang}: ${total} 件の文章のうち ${missing} 件に訳がありません`,
              accepted: '訳のない文章は原文の言語で表示されます',
            }),
          ];
    });
  },
};
