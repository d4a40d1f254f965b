/** axe and narrow screens, light and dark, in each step; headings, names and what the page reads out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  axeFindings,
  chooseCard,
  copyButton,
  openBuilder,
  openStep,
  pageTests,
  previewShown,
  sideways,
} from './support.js';

describe('the builder: access', () => {
  const tests = pageTests();

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${colorScheme}, ${width} px: axe finds nothing, and nothing stands out sideways`, async () => {
        const { page } = await openBuilder(tests, 'widget=own&name=&place=html', {
          colorScheme,
          // Tall, for axe takes the bar that is always in reach for the ground of what lies behind it.
          viewport: { width, height: 4000 },
        });
        await copyButton(page).click();
        await page.locator('.problem').first().waitFor();
        assert.deepEqual(await axeFindings(page), []);
        await chooseCard(page, 'what', /^基本施策/u);
        await openStep(page, 'which');
        await page.getByRole('button', { name: 'もう一つ足す' }).click();
        // All steps at once: what axe says of one open step it says of all.
        await page.locator('.panel').evaluateAll((panels: HTMLElement[]) => {
          for (const panel of panels) panel.hidden = false;
        });
        await page.getByText('ほかの形にする').click();
        await page
          .getByLabel('貼ってあるコード')
          .fill('＜fukushi-plan /＞<a href="/v1/embed/plan/">こちら</a>');
        await page.getByRole('button', { name: '確かめる', exact: true }).click();
        await page.locator('.findings').waitFor();
        assert.deepEqual(await axeFindings(page), []);
        assert.equal(await sideways(page), '');
        if (width < 1000) await page.getByRole('button', { name: '見本を見る' }).click();
        await previewShown(page);
        assert.equal(await sideways(page), '');
      });
    }
  }

  test('has one h1, and headings of its own alone: the preview is a picture until it is tried out', async () => {
    const { page } = await openBuilder(tests, '', { viewport: { width: 1280, height: 900 } });
    await previewShown(page);
    const frame = page.frameLocator('.preview iframe');
    await frame.locator('fukushi-policy-card [part=policy]').waitFor();
    const spoken = () => page.locator('body').ariaSnapshot();
    assert.deepEqual((await spoken()).match(/heading "[^"]*" \[level=\d\]/gu), [
      'heading "貼り付けるタグを作る" [level=1]',
      'heading "1 何を載せますか" [level=2]',
      'heading "2 どれを載せますか" [level=2]',
      'heading "3 どこに貼りますか" [level=2]',
      'heading "4 見え方" [level=2]',
      'heading "5 コピーして貼る" [level=2]',
      'heading "見本" [level=2]',
      'heading "貼ったものを確かめる" [level=2]',
    ]);
    const preview = page.locator('.preview iframe');
    assert.equal(await preview.evaluate((it) => (it as HTMLIFrameElement).inert), true);
    await page.getByRole('button', { name: '見本を動かしてみる' }).click();
    assert.equal(await preview.evaluate((it) => (it as HTMLIFrameElement).inert), false);
  });

  test('names nothing with two words run together', async () => {
    const { page } = await openBuilder(tests);
    const spoken = await page.locator('body').ariaSnapshot();
    assert.match(spoken, /button "1 何を載せますか"/u);
    assert.match(spoken, /button "コピーする"/u);
    assert.match(spoken, /radio "基本施策 基本施策を一つ/u);
  });
});
