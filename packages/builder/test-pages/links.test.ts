/** Every widget's link, made by the page, on a site whose template has the script. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import { drawn, hostPage, openBuilder, pageTests, snippetOf } from './support.js';

describe('the link that the builder makes', () => {
  const tests = pageTests();

  for (const widget of PLAN_WIDGETS) {
    test(`${widget}: the link, where the template has the script, becomes the widget`, async () => {
      const { page } = await openBuilder(tests, `widget=${widget}&place=shirasagi`);
      const snippet = await snippetOf(page);
      assert.match(snippet, /^<p><a class="fukushi-embed" href="[^"]*">[^<]{4,}<\/a><\/p>$/u);
      const { page: host } = await tests.open(
        tests.site.page(`link-${widget}.html`, { html: hostPage(`${snippet}<p id="next">続き</p>`) }),
      );
      await host.waitForFunction(drawn);
      assert.ok(await host.locator('body > #next').isVisible());
    });
  }
});
