import { hasReadings, permalinkPath, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { escapeHtml } from './escape.js';
import type { PageView } from './page-view.js';
import { changesPath } from './paths.js';
import { pageLink } from './permalinks.js';

/**
 * Every page of every rendition, the one of what changed among them, with the same page in the other languages, for search engines. Ways of writing a
 * language have no tag of their own: they are listed, and are nobody's alternate.
 */
export function sitemap(
  views: readonly PageView[],
  languages: readonly LanguageTag[],
  plan: Plan,
  base: string,
  hasChanges = false,
): string {
  const spoken = languages.filter((each) => !hasReadings(each));
  const alternate = (hreflang: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(href)}"/>`;
  const entry = (lang: LanguageTag, addressIn: (rendition: LanguageTag) => string): string => {
    const others = hasReadings(lang)
      ? []
      : [
          ...spoken.map((each) => alternate(each, addressIn(each))),
          alternate('x-default', addressIn(plan.lang)),
        ];
    return ['<url>', `<loc>${escapeHtml(addressIn(lang))}</loc>`, ...others, '</url>'].join('\n');
  };
  const changes = (lang: LanguageTag) => base + changesPath(lang === plan.lang ? undefined : lang);
  const entries = [
    ...views.map((view) => entry(view.lang, (lang) => base + permalinkPath(pageLink(view, lang)))),
    ...(hasChanges ? languages.map((lang) => entry(lang, changes)) : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>${escapeHtml(base)}</loc>
</url>
${entries.join('\n')}
</urlset>
`;
}
