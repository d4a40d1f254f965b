import { configureSsrLocalization } from '@lit/localize-tools/lib/ssr.js';
import { sourceLocale, targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import type { LocaleModule } from '@lit/localize';
import type { LanguageTag } from '@fukushi-widgets/model';

const { withLocale } = await configureSsrLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  loadLocale: async (locale) =>
    (await import(`@fukushi-widgets/elements/locales/${locale}.js`)) as LocaleModule,
});

/** The languages that the interface words exist in. */
export const interfaceLanguages: readonly LanguageTag[] = [sourceLocale, ...targetLocales];

/** Calls a function while interface words are in a language; Japanese where there are none in it. */
export function inLanguage<Result>(lang: LanguageTag, work: () => Result): Result {
  const results: Result[] = [];
  withLocale(lang, () => results.push(work()));
  return results[0] as Result;
}
