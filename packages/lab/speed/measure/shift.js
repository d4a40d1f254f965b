/**
 * What moves on a first visit: the script arrives after the page has been painted, and the widget stands in the first
 * screen. For every form that the page which makes tags hands out, in the very words in which it does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForm, makeScript } from '../../../builder/dist/forms.js';
import { KEPT_ROOM } from '../../../builder/dist/room.js';
import { root } from '../../../../tools/run.js';
import { openPage } from './chromium.js';

/** The forms, by the names of the page that makes tags. The address alone is made a frame by publishing systems. */
export const FORMS = ['element', 'rich', 'static', 'link', 'iframe'];

export const WIDTHS = [360, 1280];

/** What is kept back until the page has been painted: our script, and that of our page which makes tags. */
const SCRIPTS = ['/v1/fukushi.js', '/builder/builder.js'];

const parts = JSON.parse(readFileSync(join(root, 'dist/site/builder/parts/ja.json'), 'utf8'));

/** One part for each widget, whose permalinks all name it: `policy-card/1-1`. */
export const WIDGETS = Object.keys(parts).filter(
  (name, index, names) => names.findIndex((other) => widgetOf(other) === widgetOf(name)) === index,
);

function widgetOf(name) {
  return name.split('/')[0];
}

/** A host's page, with something before the widget and after it. */
function hostPage(base, { form, widget: name, keepsRoom }) {
  const [widget, id] = name.split('/');
  const { title, text, html } = parts[name];
  const snippet = makeForm(form, {
    widget,
    id,
    title,
    text,
    fragment: html.replaceAll('{base}', `${base}/`),
    base: `${base}/`,
  });
  const paragraph = '<p>この欄は、地域のみなさまに福祉の取り組みをお知らせするために設けています。</p>';
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>見本のページ</title>
<style>body { max-width: 45em; margin: 0 auto; padding: 1em; font-family: sans-serif }
${keepsRoom ? KEPT_ROOM : ''}</style>
${makeScript(`${base}/`)}</head>
<body><h1>福祉のお知らせ</h1>${paragraph}
${snippet}
${paragraph.repeat(12)}</body></html>`;
}

/**
 * The layout shift (CLS) of one form of one widget at one width; with `keepsRoom` where the site's own sheet has what
 * our page that makes tags hands out for it.
 */
export async function shift(tools, { width, ...what }) {
  const { server } = tools;
  const { form, widget, keepsRoom = false } = what;
  const path = `/shift-${form}-${widget.replace('/', '-')}${keepsRoom ? '-room' : ''}.html`;
  server.pages[path] = hostPage(server.base, what);
  return shiftOf(tools, server.base + path, width);
}

/** The layout shift of a page at one width, and what moved. */
export async function shiftOf(tools, address, width) {
  const { page, settle, close } = await openPage(tools.browser, { width });
  const releases = SCRIPTS.map((path) => tools.server.hold(path));
  const release = () => releases.forEach((each) => each());
  try {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    release();
    await page.waitForLoadState('load');
    await settle();
    const shifts = await page.evaluate(() => globalThis.observed.shifts);
    return {
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ moved }) => moved),
    };
  } finally {
    release();
    await close();
  }
}
