import { htmlLang, permalinkPath } from '@fukushi-widgets/model';
import { readingHtml } from '../html/readings.js';
import { escapeHtml } from './escape.js';
import type { SiteContext } from './site-context.js';
import { pageWords, renditionName, textEditionWords } from './page-words.js';
import type { PageView } from './page-view.js';
import { textPath } from './paths.js';
import { pageLink, wholeOf } from './permalinks.js';

/** Below the widget: the same page in other renditions and other forms; on paper, the way back to it. */
export function pageFooter(view: PageView, site: SiteContext): string {
  const { plan, widget, lang, base } = view;
  const { rendition, words } = pageWords(lang);
  const wordsLang = htmlLang(rendition);
  const said = (text: string) =>
    wordsLang === htmlLang(lang)
      ? readingHtml(text, rendition)
      : `<span lang="${wordsLang}">${readingHtml(text, rendition)}</span>`;
  const others = site.languages
    .filter((other) => other !== lang)
    .map((other) => {
      const address = base + permalinkPath(pageLink(view, other));
      return `<a href="${escapeHtml(address)}" hreflang="${htmlLang(other)}" lang="${htmlLang(other)}">${escapeHtml(renditionName(other))}</a>`;
    });
  const address = base + permalinkPath(pageLink(view));
  const lines = [
    ...(others.length > 0 ? [`<p>${said(words.otherLanguages)}: ${listed(others)}</p>`] : []),
    ...(widget === wholeOf(plan)
      ? [
          `<p><a href="${escapeHtml(base + textPath(lang))}" type="text/plain">${said(textEditionWords(plan, words))}</a></p>`,
        ]
      : []),
    `<p class="page-address">${said(words.address)}: <span translate="no">${escapeHtml(address)}</span></p>`,
  ];
  return `<footer class="page-footer">\n${lines.join('\n')}\n</footer>\n`;
}

/** Links with commas between them, none of which begins a line. */
const listed = (links: readonly string[]): string =>
  links
    .map((link, index) => (index < links.length - 1 ? `<span class="listed">${link},</span>` : link))
    .join(' ');
