import { hasReadings, htmlLang, permalinkPath, plainText, type LanguageTag } from '@fukushi-widgets/model';
import { escapeHtml } from './escape.js';
import { jsonForScript, jsonLd } from './json-ld.js';
import { languageAlternates, link } from './languages.js';
import type { SiteContext } from './site-context.js';
import type { PageView } from './page-view.js';
import { PICTURE } from './picture.js';
import { oembedPath, PREVIEW_PATH, textPath } from './paths.js';
import { pageLink, wholeOf } from './permalinks.js';

/** What a page says about itself to search engines, chat programs and publishing systems. */
export function pageMetadata(view: PageView, site: SiteContext): string {
  const { plan, lang, base, heading, description } = view;
  const addressIn = (inLang: LanguageTag) => base + permalinkPath(pageLink(view, inLang));
  const self = addressIn(lang);
  const others = site.languages.filter((each) => !hasReadings(each) && each !== htmlLang(lang));
  const siteName = plainText(plan.title, lang, plan.lang);
  const picture = site.pictures?.get(view);
  const lines = [
    meta('name', 'description', description),
    link({ rel: 'canonical', href: self }),
    ...languageAlternates({ lang, languages: site.languages, addressIn }, plan.lang),
    link({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: base + oembedPath(pageLink(view)),
      title: heading,
    }),
    ...(view.widget === wholeOf(plan)
      ? [link({ rel: 'alternate', type: 'text/plain', href: base + textPath(lang) })]
      : []),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', heading),
    meta('property', 'og:description', description),
    meta('property', 'og:url', self),
    meta('property', 'og:site_name', siteName),
    // Programs that show a page draw no frame; they show this, and say the title and the description as text.
    meta('property', 'og:image', base + (picture?.path ?? PREVIEW_PATH)),
    meta('property', 'og:image:width', String(PICTURE.width)),
    meta('property', 'og:image:height', String(PICTURE.height)),
    meta('property', 'og:image:alt', picture?.alt ?? siteName),
    // The prepared picture says nothing that would be worth the whole width.
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
    meta('property', 'og:locale', openGraphLocale(lang)),
    ...others.map((other) => meta('property', 'og:locale:alternate', openGraphLocale(other))),
    `<script type="application/ld+json">${jsonForScript(jsonLd(view, self))}</script>`,
  ];
  return `${lines.join('\n')}\n`;
}

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;

/** Open Graph names a language by the country that most of its readers live in: `ja_JP`. */
function openGraphLocale(lang: LanguageTag): string {
  const { language, region } = new Intl.Locale(htmlLang(lang)).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
