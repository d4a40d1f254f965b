/** Every widget's tag, made by the page, pasted into a page that knows nothing of us. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import { drawn, openBuilder, pageTests, plainPage, snippetOf } from './support.js';

describe('the tag that the builder makes', () => {
  const tests = pageTests();

  for (const widget of PLAN_WIDGETS) {
    test(`${widget}: the tag, pasted into plain HTML, shows the widget and swallows nothing`, async () => {
      const { page } = await openBuilder(tests, `widget=${widget}&place=html&heading-level=4`);
      const snippet = await snippetOf(page);
      assert.match(snippet, /^<script [^>]*><\/script>\n<div/u);
      const { page: host, messages } = await tests.open(
        tests.site.page(`tag-${widget}.html`, { html: plainPage(snippet) }),
      );
      await host.waitForFunction(drawn);
      assert.ok(await host.locator('body > #next').isVisible());
      assert.equal(
        (await host.locator(`fukushi-${widget} h4`).count()) > 0,
        true,
        'the heading level arrives',
      );
      assert.deepEqual(messages, []);
    });
  }

  test("a partner's own contact shows as its tag and as its text", async () => {
    const contact = `widget=own&name=${encodeURIComponent('見本ふれあいの会')}&tel=${encodeURIComponent('０２６７-00-0000')}`;
    const { page } = await openBuilder(tests, `${contact}&place=html`);
    const { page: host } = await tests.open(
      tests.site.page('own.html', { html: plainPage(await snippetOf(page)) }),
    );
    await host.waitForFunction(drawn);
    assert.match(
      await host.locator('fukushi-contact-box [part=frame]').innerText(),
      /見本ふれあいの会[\s\S]*0267-00-0000/u,
    );

    await page.goto(`${tests.site.base}builder/#${contact}&place=shirasagi`);
    await page.reload();
    await page.waitForSelector('form.maker');
    const text = await snippetOf(page);
    assert.doesNotMatch(text, /<fukushi-|<script/u);
    const { page: plain } = await tests.open(tests.site.page('own-text.html', { html: plainPage(text) }));
    assert.match(await plain.locator('body').innerText(), /見本ふれあいの会\n電話 0267-00-0000/u);
  });
});
