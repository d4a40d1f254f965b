/** Opens what a path left of a form between two paragraphs of a page, with or without our script, and looks. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { base } from './cases.js';

/** Pages that are open at once, as frames of one window. */
const atOnce = 16;

const host = 'http://host.example/';
const types = { js: 'text/javascript', json: 'application/json', css: 'text/css', html: 'text/html' };

const hostPage = ({ html, script }) => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>お知らせ</title></head>
<body>
<main>
<h2>お知らせ</h2>
<p id="before">この上は、ページの文です。</p>
${html}
<p id="after">この下も、ページの文です。</p>
</main>
${script ? `<script src="${base}v1/fukushi.js" async></script>` : ''}
</body>
</html>`;

const frames = (numbers) => `<!doctype html><meta charset="utf-8"><body>
${numbers.map((number) => `<iframe src="${host}${number}" width="800" height="900"></iframe>`).join('\n')}`;

/**
 * A server for the site of `siteFolder` and for the pages of another site, which has `pages` by number. Browsers
 * find both by the rules that `launch` is given.
 */
export async function serveHosts(siteFolder) {
  const state = { pages: [], port: 0 };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, host);
    const send = (type, body) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
    if (request.headers.host === new URL(host).host) {
      const from = Number(searchParams.get('from'));
      if (pathname === '/')
        return send('text/html', frames([...state.pages.keys()].slice(from, from + atOnce)));
      const page = state.pages[pathname.slice(1)];
      return page ? send('text/html', hostPage(page)) : response.writeHead(404).end();
    }
    const file = join(siteFolder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = await readFile(file).catch(() => undefined);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'max-age=3600');
    if (!body) return response.writeHead(404).end();
    return send(types[file.split('.').at(-1)] ?? 'application/octet-stream', body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.port = server.address().port;
  return Object.assign(state, {
    /** What `launch` needs to know. */
    rules: ['host.example', 'widgets.example']
      .map((name) => `MAP ${name}:80 127.0.0.1:${state.port}`)
      .join(','),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}

/** What a visitor has before them on each page `{ html, script }`, see `look`. */
export async function observe(browser, hosts, pages) {
  hosts.pages = pages;
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 820, height: 900 } });
  page.setDefaultTimeout(120_000);
  let asked = 0;
  const pending = new Set();
  page.on('request', (request) => {
    pending.add(request);
    asked += 1;
  });
  for (const event of ['requestfinished', 'requestfailed'])
    page.on(event, (request) => pending.delete(request));
  const lookAtAll = () =>
    page.evaluate(
      ([look, base]) =>
        Promise.all(
          [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow.eval(look)(base)),
        ),
      [`(${look})`, base],
    );

  const observations = [];
  for (let from = 0; from < pages.length; from += atOnce) {
    await page.goto(`${host}?from=${from}`);
    // Files that the script asks for bring more to draw, which may ask for more.
    for (let seen = '', calm = false; !calm;) {
      const requests = asked;
      const now = JSON.stringify(await lookAtAll());
      calm = now === seen && pending.size === 0 && requests === asked;
      seen = now;
      if (calm) observations.push(...JSON.parse(now));
    }
  }
  await page.close();
  return observations;
}

/** Runs in the page. */
async function look(base) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const all = () => elementsIn(document);
  const isWidget = ({ localName, shadowRoot }) => localName.startsWith('fukushi-') && shadowRoot !== null;
  await Promise.all(all().map((element) => element.updateComplete));
  await frame();

  const collapsed = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const bottomOf = (element) => element.getBoundingClientRect().bottom;
  const isVisible = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const widgets = all()
    .filter((element) => isWidget(element) && element.shadowRoot.querySelector('[part~=frame]'))
    .map((element) => {
      const view = element.shadowRoot.querySelector('[part~=frame]');
      return {
        tag: element.localName,
        isElement: element.getRootNode() === document,
        isVisible: isVisible(view),
        bottom: bottomOf(view),
        lang: view.lang,
        text: collapsed(view.textContent),
        headings: [...view.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName),
      };
    });

  /** Text of the page itself that has a place on the screen, outside the paragraphs before and after. */
  const beside = [];
  /** What is not within a line begins a block of its own. */
  const blockOf = (element) =>
    element && getComputedStyle(element).display.startsWith('inline')
      ? blockOf(element.parentElement)
      : element;
  const blocks = new Set(
    all()
      .filter((element) => isWidget(element) && element.getRootNode() === document)
      .map(blockOf),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement.closest('#before, #after, main > h2:first-child, script, style, noscript'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (!collapsed(text.data) || range.getClientRects().length === 0) continue;
    beside.push(collapsed(text.data));
    blocks.add(blockOf(text.parentElement));
  }
  const links = [...document.querySelectorAll('main a')]
    .filter(({ href }) => decodeURIComponent(href).includes(`${base}v1/embed/`))
    .map((link) => ({ href: link.href, text: collapsed(link.textContent), isVisible: isVisible(link) }));
  const frames = [...document.querySelectorAll('main iframe')].map((element) => ({
    src: element.src,
    title: element.title,
    sandbox: element.getAttribute('sandbox'),
    isVisible: isVisible(element),
  }));
  const [before, after] = ['before', 'after'].map((id) => document.getElementById(id));
  return {
    widgets,
    beside: beside.join(' '),
    isOneBlock: blocks.size < 2,
    text: collapsed(document.querySelector('main')?.textContent ?? ''),
    links,
    frames,
    headings: [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].filter(isVisible).length - 1,
    items: [...document.querySelectorAll('main li')].filter(isVisible).length,
    isPageWhole:
      [before, after].every((paragraph) => paragraph && isVisible(paragraph)) &&
      widgets.every(({ bottom }) => bottom <= after.getBoundingClientRect().top + 1),
  };
}
