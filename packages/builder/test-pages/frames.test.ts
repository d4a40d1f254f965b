/** The forms that need no script of ours on the page: frame, address, text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import { openBuilder, pageTests, plainPage, snippetOf } from './support.js';

describe('frame, address and text that the builder makes', () => {
  const tests = pageTests();

  for (const widget of PLAN_WIDGETS) {
    test(`${widget}: frame, address and text need no script`, async () => {
      const { page } = await openBuilder(tests, `widget=${widget}&place=joruri&form=iframe`);
      const { page: framed } = await tests.open(
        tests.site.page(`frame-${widget}.html`, { html: plainPage(await snippetOf(page)) }),
      );
      await framed.frameLocator('iframe').locator('h1').first().waitFor();
      assert.ok(((await framed.locator('iframe').getAttribute('title')) ?? '').length >= 4);

      await page.goto(`${tests.site.base}builder/#widget=${widget}&place=wordpress-author`);
      await page.reload();
      await page.waitForSelector('form.maker');
      const address = await snippetOf(page);
      const { page: own } = await tests.open(address, { javaScriptEnabled: false });
      assert.ok((await own.locator('main').innerText()).length > 40);

      await page.goto(`${tests.site.base}builder/#widget=${widget}&place=paper&heading-level=2`);
      await page.reload();
      await page.waitForSelector('form.maker');
      const { page: text } = await tests.open(
        tests.site.page(`text-${widget}.html`, { html: plainPage(await snippetOf(page)) }),
      );
      assert.equal(
        await text.locator('h2').first().isVisible(),
        true,
        'the first heading has the level asked for',
      );
      assert.equal(
        await text.locator('.fukushi-embed a').last().getAttribute('href'),
        `${address.replace(/#.*/u, '')}#text`,
      );
    });
  }
});
