/** Permalink pages in frames: heights, in both directions, and WordPress's own protocol. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.js';
import { hostPage, repositoryPath, type Site } from './support/site.js';

const PATHS = ['v1/embed/contact-box/city/', 'v1/embed/policy-card/1-1/', 'v1/embed/message/'];
const frame = (path: string, attributes = '') =>
  `<iframe title="見本の枠" src="/${path}" width="640" height="333" ${attributes}></iframe>`;

/** The built pages, with their one script and a style sheet at the address they are served from. */
function putUpPages(site: Site): void {
  for (const path of PATHS) {
    const html = readFileSync(repositoryPath(`dist/site/${path}index.html`), 'utf8')
      .replaceAll(/href="[^"]*\/v1\/embed\/page\.css"/gu, 'href="/v1/embed/page.css"')
      .replaceAll(/<script[^>]*frame\.js[^>]*><\/script>/gu, '')
      .replace('</head>', '<script src="/v1/frame.js" async></script></head>');
    site.page(path, { html });
  }
}

/** The outer height of a frame, and that of the page in it. */
const heights = (page: Page, index = 0) =>
  page.evaluate(async (index) => {
    const frame = document.querySelectorAll('iframe')[index] as HTMLIFrameElement;
    const inner = frame.contentDocument?.documentElement.getBoundingClientRect().height;
    return { outer: frame.clientHeight, inner: inner === undefined ? undefined : Math.ceil(inner) };
  }, index);

/** Resolves once every frame of the page is as high as what is in it. */
const allFit = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(
      ({ clientHeight, contentDocument }) =>
        contentDocument?.querySelector('main') &&
        clientHeight === Math.ceil(contentDocument.documentElement.getBoundingClientRect().height),
    ),
  );

describe('a permalink page in a frame', () => {
  const tests = pageTests();
  before(() => putUpPages(tests.site));
  const open = (name: string, body: string) =>
    tests.open(tests.site.page(name, { html: hostPage(body) }), { viewport: { width: 800, height: 700 } });

  test('gets the height of its content, each of several its own, for two files of ours', async () => {
    const { page, messages } = await open('frames.html', PATHS.map((path) => frame(path)).join(''));
    await allFit(page);
    const outer = await Promise.all(PATHS.map(async (_, index) => (await heights(page, index)).outer));
    assert.equal(new Set(outer).size, 3, outer.join(' '));
    assert.equal(await page.locator('iframe').first().getAttribute('height'), '333', 'the attribute stays');
    assert.deepEqual(messages, []);
  });

  test('follows the width, its text and its fonts', async () => {
    const { page } = await open(
      'width.html',
      `<div id="column">${frame(PATHS[1] as string, 'class="wide"')}</div>`,
    );
    await allFit(page);
    const wide = (await heights(page)).outer;
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '320'));
    await page.waitForFunction((wide) => (document.querySelector('iframe')?.clientHeight ?? 0) > wide, wide);
    await allFit(page);
    await page
      .frameLocator('iframe')
      .locator('main')
      .evaluate((main) => (main.style.fontSize = '1.25em'));
    await allFit(page);
  });

  test('in a tab that is not shown keeps its height, and gets the right one when the tab opens', async () => {
    const { page } = await open(
      'tab.html',
      `<div id="tab" style="display:none">${frame(PATHS[0] as string)}</div>${frame(PATHS[2] as string)}`,
    );
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]?.style.height);
    assert.equal(await page.locator('iframe').first().getAttribute('style'), null);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    await allFit(page);
  });

  test('in a sandbox without an origin gets its height too', async () => {
    const { page } = await open('sandbox.html', frame(PATHS[0] as string, 'sandbox="allow-scripts"'));
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const { outer } = await heights(page);
    assert.ok(outer > 100 && outer !== 333, String(outer));
  });

  test('without our script on the page around, or in a sandbox without scripts: the height that was written', async () => {
    const html = `<!doctype html><html lang="ja"><head><title>t</title></head><body>${frame(PATHS[0] as string)}</body></html>`;
    const { page } = await tests.open(tests.site.page('alone.html', { html }));
    assert.equal((await heights(page)).outer, 333);
    const { page: boxed } = await open('boxed.html', frame(PATHS[0] as string, 'sandbox=""'));
    await boxed.waitForLoadState('networkidle');
    assert.equal((await heights(boxed)).outer, 333);
  });

  test('messages that are not from our frames, or are no sensible heights, change nothing', async () => {
    const forger = `<script>parent.postMessage({ type: 'fukushi-height', height: 1234 }, '*'); parent.postMessage('sent', '*')</script>`;
    tests.site.page('forger.html', { html: forger });
    const { page } = await open('forged.html', `${frame(PATHS[0] as string)}${frame('forger.html')}`);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
    const right = (await heights(page)).outer;
    await page.evaluate(async () => {
      const [ours, other] = [...document.querySelectorAll('iframe')];
      const heard = new Promise((resolve) =>
        addEventListener('message', ({ data }) => data === 'end' && resolve(0)),
      );
      const { contentWindow } = other as HTMLIFrameElement;
      // From the page itself, from another frame, and numbers that cannot be.
      postMessage({ type: 'fukushi-height', height: 1235 }, '*');
      for (const height of [1236])
        (contentWindow as unknown as { eval: (code: string) => void }).eval(
          `parent.postMessage({ type: 'fukushi-height', height: ${height} }, '*')`,
        );
      const inner = (ours as HTMLIFrameElement).contentWindow as unknown as { eval: (code: string) => void };
      for (const height of ['99', '4001', '-5', '1e9', '"500"', '500.5', 'NaN', 'null', '{}'])
        inner.eval(`parent.postMessage({ type: 'fukushi-height', height: ${height} }, '*')`);
      inner.eval(`parent.postMessage(null, '*'); parent.postMessage('end', '*')`);
      await heard;
    });
    assert.equal((await heights(page)).outer, right);
    assert.equal((await heights(page, 1)).outer, 333);
    assert.equal(await page.locator('iframe').nth(1).getAttribute('style'), null);
  });
});

