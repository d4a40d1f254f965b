import { hasReadings, htmlLang, type LanguageTag } from '@fukushi-widgets/model';
import { said } from './contents-parts.js';
import { escapeHtml } from './escape.js';
import { renditionName } from './page-words.js';

/* The ways from a page to the same page in other renditions. */

/** A page that exists in several renditions. */
export interface Translated {
  /** The rendition of the page. */
  readonly lang: LanguageTag;
  /** All renditions that it exists in, the plan's own first. */
  readonly languages: readonly LanguageTag[];
  readonly addressIn: (rendition: LanguageTag) => string;
}

/** One element of a page's head. */
export const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')}>`;

/** For search engines: where the same page is in other languages. */
export function languageAlternates({ lang, languages, addressIn }: Translated, own: LanguageTag): string[] {
  return [
    ...languages
      .filter((each) => !hasReadings(each))
      .map((each) => link({ rel: 'alternate', hreflang: each, href: addressIn(each) })),
    // A way of writing a language has no tag of its own, and one language has one address here.
    ...languages
      .filter((each) => hasReadings(each) && each !== lang)
      .map((each) => link({ rel: 'alternate', href: addressIn(each), title: renditionName(each) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: addressIn(own) }),
  ];
}

/** For readers: a line with the names of the other renditions, each in itself; nothing where there is no other. */
export function otherLanguages({ lang, languages, addressIn }: Translated): readonly string[] {
  const links = languages
    .filter((other) => other !== lang)
    .map(
      (other) =>
        `<a href="${escapeHtml(addressIn(other))}" hreflang="${htmlLang(other)}" lang="${htmlLang(other)}">${escapeHtml(renditionName(other))}</a>`,
    );
  return links.length > 0 ? [`<p>${said(lang, (words) => words.otherLanguages)}: ${listed(links)}</p>`] : [];
}

/** Links with commas between them, none of which begins a line. */
const listed = (links: readonly string[]): string =>
  links
    .map((each, index) => (index < links.length - 1 ? `<span class="listed">${each},</span>` : each))
    .join(' ');
