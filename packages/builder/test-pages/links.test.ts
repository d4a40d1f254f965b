/** Every widget's link, made by the page, on a site whose template has the script. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import type { Page } from 'playwright-core';
import { chooseCard, drawn, hostPage, openBuilder, pageTests, plainPage, snippetOf } from './support.js';

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

  test('its place is kept free by the CSS for the site’s own sheet, until the widget is there', async () => {
    const { page } = await openBuilder(tests, 'widget=policy-card&part=1-1&place=shirasagi');
    const sheet = `<style>${(await page.locator('.room code').textContent()) ?? ''}</style>`;
    const rich = 'widget=policy-card&part=1-2&place=shirasagi&form=rich';
    const element = 'widget=policy-card&part=1-3&place=shirasagi&form=element';
    const snippets = [await snippetOf(page)];
    for (const hash of [rich, element]) snippets.push(await snippetOf((await openBuilder(tests, hash)).page));
    const heights = (host: Page) =>
      host
        .locator('body > :is(p, div):not(#next), body > div > fukushi-policy-card')
        .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().height));
    const body = `${sheet}${snippets.join('')}<p id="next">続き</p>`;
    const { page: before } = await tests.open(tests.site.page('room-before.html', { html: plainPage(body) }));
    for (const height of await heights(before)) assert.ok(height >= 36 * 16, String(height));
    const left = ['<nav>', '<div fukushi-off>', '<div contenteditable>'].map((tag) => tag + snippets[0]);
    const { page: alone } = await tests.open(
      tests.site.page('room-left.html', { html: plainPage(sheet + left.join('</nav></div>')) }),
    );
    const lines = alone.locator('body p:has(a)');
    assert.equal(await lines.count(), left.length);
    for (const line of await lines.all()) assert.ok(((await line.boundingBox())?.height ?? 99) < 60);
    const { page: host } = await tests.open(tests.site.page('room.html', { html: hostPage(body) }));
    await host.waitForFunction(drawn);
    const { page: bare } = await tests.open(
      tests.site.page('room-bare.html', { html: hostPage(body.replace(sheet, '')) }),
    );
    await bare.waitForFunction(drawn);
    assert.deepEqual(await heights(host), await heights(bare));

    for (const form of ['static', 'iframe']) {
      const { page: other } = await openBuilder(tests, `widget=policy-card&part=1-1&form=${form}`);
      assert.equal(await other.locator('.room').count(), 0, form);
    }
  });

  test('SHIRASAGI: text begins at h2, and addresses are paths where the page stands on the same domain', async () => {
    const { page } = await openBuilder(tests, 'widget=policy-card&part=1-1');
    await chooseCard(page, 'where', /SHIRASAGI/u);
    assert.match(await snippetOf(page), /^<p><a class="fukushi-embed" href="https?:[^"]*#heading-level=2">/u);
    await page.getByRole('checkbox', { name: 'アドレスを「/」から書く' }).check();
    const link = await snippetOf(page);
    const { pathname } = new URL(tests.site.base);
    assert.ok(link.includes(` href="${pathname}v1/embed/policy-card/1-1/#heading-level=2"`), link);
    const html = hostPage(`${link}<p id="next">続き</p>`);
    const { page: host } = await tests.open(tests.site.page('shirasagi.html', { html }));
    await host.waitForFunction(drawn);
    await page.goto(`${page.url()}&form=static`);
    await page.reload();
    const text = await snippetOf(page);
    assert.match(text, /<h2\b/u);
    assert.doesNotMatch(text, /https?:\/\/[^"]*\/v1\/embed|<h1/u);
  });
});
