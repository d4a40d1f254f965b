import { sitePageWords, type SitePageWords } from '@fukushi-widgets/elements/views.js';
import { isOfContacts, withoutRuby, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { inLanguage, interfaceLanguages } from '../html/localization.js';

/** Words of our own pages, and the rendition that they are really in. */
export interface PageWords {
  readonly rendition: LanguageTag;
  /** With readings marked where the rendition has them. */
  readonly words: SitePageWords;
}

const known = new Map<LanguageTag, PageWords>();

/** The words in a rendition, else in Japanese, which they are written in. */
export function pageWords(rendition: LanguageTag): PageWords {
  const found = known.get(rendition);
  if (found) return found;
  const spoken = interfaceLanguages.includes(rendition) ? rendition : 'ja';
  const words = { rendition: spoken, words: inLanguage(spoken, sitePageWords) };
  known.set(rendition, words);
  return words;
}

/** What the link to a publication's text edition says. */
export const textEditionWords = (plan: Plan, { textEdition, textOfContacts }: SitePageWords): string =>
  isOfContacts(plan) ? textOfContacts : textEdition;

/** What a rendition calls itself, plain: 日本語, English, やさしい日本語. */
export function renditionName(rendition: LanguageTag): string {
  const { rendition: spoken, words } = pageWords(rendition);
  if (spoken === rendition) return withoutRuby(words.languageName);
  return (
    new Intl.DisplayNames([rendition], { type: 'language', languageDisplay: 'standard' }).of(rendition) ??
    rendition
  );
}
