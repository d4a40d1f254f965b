/** Pages laid out as nobody lays pages out today, and readers who need them large. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allShown, pageTests } from './support/browser.js';
import { sideways } from './support/look.js';
import { hostPage, LINK } from './support/site.js';

const TABLE = '<fukushi-system-chart layout="table"></fukushi-system-chart>';

describe('a page without a doctype', () => {
  const tests = pageTests();

  for (const doctype of ['', '<!doctype html>']) {
    test(`${doctype || 'none'}: a table has the size of the page’s text and its colour`, async () => {
      const html = hostPage(TABLE, { head: '<style>body { font-size: 24px; color: #123456 }</style>' });
      const address = tests.site.page('quirks.html', { html: html.replace('<!doctype html>', doctype) });
      const { page } = await tests.open(address);
      await allShown(page);
      const [mode, size, colour] = await page.evaluate(() => {
        const cell = document.querySelector('fukushi-system-chart')?.shadowRoot?.querySelector('td');
        const { fontSize, color } = getComputedStyle(cell as Element);
        return [document.compatMode, fontSize, color];
      });
      assert.deepEqual(
        [mode, size, colour],
        [doctype ? 'CSS1Compat' : 'BackCompat', '24px', 'rgb(18, 52, 86)'],
      );
    });

    test(`${doctype || 'none'}: at 200 % text and 360 px the table fits`, async () => {
      const html = hostPage(TABLE, { head: '<style>body { font-size: 200% }</style>' });
      const address = tests.site.page('large.html', { html: html.replace('<!doctype html>', doctype) });
      const { page } = await tests.open(address, { viewport: { width: 360, height: 800 } });
      await allShown(page);
      assert.equal(await sideways(page), '');
    });
  }

  test('the recommended link in a table and in a flex row is wide enough to be read', async () => {
    const { page } = await tests.open(
      tests.site.page('narrow.html', {
        html: hostPage(
          `<table><tr><th>計画</th><td>${LINK}</td></tr></table><div style="display:flex">${LINK}</div>`,
        ),
      }),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('p')].every((it) =>
        it.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part~=frame]'),
      ),
    );
    const widths = await page.evaluate(() => [...document.querySelectorAll('p')].map((it) => it.offsetWidth));
    assert.ok(widths.length === 2 && widths.every((width) => width >= 287), widths.join(' '));
  });
});
