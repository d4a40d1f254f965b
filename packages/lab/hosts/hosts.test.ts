/** The plausible host pages of the demo, looked at as visitors see them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WIDGETS } from '@fukushi-widgets/model';
import type { Page } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { axeFindings, layoutShift, painted, sideways } from './support/look.js';

const HOSTS = ['demo/city.html', 'demo/council.html', 'demo/district.html'];
const WIDTHS = [320, 768, 1280];

/** What a page says on the console: the district's has one link with a note that a publishing system added. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'demo/district.html': ['info: fukushi: 印や注記の付いたリンクを直して表示しました'],
};

describe('the host pages', () => {
  const tests = pageTests();
  const open = (path: string, width = 1280) =>
    tests.open(tests.site.base + path, { viewport: { width, height: 900 } });

  for (const path of [...HOSTS, '']) {
    const name = path || 'the index';

    test(`${name}: axe finds nothing at any width`, async () => {
      const { page, messages } = await open(path);
      if (path) await allShown(page);
      if (path in SAID) await linksShown(page, 2);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual([width, ...(await axeFindings(page))], [width]);
      }
      assert.deepEqual(
        messages.map((line) => line.split('。')[0]),
        SAID[path] ?? [],
      );
    });

    test(`${name}: axe finds nothing where dark colours are preferred`, async () => {
      const { page } = await tests.open(tests.site.base + path, {
        viewport: { width: 1280, height: 900 },
        colorScheme: 'dark',
      });
      if (path) await allShown(page);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('*')]
          .flatMap((it) => it.shadowRoot?.querySelector('.frame') ?? [])
          .every((frame) => frame.hasAttribute('data-ground')),
      );
      assert.deepEqual(await axeFindings(page), []);
    });

    test(`${name}: never has to be scrolled sideways`, async () => {
      const { page } = await open(path, 320);
      if (path) await allShown(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual([width, await sideways(page)], [width, '']);
      }
    });
  }

  for (const path of HOSTS) {
    test(`${path}: without script, everything between the tags can be read`, async () => {
      const { page } = await tests.open(tests.site.base + path, { javaScriptEnabled: false });
      const tags = page.locator(WIDGETS.map((name) => `fukushi-${name}`).join(','));
      const texts = await tags.allInnerTexts();
      assert.ok(texts.length >= 3, `${texts.length} widgets`);
      for (const text of texts) assert.ok(text.trim().length >= 4, 'a widget without any text');
      for (const link of await tags.locator('a').all()) assert.ok(await link.isVisible());
    });

    test(`${path}: every widget shows its view, and its fallback no longer`, async () => {
      const { page } = await open(path);
      await allShown(page);
      const odd = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('fukushi-'))
          .filter(
            ({ shadowRoot }) =>
              shadowRoot?.querySelector('[part~=problem]') ||
              (shadowRoot?.querySelector('slot')?.assignedElements() ?? []).length > 0,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      );
      assert.deepEqual(odd, []);
    });

    for (const width of WIDTHS) {
      test(`${path} at ${width}px: the script moves the page by no more than 0.05, even when it comes late`, async () => {
        const { page } = await tests.open('about:blank', { viewport: { width, height: 900 } });
        const shift = await shiftWhenLate(page, tests.site.base + path);
        assert.ok(shift <= 0.05, `layout shift ${shift.toFixed(3)}`);
      });
    }
  }
});

describe('the city’s tool for background colours', () => {
  const tests = pageTests();

  for (const [name, text] of [
    ['青', 'rgb(255, 212, 61)'],
    ['黒', 'rgb(255, 255, 255)'],
  ] as const) {
    test(`${name}: axe finds nothing, and the widgets have the colours that were chosen`, async () => {
      const { page } = await tests.open(`${tests.site.base}demo/city.html`);
      await allShown(page);
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('fukushi-goal-section, fukushi-contact-box')].every((it) =>
          it.shadowRoot?.querySelector('.frame[data-ground=plain]'),
        ),
      );
      assert.deepEqual(await axeFindings(page), []);
      const link = page.locator('fukushi-contact-box dd a').first();
      assert.equal(await link.evaluate((it) => getComputedStyle(it).color), text);
      await page.getByRole('button', { name: '白', exact: true }).click();
      await page.waitForFunction(
        () =>
          !document.querySelector('fukushi-contact-box')?.shadowRoot?.querySelector('[data-ground=plain]'),
      );
      assert.deepEqual(await axeFindings(page), []);
    });
  }
});

describe('the links of the district’s page', () => {
  const tests = pageTests();

  test('show their widgets, and nothing of them beside', async () => {
    const { page } = await tests.open(`${tests.site.base}demo/district.html`);
    await linksShown(page, 2);
    const section = page.locator('#harikata');
    await section.getByText('0267-25-7337').first().waitFor();
    await section.getByRole('heading', { name: /まちづくりに広がる地域づくり/u }).waitFor();
    // The note is still the paragraph's own text; it is only not drawn.
    const drawn = await section.evaluate((it) => {
      const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const rectangles: number[] = [];
      while (texts.nextNode()) {
        range.selectNode(texts.currentNode);
        if (texts.currentNode.nodeValue?.includes('外部サイトへリンク'))
          rectangles.push(range.getClientRects().length);
      }
      return rectangles;
    });
    assert.deepEqual(drawn, [0]);
  });

  test('are links without script', async () => {
    const { page } = await tests.open(`${tests.site.base}demo/district.html`, { javaScriptEnabled: false });
    const links = page.locator('#harikata a');
    assert.equal(await links.count(), 2);
    for (const link of await links.all()) assert.ok(await link.isVisible());
  });
});

describe('a script that is there before the widgets', () => {
  const tests = pageTests();

  test('moves nothing at all', async () => {
    const html = `<!doctype html><html lang="ja"><head><title>t</title><link rel="icon" href="data:,">
      <script src="/v1/fukushi.js"></script></head><body><h1>見本のページ</h1>
      <fukushi-policy-card policy="1-1"></fukushi-policy-card><p>ページの続き</p>
      <fukushi-contact-box organization="city"></fukushi-contact-box><p>ページの終わり</p></body></html>`;
    const { page } = await tests.open(tests.site.page('early.html', { html }));
    await allShown(page);
    await painted(page);
    assert.equal(await layoutShift(page), 0);
  });
});

/** Resolves once so many links of a page show their widgets. */
const linksShown = (page: Page, count: number) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('p')].filter((it) =>
        it.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
      ).length === count,
    count,
  );

/** What our script moves in a visit in which it arrives after the page was painted and ready. */
async function shiftWhenLate(page: Page, address: string): Promise<number> {
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/fukushi.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await painted(page);
  // What the host's own scripts move is theirs.
  const before = await layoutShift(page);
  arrive();
  await page.waitForLoadState('load');
  await allShown(page);
  return (await layoutShift(page)) - before;
}
