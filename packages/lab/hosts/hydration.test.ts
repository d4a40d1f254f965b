/** A page that React 19 rendered on a server and hydrates: our links are in its tree. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { build } from 'vite';
import { pageTests } from './support/browser.js';
import { repositoryPath } from './support/site.js';

/** React's types would be one more package for three calls. */
const require = createRequire(import.meta.url);
const { createElement } = require('react') as { createElement: (...all: unknown[]) => object };
const { renderToString } = require('react-dom/server') as { renderToString: (element: object) => string };

/** The page's one component, written so that server and browser run the same source. */
const APP = `export function app(createElement, useState, base) {
  return function App() {
    const [count, setCount] = useState ? useState(0) : [0];
    return createElement('main', null,
      createElement('h1', null, '見本'),
      createElement('p', { id: 'link' }, createElement('a', { href: base + 'v1/embed/policy-card/1-1/' }, '基本施策1-1')),
      createElement('button', { onClick: () => setCount(count + 1) }, '数える'),
      createElement('output', null, String(count)));
  };
}`;

const ENTRY = `import { createElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { app } from 'virtual:app';
window.troubles = [];
window.hydrate = () => hydrateRoot(document.querySelector('#root'), createElement(app(createElement, useState, location.origin + '/')), {
  onRecoverableError: (error) => troubles.push(String(error)),
  onUncaughtError: (error) => troubles.push(String(error)),
});
if (!window.hydrateLater) hydrate();`;

const virtual = (files: Readonly<Record<string, string>>) => ({
  name: 'virtual',
  resolveId: (id: string) => (id in files ? `\0${id}` : undefined),
  load: (id: string) => files[id.slice(1)],
});

describe('a page that React hydrates', () => {
  const tests = pageTests();
  let bundle = '';

  before(async () => {
    const result = await build({
      root: repositoryPath('.'),
      configFile: false,
      logLevel: 'silent',
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"' },
      plugins: [virtual({ 'virtual:entry': ENTRY, 'virtual:app': APP })],
      build: { write: false, minify: false, rollupOptions: { input: 'virtual:entry' } },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as { output: { code?: string }[] };
    bundle = output.find(({ code }) => code)?.code ?? '';
  });

  const open = async (name: string, order: 'we come first' | 'we come last') => {
    const { site } = tests;
    const { app } = (await import(`data:text/javascript,${encodeURIComponent(APP)}`)) as {
      app: (create: typeof createElement, state: undefined, base: string) => () => object;
    };
    const rendered = renderToString(createElement(app(createElement, undefined, site.base)));
    const ours = '<script src="/v1/fukushi.js"></script>';
    const theirs = `<script type="module">${bundle.replaceAll('</script', '<\\/script')}</script>`;
    const later = '<script>window.hydrateLater = true</script>';
    const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>t</title></head>
      <body><div id="root">${rendered}</div>${order === 'we come first' ? later + ours + theirs : theirs}</body></html>`;
    const opened = await tests.open(site.page(name, { html }));
    const { page } = opened;
    const hasWidget = () =>
      page.waitForFunction(() =>
        document
          .querySelector('#link')
          ?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
      );
    if (order === 'we come first') {
      await hasWidget();
      await page.evaluate(() => (window as unknown as { hydrate: () => void }).hydrate());
    } else await page.addScriptTag({ url: `${site.base}v1/fukushi.js` });
    await hasWidget();
    return opened;
  };

  for (const order of ['we come first', 'we come last'] as const) {
    test(`${order}: React keeps its tree without an error, the widget stays, the page works`, async () => {
      const { page, messages } = await open(`${order.replaceAll(' ', '-')}.html`, order);
      const link = await page.locator('#link').elementHandle();
      await page.getByRole('button', { name: '数える' }).click();
      await page.waitForFunction(() => document.querySelector('output')?.textContent === '1');
      assert.equal(await page.evaluate((link) => link === document.querySelector('#link'), link), true);
      assert.ok(await page.evaluate(() => document.querySelector('#link')?.shadowRoot?.firstElementChild));
      assert.deepEqual(await page.evaluate(() => (window as unknown as { troubles: string[] }).troubles), []);
      assert.deepEqual(
        messages.filter((line) => line.startsWith('error')),
        [],
      );
    });
  }
});
