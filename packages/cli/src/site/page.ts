import { escapeHtml } from './escape.js';
import { ICON_PATH, relativePath, STYLE_PATH } from './paths.js';
import { pageContents } from './page-contents.js';
import { pageFooter } from './page-footer.js';
import { newerNotice } from './periods.js';
import { pageMetadata } from './page-metadata.js';
import type { PageView } from './page-view.js';
import {
  CATALOGUE,
  htmlLang,
  isEasy,
  isFurigana,
  permalinkPath,
  pickText,
  type LanguageTag,
  type Widget,
} from '@fukushi-widgets/model';
import { readingHtml } from '../html/readings.js';
import { pageLink } from './permalinks.js';
import type { SiteContext } from './site-context.js';

/** The whole page: complete and readable without script. */
export function permalinkPage(view: PageView, site: SiteContext): string {
  const { plan, lang } = view;
  const path = permalinkPath(pageLink(view));
  const planTitle = pickText(plan.title, lang, plan.lang);
  const frame =
    site.frameScript === undefined
      ? ''
      : `<script src="${escapeHtml(relativePath(path, site.frameScript))}" async></script>\n`;
  const { nav, html } = pageContents(view);
  return htmlPage({
    base: view.base,
    path,
    lang,
    title: view.title,
    head: pageMetadata(view, site) + frame,
    body: `<header class="page-header">
<h1 class="page-title"${planTitle.lang === htmlLang(lang) ? '' : ` lang="${planTitle.lang}"`}>${readingHtml(planTitle.value, planTitle.rendition)}</h1>
</header>
<main>
${newerNotice(plan, lang)}${nav}${widgetHtml({ ...view, html }).replaceAll(/(?<= src=")[^"]+/gu, (address) => beside(path, address, view.base))}
</main>
${pageFooter(view, site)}`,
  });
}

/** A picture of ours as seen from a page, so that it shows wherever the pages are copied to. */
const beside = (path: string, address: string, base: string): string =>
  address.startsWith(base) ? relativePath(path, address.slice(base.length)) : address;

/** A page of ours around some content; links lead out of a frame. */
export function htmlPage(page: {
  readonly base: string;
  /** Absent where its address is whatever was asked for. */
  readonly path?: string;
  /** The rendition. */
  readonly lang: LanguageTag;
  readonly title: string;
  readonly head: string;
  readonly body: string;
}): string {
  const own = (path: string) =>
    escapeHtml(page.path === undefined ? page.base + path : relativePath(page.path, path));
  return `<!doctype html>
<html lang="${htmlLang(page.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<base target="_top">
<title>${escapeHtml(page.title)}</title>
<link rel="icon" type="image/svg+xml" href="${escapeHtml(page.base + ICON_PATH)}">
<link rel="stylesheet" href="${own(STYLE_PATH)}">
${page.head}</head>
<body>
${page.body}</body>
</html>
`;
}

/** Parts are for style sheets around a shadow root; here there is none. */
const withoutParts = (html: string): string =>
  html.replaceAll(/<[a-z][^>]*>/gu, (tag) => tag.replace(/ part="[^"]*"/u, ''));

/**
 * The view as the children of its element. Without script the browser knows
 * the element as little as a `div`; where somebody adds the script, the element
 * shows the same view in the same place.
 */
function widgetHtml({ widget, id, lang, html }: PageView): string {
  // The class says that the block is ours, however long it is: the element leaves it out while it shows itself.
  const copy = withoutParts(html).replace(/^<div class="/u, '<div class="fukushi-embed ');
  const { attribute }: Widget = CATALOGUE[widget];
  const named = attribute && id !== undefined ? ` ${attribute}="${escapeHtml(id)}"` : '';
  const way = isFurigana(lang) ? ' furigana' : isEasy(lang) ? ' easy' : '';
  return `<fukushi-${widget} class="widget" heading-level="2"${named}${way}>${copy}</fukushi-${widget}>`;
}
