/** axe and narrow screens, light and dark, with everything open that can be. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeFindings, openBuilder, pageTests, previewShown, sideways } from './support.js';

describe('the builder: access', () => {
  const tests = pageTests();

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${colorScheme}, ${width} px: axe finds nothing, and nothing stands out sideways`, async () => {
        const { page } = await openBuilder(tests, 'widget=own&name=&place=html', {
          colorScheme,
          viewport: { width, height: 900 },
        });
        await page.getByRole('button', { name: /^コピーする/u }).click();
        await page.getByText('ほかの形にする').waitFor({ state: 'detached' });
        assert.deepEqual(await axeFindings(page), []);
        await page.getByRole('radio', { name: /^基本施策/u }).check();
        await page.getByText('ほかの形にする').click();
        await page
          .getByLabel('貼ってあるコード')
          .fill('＜fukushi-plan /＞<a href="/v1/embed/plan/">こちら</a>');
        await page.getByRole('button', { name: /^確かめる/u }).click();
        await page.locator('.findings').waitFor();
        await previewShown(page);
        assert.deepEqual(await axeFindings(page), []);
        assert.equal(await sideways(page), '');
      });
    }
  }
});
