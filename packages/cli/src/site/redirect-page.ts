import { htmlLang, permalinkPath, plainText, type Permalink } from '@fukushi-widgets/model';
import { readingHtml } from '../html/readings.js';
import { escapeHtml } from './escape.js';
import { htmlPage } from './page.js';
import { pageWords } from './page-words.js';
import type { PageView } from './page-view.js';
import { oembedPath } from './paths.js';
import { pageLink } from './permalinks.js';

/**
 * The page at a retired address: takes readers to what took its place at once,
 * and holds a plain link for those it does not take. Where the server answers
 * 301 by itself, nobody sees it.
 */
export function redirectPage(from: Permalink, target: PageView): string {
  const { plan, lang, base, heading } = target;
  const { rendition, words } = pageWords(lang);
  const address = escapeHtml(base + permalinkPath(pageLink(target)));
  const title = plainText(plan.title, lang, plan.lang);
  return htmlPage({
    base,
    path: permalinkPath(from),
    lang,
    title: `${heading} | ${title}`,
    head: `<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(base + oembedPath(pageLink(target)))}" title="${escapeHtml(heading)}">
`,
    body: `<main class="moved">
<h1 class="page-title"${htmlLang(rendition) === htmlLang(lang) ? '' : ` lang="${htmlLang(rendition)}"`}>${readingHtml(words.moved, rendition)}</h1>
<p><a href="${address}">${escapeHtml(heading)}</a></p>
</main>
`,
  });
}
