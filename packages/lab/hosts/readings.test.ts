/** Words with readings (furigana) on a permalink page: found, linked to and copied as the words alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.js';

const TITLE = '権利擁護の推進';
const READING = 'すいしん';

describe('readings on the page of the whole plan', () => {
  const tests = pageTests();
  const openPlan = async (fragment = ''): Promise<Page> => {
    const { page } = await tests.open(`${tests.site.base}v1/embed/plan/ja-furigana/${fragment}`);
    assert.ok((await page.locator(`rt[data-r="${READING}"]`).count()) > 0);
    return page;
  };

  test('a link to text goes to words that have readings within', async () => {
    const page = await openPlan(`#:~:text=${TITLE}`);
    await page.waitForFunction(() => scrollY > 0);
  });

  test('find in page finds the words, and not their readings', async () => {
    const page = await openPlan();
    const finds = (words: string) =>
      page.evaluate((words) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find: (words: string) => boolean }).find(words);
      }, words);
    assert.equal(await finds(TITLE), true);
    assert.equal(await finds(READING), false);
  });

  test('what is selected and copied is the words, without a reading', async () => {
    const page = await openPlan();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString() ?? '';
    });
    assert.ok(copied.includes(TITLE));
    assert.ok(!copied.includes(READING), copied.slice(copied.indexOf(READING) - 40, 60));
  });

  for (const [name, width, size] of [
    ['a wide page', 1280, '16px'],
    ['a telephone with letters of twice the size', 320, '32px'],
  ] as const)
    test(`in forced colours, on ${name}, each is drawn in the page's own colour, and none is cut`, async () => {
      const page = await openPlan();
      await page.emulateMedia({ forcedColors: 'active' });
      await page.setViewportSize({ width, height: 800 });
      const wrong = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        // The page's policy lets in no style sheet of a test; a script's own it does.
        const drawAll = new CSSStyleSheet();
        drawAll.replaceSync('* { content-visibility: visible !important }');
        document.adoptedStyleSheets = [drawAll];
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = 'CanvasText';
        const plain = getComputedStyle(probe).color;
        const readings = [...document.querySelectorAll('rt')].filter((each) => each.checkVisibility());
        const isCut = (reading: Element): boolean => {
          const { left, right, width } = reading.getBoundingClientRect();
          return width < 4 || left < 0 || right > innerWidth;
        };
        return {
          count: readings.length,
          cut: readings.filter(isCut).map((reading) => reading.parentElement?.textContent),
          hidden: readings
            .filter((reading) => {
              const { color, visibility } = getComputedStyle(reading, '::before');
              const around = getComputedStyle(reading.parentElement as Element).color;
              return visibility !== 'visible' || (color !== plain && color !== around);
            })
            .map((reading) => reading.parentElement?.textContent),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      }, size);
      assert.ok(wrong.count > 500, String(wrong.count));
      assert.deepEqual([wrong.cut, wrong.hidden, wrong.wide], [[], [], false]);
    });
});
