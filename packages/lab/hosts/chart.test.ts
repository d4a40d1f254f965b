/** The system chart of Komoro's plan as the built script shows it: what fits on a screen, and what an opened policy has. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { sideways } from './support/look.js';
import { hostPage } from './support/site.js';

describe('the system chart', () => {
  const tests = pageTests();
  const open = async (width: number, height = 800) => {
    const html = hostPage('<fukushi-system-chart></fukushi-system-chart>', {
      head: '<style>body { margin: 0; }</style>',
    });
    const { page } = await tests.open(tests.site.page('chart.html', { html }), {
      viewport: { width, height },
    });
    await allShown(page);
    return page;
  };
  /** Lines of text that each element has, by what it says. */
  const lines = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => bottom);
        return { text: element.textContent, lines: new Set(tops.map((top) => Math.round(top / 12))).size };
      }),
    );

  test('is seen whole on a screen of 1280 × 800, source and link included', async () => {
    const page = await open(1280);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 800, `${height} px`);
    assert.equal(await page.locator('.pair').count(), 8);
  });

  test('has visions of at most two lines there', async () => {
    const visions = await lines(await open(1280), '.pair > .vision > .vision-text');
    assert.equal(visions.length, 8);
    for (const vision of visions) assert.ok(vision.lines <= 2, `${vision.text}: ${vision.lines}`);
  });

  test('leaves no column empty: everything reaches from edge to edge', async () => {
    const page = await open(1280);
    const edges = await page.evaluate(() => {
      const root = document.querySelector('fukushi-system-chart')?.shadowRoot as ShadowRoot;
      const box = (selector: string) => (root.querySelector(selector) as HTMLElement).getBoundingClientRect();
      const related = box('.beside');
      return {
        start: box('.philosophy').left,
        end: box('.pair').right,
        below: related.top >= box('.tree').bottom,
        tall: Math.round(box('.philosophy').height - box('.tree').height),
      };
    });
    assert.deepEqual(edges, { start: 0, end: 1280, below: true, tall: 0 });
  });

  for (const width of [320, 600, 768, 960, 1280, 1600]) {
    test(`stays in a page of ${width} px with a policy opened, whose actions have columns of nine letters`, async () => {
      const page = await open(width);
      await page.getByRole('link', { name: '基本施策1-1' }).click();
      const card = page.locator('.twig > .policy');
      await card.waitFor();
      assert.equal(await sideways(page), '');
      const columns = await card
        .locator('.action')
        .evaluateAll((actions) =>
          actions.map((action) => action.clientWidth / Number.parseFloat(getComputedStyle(action).fontSize)),
        );
      assert.equal(columns.length, 4);
      assert.ok(Math.min(...columns) >= 9, columns.join(', '));
    });
  }

  test('is a figure for one page of A4', async () => {
    const page = await open(680);
    await page.emulateMedia({ media: 'print' });
    const height = await page.locator('.chart').evaluate((chart) => chart.getBoundingClientRect().height);
    // 297 mm less margins of 15 mm.
    assert.ok(height <= (267 / 25.4) * 96, `${height} px`);
  });
});
