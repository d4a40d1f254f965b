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
  for (const path of [...PATHS, 'v1/embed/plan/']) {
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

/** Resolves once every frame of the page, or the first ones, is as high as what is in it. */
const allFit = (page: Page, count = 99) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('iframe')]
        .slice(0, count)
        .every(
          ({ clientHeight, contentDocument }) =>
            contentDocument?.querySelector('body > section') &&
            clientHeight === Math.ceil(contentDocument.documentElement.getBoundingClientRect().height),
        ),
    count,
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

  test('is a part of the page around: no second h1, banner or main content, one region with its name', async () => {
    const { page } = await open('below.html', `<h1>見本のページ</h1>${frame(PATHS[0] as string)}`);
    await allFit(page);
    const inner = page.frameLocator('iframe');
    await inner.getByRole('region').waitFor();
    const count = (role: 'banner' | 'main' | 'contentinfo') => inner.getByRole(role).count();
    assert.deepEqual([await count('banner'), await count('main'), await count('contentinfo')], [0, 0, 0]);
    // Playwright's own roles do not know that aria-level changes a heading's level; browsers do.
    const levels = await inner
      .locator('h1, h2')
      .evaluateAll((headings) =>
        headings.map((heading) => heading.tagName + heading.getAttribute('aria-level')),
      );
    assert.deepEqual(levels, ['H12', 'H23']);
    const title = await inner.locator('title').textContent();
    assert.equal(await inner.getByRole('region', { name: title ?? '' }).count(), 1);
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
      .locator('main, body > section')
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

  test('gets all the height of a long page', async () => {
    const { page } = await open('long.html', frame('v1/embed/plan/', 'class="wide"'));
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 8000);
    const { outer, inner } = await heights(page);
    assert.equal(outer, inner);
  });

  test('opens the box of 16 : 9 that a publishing system put around it', async () => {
    const css = `.film { position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden }
      .film iframe { position: absolute; inset: 0; width: 100%; height: 100% } .ratio { aspect-ratio: 16 / 9; overflow: hidden }`;
    const boxes = ['film', 'ratio'].map((name) => `<div class="${name}">${frame(PATHS[0] as string)}</div>`);
    const other = `<div class="film" id="other"><p>説明</p>${frame(PATHS[0] as string)}</div>`;
    const { page } = await open(
      'film.html',
      `<style>${css}</style>${boxes.join('')}<p id="after">後の文</p>${other}`,
    );
    await allFit(page, 2);
    const bottoms = await page.evaluate(() =>
      ['.film', '.ratio'].map((name) => {
        const box = document.querySelector(name) as Element;
        const frame = box.querySelector('iframe') as Element;
        return box.getBoundingClientRect().bottom >= frame.getBoundingClientRect().bottom - 1;
      }),
    );
    assert.deepEqual(bottoms, [true, true]);
    // A box that holds something of the page's own is the page's: the frame scrolls inside, as it did.
    const kept = await page.evaluate(() => {
      const box = document.querySelector('#other') as HTMLElement;
      return [box.getAttribute('style'), box.querySelector('iframe')?.style.height];
    });
    assert.deepEqual(kept, [null, '']);
  });

  test('whose address comes later gets its height too', async () => {
    const { page } = await open('late.html', '<iframe title="見本" height="333"></iframe><p>文</p>');
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      (path) => document.querySelector('iframe')?.setAttribute('src', `/${path}`),
      PATHS[0],
    );
    await allFit(page);
    assert.notEqual((await heights(page)).outer, 333);
  });

  test('far below, waiting to be scrolled to, has its height before anybody scrolls or prints', async () => {
    const { page } = await open(
      'below.html',
      `<div style="height: 20000px"></div>${frame(PATHS[0] as string, 'loading="lazy"')}`,
    );
    await allFit(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  for (const hash of ['#?secret=abc', '#heading-level=2', '?utm=1'])
    test(`whose address got ${hash}: the link under it stays a link`, async () => {
      const link = `<p id="under"><a href="/${PATHS[0]}">基本施策1-1</a></p>`;
      const { page } = await open(
        'hash.html',
        `${frame(`${PATHS[0]}${hash}`)}${link}<p id="end"><a href="/${PATHS[2]}">別の部分</a></p>`,
      );
      await page.waitForFunction(() => document.querySelector('#end')?.shadowRoot);
      await allFit(page);
      assert.equal(await page.evaluate(() => document.querySelector('#under')?.shadowRoot ?? null), null);
    });

  for (const theme of ['light', 'dark'] as const)
    test(`keeps the theme that its address names: ${theme}`, async () => {
      const { page } = await tests.open(
        tests.site.page('theme.html', { html: hostPage(frame(`${PATHS[0]}#theme=${theme}`)) }),
        { colorScheme: theme === 'light' ? 'dark' : 'light' },
      );
      const root = page.frameLocator('iframe').locator('html');
      await root.and(page.frameLocator('iframe').locator(`[data-theme=${theme}]`)).waitFor();
      const ground = () => root.evaluate(() => getComputedStyle(document.body).backgroundColor);
      assert.equal(await ground(), theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(26, 26, 28)');
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
      for (const height of ['99', '100001', '-5', '1e9', '"500"', '500.5', 'NaN', 'null', '{}'])
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
      .locator('main, body > section')
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
        .locator('main, body > section')
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
