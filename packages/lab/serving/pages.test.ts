/** The pages as a real server sends them, policies and all, in a real browser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { browserTests } from './support/browser.js';
import { builtSite, type BuiltSite } from './support/built-site.js';
import { startNginx, type Nginx } from './support/nginx.js';
import { freePort, started } from './support/repository.js';

/** jsqr is CommonJS; under NodeNext its default import is the module object. */
const decodeQr = (jsQR as unknown as { default: typeof jsQR.default }).default;

describe('the pages as nginx sends them', () => {
  const tests = browserTests();
  let site: BuiltSite;
  let nginx: Nginx;
  let host: Server;
  /** A page of another site, which frames what its query names. */
  let other = '';
  let pages: readonly string[] = [];

  before(async () => {
    const port = await freePort();
    site = await builtSite(`http://127.0.0.1:${port}/`);
    nginx = await startNginx(site.folder, port);
    host = createServer((request, response) => {
      const framed = new URL(request.url ?? '/', 'http://host/').searchParams.get('frame') ?? '';
      const [src = '', sandbox] = framed.split('|');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="ja"><head><link rel="icon" href="data:,"><title>よそのページ</title></head><body>` +
          `<iframe title="枠の中身" src="${src}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe></body></html>`,
      );
    });
    other = await started(host);
    pages = readdirSync(join(site.folder, 'v1/embed'), { recursive: true })
      .map((path) => `v1/embed/${String(path)}`)
      .filter((path) => path.endsWith('index.html') && !path.includes('/1-4/'))
      .map((path) => path.replace(/index\.html$/u, ''))
      // Japanese, a translation, readings, and a script of its own stand for the other seven renditions.
      .filter((path) => !/\/(?:fil|id|ja-easy|ko|pt-BR|vi|zh-Hans)\/$/u.test(path));
    assert.equal(pages.length, 93);
  });
  after(async () => {
    await nginx.stop();
    host.closeAllConnections();
    host.close();
    site.remove();
  });

  test('no page asks for what its own policy forbids, or for what is not there', async () => {
    const { page, complaints } = await tests.open('about:blank');
    for (const path of [...pages, '', 'demo/city.html', 'demo/council.html', 'demo/district.html']) {
      await page.goto(site.base + path);
      assert.deepEqual([path, ...complaints], [path]);
      const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily !== '');
      assert.ok(styled, path);
    }
  });

  test('the policy is in force: a script of another host does not run', async () => {
    const { page, complaints } = await tests.open(`${site.base}v1/embed/plan/`);
    await page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
      return new Promise((resolve) => (script.onerror = resolve));
    }, `${other}script.js`);
    assert.equal(complaints.length, 1);
    assert.match(String(complaints[0]), /Content Security Policy|script-src/u);
  });

  test('the script takes over without moving anything, whatever the page shows', async () => {
    for (const width of [320, 1280]) {
      const { page, complaints } = await tests.open('about:blank', { viewport: { width, height: 900 } });
      for (const path of oneOfEach(pages)) {
        await page.goto(site.base + path);
        // The way through a long page is the page's own, not the widget's.
        await page.evaluate(() => {
          for (const it of document.querySelectorAll('.contents, .to-contents')) it.remove();
        });
        await painted(page);
        const moved = await layoutShift(page);
        const before = await places(page);
        await page.addScriptTag({ url: `${site.base}v1/fukushi.js` });
        await page.waitForFunction(() =>
          document.querySelector('.widget')?.shadowRoot?.querySelector('[part~=frame]'),
        );
        assert.deepEqual([width, path, await layoutShift(page)], [width, path, moved]);
        // The browser counts only what stays; the view's own nodes are new, and must be where the others were.
        assert.deepEqual([width, path, await places(page)], [width, path, before]);
        const shown = await page.evaluate(() => {
          const widget = document.querySelector('.widget');
          const lang = widget?.shadowRoot?.querySelector('[part~=frame]')?.getAttribute('lang');
          const left = widget?.shadowRoot?.querySelector('slot')?.assignedElements().length;
          return { lang, left };
        });
        assert.deepEqual([path, shown], [path, { lang: path.endsWith('/en/') ? 'en' : 'ja', left: 0 }]);
      }
      assert.deepEqual(complaints, []);
    }
  });

  test('permalink pages may be framed by anybody, also in a sandbox; other pages by nobody else', async () => {
    for (const sandbox of ['', '|', '|allow-scripts']) {
      const { page, complaints } = await tests.open(
        `${other}?frame=${encodeURIComponent(`${site.base}v1/embed/policy-card/1-1/${sandbox}`)}`,
      );
      const heading = page.frameLocator('iframe').getByRole('heading', { level: 2 });
      assert.match(await heading.innerText(), /健幸なまちづくりの推進/u);
      const box = page.frameLocator('iframe').locator('.policy');
      assert.notEqual(
        await box.evaluate((it) => getComputedStyle(it).borderTopWidth),
        '0px',
        `styled ${sandbox}`,
      );
      // A frame without scripts says so once about the height script.
      assert.deepEqual(
        complaints.filter((text) => !text.includes("'allow-scripts' permission is not set")),
        [],
      );
    }
    const { page, complaints } = await tests.open(
      `${other}?frame=${encodeURIComponent(`${site.base}demo/city.html`)}`,
    );
    assert.equal(await page.frameLocator('iframe').getByRole('heading').count(), 0);
    assert.match(complaints.join(), /frame-ancestors/u);
  });

  test('the height that programs are told for a frame without our script holds every page, in every rendition', async () => {
    const answers = readdirSync(join(site.folder, 'v1/oembed'), { recursive: true })
      .map((path) => join(site.folder, 'v1/oembed', String(path)))
      .filter((path) => path.endsWith('.json'))
      .map(
        (path) => JSON.parse(readFileSync(path, 'utf8')) as { width: number; height: number; html: string },
      );
    assert.ok(answers.length > pages.length);
    const { page } = await tests.open('about:blank', { viewport: { width: 640, height: 100 } });
    const thai = drawsThai();
    for (const { width, height, html } of answers) {
      const path = /src="([^"]*)"/u.exec(html)?.[1] ?? '';
      if (path.endsWith('/th/') && !thai) continue;
      await page.goto(path);
      const real = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.equal(width, 640);
      assert.ok(height >= 0.98 * real && height <= 1.45 * real, `${path}: ${height} for ${real}`);
    }
  });

  test('a link in a frame opens in the whole window', async () => {
    const { page } = await tests.open(
      `${other}?frame=${encodeURIComponent(`${site.base}v1/embed/system-chart/`)}`,
    );
    await page.frameLocator('iframe').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${site.base}v1/embed/system-chart/en/`);
  });

  test('the page of a retired id leads on by itself where no server does', async () => {
    const { page } = await tests.open(`${site.base}v1/embed/policy-card/1-4/en/index.html?x`);
    await page.waitForURL(`${site.base}v1/embed/policy-card/1-1/en/**`);
    const html = readFileSync(join(site.folder, 'v1/embed/policy-card/1-4/index.html'), 'utf8');
    const { page: still } = await tests.open('about:blank');
    await still.route('**/old', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await still.goto(`${site.base}old`, { waitUntil: 'commit' });
    await still.waitForURL(`${site.base}v1/embed/policy-card/1-1/`);
  });

  test('the QR code of a contact is read back as its permalink', async () => {
    for (const path of ['v1/embed/contact-box/city/', 'v1/embed/contact-box/council/en/']) {
      const { page } = await tests.open(site.base + path);
      const picture = await page.evaluate(async () => {
        const image = new Image();
        image.src = 'qr.svg';
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 300;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0, 300, 300);
        const { data } = context.getImageData(0, 0, 300, 300);
        return data.reduce((all, value, at) => (at % 4 === 0 ? all + (value > 127 ? ' ' : '#') : all), '');
      });
      const pixels = [...picture].flatMap((dot) => (dot === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
      assert.equal(decodeQr(Uint8ClampedArray.from(pixels), 300, 300)?.data, site.base + path);
    }
  });

  test('on paper a contact shows its QR code and address, on the screen neither', async () => {
    const { page } = await tests.open(`${site.base}v1/embed/contact-box/city/`);
    const code = page.locator('img[src$="qr.svg"]');
    const address = page.getByText(`${site.base}v1/embed/contact-box/city/`);
    assert.deepEqual([await code.isVisible(), await address.isVisible()], [false, false]);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual([await code.isVisible(), await address.isVisible()], [true, true]);
    assert.ok((await code.boundingBox())?.width ?? 0 >= 100);
  });

  test('oEmbed heights are near the real ones', async () => {
    const { page } = await tests.open('about:blank', { viewport: { width: 640, height: 300 } });
    const far: string[] = [];
    for (const path of pages.filter((each) => each !== 'v1/embed/')) {
      await page.goto(site.base + path);
      const real = await page.evaluate(() => document.documentElement.scrollHeight);
      const file = path.replace('v1/embed/', 'v1/oembed/').replace(/\/$/u, '.json');
      const { height } = JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as { height: number };
      if (process.env['FUKUSHI_HEIGHTS']) console.log(path, real, height, (height / real).toFixed(2));
      if (height < real * 0.75 || height > real * 1.35) far.push(`${path}: ${height} for ${real}`);
    }
    assert.deepEqual(far, []);
  });
});

