import type { LanguageTag } from './base.js';

/**
 * Ways of writing a language, as attributes and as the end of a rendition's name: `ja-easy` is Easy Japanese, `ja-furigana` Japanese
 * with readings. They are no languages of their own (`:lang(ja-x-easy)` never matches in WebKitGTK, and `ja-easy`
 * parses as a script named "Easy"), so HTML is told the language alone.
 */
export const WAYS = ['easy', 'furigana'] as const;

const WAY = /-(easy|furigana)$/u;

/** The language of a rendition as HTML says it: `ja` for `ja-furigana` and `ja-easy`, else the rendition itself. */
export const htmlLang = (rendition: LanguageTag): LanguageTag => rendition.replace(WAY, '');

/** Whether the texts of a rendition are written with readings, as `ruby.ts` reads them. */
export const hasReadings = (rendition: LanguageTag): boolean => WAY.test(rendition);

/** Whether a rendition is the plan's own words with readings added, so that taking them away gives those words. */
export const isFurigana = (rendition: LanguageTag): boolean => rendition.endsWith('-furigana');

/** Whether a rendition is a text of its own in easy words. */
export const isEasy = (rendition: LanguageTag): boolean => rendition.endsWith('-easy');

/**
 * How a tag asks for a rendition: `{ lang: 'ja', furigana: '' }`, `{ lang: 'en' }`. `lang` is always a language that
 * browsers, screen readers and checkers know.
 */
export function renditionAttributes(rendition: LanguageTag): Readonly<Record<string, string>> {
  const [, way] = WAY.exec(rendition) ?? [];
  return { lang: htmlLang(rendition), ...(way && { [way]: '' }) };
}
