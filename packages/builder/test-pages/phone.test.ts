/** With one thumb: the button is always there, nothing moves by itself, the preview is one tap away and whole. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  copyAll,
  copyButton,
  layoutShift,
  openBuilder,
  openStep,
  pageTests,
  previewShown,
} from './support.js';

const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

/** Whether the whole button can be seen and pressed. */
async function inReach(page: Page): Promise<boolean> {
  return copyButton(page).evaluate((button) => {
    const { top, bottom, left, right, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && hit === button;
  });
}

describe('the builder on a phone', () => {
  const tests = pageTests();

  test('the button that copies is in reach after every step, and the step stands under the thumb', async () => {
    const { page } = await openBuilder(tests, '', PHONE);
    assert.ok(await inReach(page), 'at first');
    for (const [index, title] of [
      'どれを載せますか',
      'どこに貼りますか',
      '見え方',
      'コピーして貼る',
    ].entries()) {
      await page.getByRole('button', { name: '次へ' }).tap();
      const button = page.getByRole('button', { name: `${index + 2} ${title}` });
      assert.equal(await button.getAttribute('aria-expanded'), 'true');
      assert.equal(await page.locator('.step[data-open]').count(), 1, 'one step at a time');
      const top = await button.evaluate((it) => it.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 200, `${title} stands at ${top}`);
      assert.ok(await inReach(page), title);
    }
    await page.evaluate(() => scrollBy(0, 300));
    assert.ok(await inReach(page), 'while reading how to paste');
    assert.match(await copyAll(page), /^<p><a class="fukushi-embed"/u);
  });

  for (const width of [320, 375, 768, 1280]) {
    test(`${width} px: nothing moves by itself`, async () => {
      const { page } = await openBuilder(tests, '', { viewport: { width, height: 667 } });
      if (width < 1024) await page.getByRole('button', { name: '見本を見る' }).click();
      await previewShown(page);
      await page.frameLocator('.preview iframe').locator('fukushi-policy-card [part=policy]').waitFor();
      if (width < 1024) await page.getByRole('button', { name: '見本を見る' }).click();
      for (const step of ['which', 'where', 'look', 'paste'] as const) await openStep(page, step);
      await openStep(page, 'look');
      await page.getByRole('combobox', { name: '部品のことば' }).selectOption('th');
      await page.waitForFunction(() => /\/th\//u.test(document.querySelector('#snippet')?.textContent ?? ''));
      await page.waitForTimeout(700);
      assert.equal(await layoutShift(page), 0);
    });
  }

  test('the preview is one tap away, loaded only then, and as tall as what it shows', async () => {
    const { page } = await openBuilder(tests, '', PHONE);
    tests.site.requests();
    assert.equal(await page.locator('.preview').isVisible(), false);
    assert.equal(await page.locator('.preview iframe').getAttribute('src'), null);
    await page.getByRole('button', { name: '見本を見る' }).tap();
    await previewShown(page);
    assert.ok(tests.site.requests().includes('/v1/fukushi.js'));
    const frame = page.locator('.preview iframe');
    await page.frameLocator('.preview iframe').locator('fukushi-policy-card [part=policy]').waitFor();
    await page.waitForFunction(() => {
      const it = document.querySelector<HTMLIFrameElement>('.preview iframe');
      const inside = it?.contentDocument?.body.getBoundingClientRect().height ?? Infinity;
      return it !== null && inside > 400 && it.clientHeight >= inside;
    });
    assert.ok(await frame.isVisible());
    assert.ok(await inReach(page), 'the button stays');
    await page.getByRole('button', { name: '見本を見る' }).tap();
    assert.equal(await page.locator('.preview').isVisible(), false);
    assert.ok(await page.locator('.steps-column').isVisible());
  });

  test('beside the steps a preview that is taller than its place says so', async () => {
    const { page } = await openBuilder(tests, '', { viewport: { width: 1280, height: 700 } });
    await previewShown(page);
    const more = page.getByText('下に続きます');
    await more.waitFor();
    await page.locator('.preview-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await more.waitFor({ state: 'hidden' });
  });
});