describe('a permalink page in a WordPress post', () => {
  const tests = pageTests();
  before(() => putUpPages(tests.site));

  /** What the framed page says to a page that listens as WordPress's does. */
  const listen = async (name: string) => {
    const body = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
      <iframe title="見本" sandbox="allow-scripts" security="restricted" src="/${PATHS[1]}#?secret=AbC123" data-secret="AbC123"></iframe>`;
    const html = `<!doctype html><html lang="ja"><head><title>t</title></head><body>${body}</body></html>`;
    const { page } = await tests.open(tests.site.page(name, { html }));
    const heard = (message: string) =>
      page.waitForFunction(
        (message) =>
          (window as unknown as { heard: { message?: string }[] }).heard.find(
            (data) => data.message === message,
          ),
        message,
      );
    return { page, heard };
  };

  test('says its height with the secret, and again when WordPress is ready', async () => {
    const { page, heard } = await listen('wordpress.html');
    const said = (await (await heard('height')).jsonValue()) as { value: number; secret: string };
    assert.equal(said.secret, 'AbC123');
    assert.ok(said.value > 200, String(said.value));
    await page.evaluate(() => {
      (window as unknown as { heard: unknown[] }).heard.length = 0;
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ message: 'ready', secret: 'AbC123' }, '*');
    });
    await heard('height');
  });

  test('hands links to pages of its own host to WordPress', async () => {
    const { page, heard } = await listen('links.html');
    await heard('height');
    await page
      .frameLocator('iframe')
      .locator('main')
      .evaluate((main) => {
        const link = document.createElement('a');
        link.href = '/v1/embed/plan/';
        link.textContent = '計画の全体';
        main.prepend(link);
      });
    await page.frameLocator('iframe').getByText('計画の全体', { exact: true }).click();
    const said = (await (await heard('link')).jsonValue()) as { value: string };
    assert.equal(said.value, `${tests.site.base}v1/embed/plan/`);
  });

  test('for telephone numbers and other hosts asks for its own page, where they work', async () => {
    const { page, heard } = await listen('telephone.html');
    await heard('height');
    for (const href of ['tel:0267-22-1700', 'https://other.example/']) {
      await page
        .frameLocator('iframe')
        .locator('main')
        .evaluate((main, href) => {
          const link = document.createElement('a');
          Object.assign(link, { href, textContent: `→ ${href}` });
          main.prepend(link);
        }, href);
      await page.evaluate(() => ((window as unknown as { heard: unknown[] }).heard.length = 0));
      await page.frameLocator('iframe').getByText(`→ ${href}`).click();
      const said = (await (await heard('link')).jsonValue()) as { value: string };
      assert.equal(said.value, `${tests.site.base}${PATHS[1]}`);
    }
  });
});