/** Of each widget the first page in each language. */
const oneOfEach = (pages: readonly string[]): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const path of pages.toSorted()) {
    const [widget = '', ...rest] = path.split('/').slice(2, -1);
    const kind = [widget, rest.length > 0 && rest[0] !== 'en' ? 'part' : '', path.endsWith('/en/')].join(' ');
    if (widget !== '' && !kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
};

/** Resolves once the page has painted something. */
const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Whether this machine has a font for Thai; without one its letters are boxes, and the lines another length. */
const drawsThai = (): boolean =>
  spawnSync('fc-list', [':lang=th', 'family'], { encoding: 'utf8' }).stdout !== '';

/** Where the widget's boxes and texts stand, and how big they are, in CSS pixels. */
const places = (page: Page) =>
  page.evaluate(() => {
    const widget = document.querySelector('.widget') as HTMLElement;
    const blocks = (widget.shadowRoot ?? widget).querySelectorAll(
      'section, article, h2, h3, h4, p, li, dt, dd',
    );
    return [...blocks]
      .filter((block) => !block.closest('[part~=controls]') && !block.matches('.copied:empty'))
      .map((block) => {
        const { left, top, width, height } = block.getBoundingClientRect();
        return [block.localName, left, top, width, height].join(' ');
      });
  });

/** The sum of all layout shifts so far that no reader caused. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
