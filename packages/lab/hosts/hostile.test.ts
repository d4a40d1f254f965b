/** Pages that disturb what runs on them. One test for each hazard; what readers see is the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.js';
import { LOADERS, MOOTOOLS, OBJECTS, PATCHED, PROTOTYPE } from './support/old-libraries.js';
import { hostPage } from './support/site.js';

const BODY = `<h1>見本</h1>
<p id="link"><a class="fukushi-embed" href="/v1/embed/policy-card/1-1/">基本施策1-1 健幸なまちづくりの推進</a></p>
<div id="coded" class="fukushi-w-contact-box fukushi-o-organization--city"></div>
<fukushi-action-list></fukushi-action-list><fukushi-system-chart lang="en"></fukushi-system-chart>`;

/** Resolves once every form on the page shows its widget. */
const allShow = (page: Page) =>
  page.waitForFunction(() => {
    const text = (selector: string) => {
      const found = document.querySelector(selector);
      return (
        (found?.shadowRoot?.querySelector('[part]') ?? found?.shadowRoot?.firstElementChild?.shadowRoot)
          ?.textContent ?? ''
      );
    };
    return (
      text('#link').includes('健幸なまちづくりの推進') &&
      text('#coded').includes('0267-22-1700') &&
      text('fukushi-action-list').includes('わたし') &&
      text('fukushi-system-chart').includes('Promoting a healthy')
    );
  });

/** What is an error or a warning; repairs only inform. */
const troubles = (messages: readonly string[]) => messages.filter((line) => !line.startsWith('info'));

describe('a page that', () => {
  const tests = pageTests();
  const first = (name: string, code: string) =>
    tests.open(tests.site.page(name, { html: hostPage(BODY, { head: `<script>${code}</script>` }) }));
  const last = (name: string, code: string) =>
    tests.open(
      tests.site.page(name, {
        html: hostPage(`${BODY}<script>addEventListener('load', () => { ${code} })</script>`),
      }),
    );

  for (const [what, code] of [
    ['has Prototype’s methods', PROTOTYPE],
    ['has MooTools’ methods', MOOTOOLS],
    ['extends every object', OBJECTS],
    ['wraps fetch, attachShadow and MutationObserver', PATCHED],
  ] as const) {
    test(`${what}, before us: everything shows`, async () => {
      const { page, messages } = await first('first.html', code);
      await allShow(page);
      assert.deepEqual(troubles(messages), []);
    });

    test(`${what}, after us: what comes later shows too`, async () => {
      const { page, messages } = await last('last.html', code);
      await allShow(page);
      await page.evaluate(() => {
        const later = document.createElement('p');
        later.innerHTML = '<a href="/v1/embed/message/">会長からのメッセージ</a>';
        document.body.append(later);
      });
      await page.waitForFunction(() =>
        document
          .querySelector('p:last-of-type')
          ?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
      );
      assert.deepEqual(troubles(messages), []);
    });
  }

  test('has AMD and CommonJS: neither is called', async () => {
    const { page, messages } = await first('loaders.html', LOADERS);
    await allShow(page);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { loaders: unknown[] }).loaders), []);
    assert.deepEqual(troubles(messages), []);
  });

  test('names its forms and links like our globals', async () => {
    const clobber = `<form name="fukushi"></form><form id="customElements"></form><a id="Object" name="Set"></a>
      <img name="getElementById"><form id="discover"><input name="parentElement"><input name="closest"></form>`;
    const { page, messages } = await tests.open(
      tests.site.page('clobber.html', { html: hostPage(clobber + BODY) }),
    );
    await allShow(page);
    assert.deepEqual(troubles(messages), []);
  });

  test('writes itself anew with document.write after it has loaded', async () => {
    const { page } = await tests.open(tests.site.page('written.html', { html: hostPage(BODY) }));
    await allShow(page);
    await page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><p id="again"><a href="/v1/embed/message/">会長からのメッセージ</a></p>',
      );
      document.close();
    });
    await page.waitForFunction(() =>
      document
        .querySelector('#again')
        ?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
    );
  });

  test('shows the same link twenty times: twenty widgets, one request, no id twice in a root', async () => {
    const body = '<p><a href="/v1/embed/policy-card/1-1/">基本施策1-1</a></p>'.repeat(20);
    tests.site.requests();
    const { page, messages } = await tests.open(tests.site.page('twenty.html', { html: hostPage(body) }));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('p')].filter((it) =>
          it.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
        ).length === 20,
    );
    const twice = await page.evaluate(() =>
      [...document.querySelectorAll('p')].flatMap((it) => {
        const ids = [...(it.shadowRoot?.firstElementChild?.shadowRoot?.querySelectorAll('[id]') ?? [])].map(
          ({ id }) => id,
        );
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    );
    assert.deepEqual(twice, []);
    assert.deepEqual(tests.site.requests(), ['/twenty.html', '/v1/fukushi.js']);
    assert.deepEqual(messages, []);
  });

  test('holds the link in every kind of place: it shows there, or stays a link, and nothing is lost', async () => {
    const a = (path: string) => `<a class="fukushi-embed" href="/v1/embed/${path}/">リンク ${path}</a>`;
    const body = `<table><tr><td>${a('policy-card/1-1')}</td></tr></table><ul><li>${a('policy-card/1-2')}</li></ul>
      <details open><summary>開く</summary><p>${a('policy-card/1-3')}</p></details>
      <template><p>${a('policy-card/2-1')}</p></template><figure>${a('policy-card/2-2')}</figure>
      <h2>${a('message')}</h2><p>本文の途中の${a('contact-box/city')}も読めます。</p>`;
    const { page, messages } = await tests.open(tests.site.page('places.html', { html: hostPage(body) }));
    const widgets = [
      'td > fukushi-policy-card',
      'li > fukushi-policy-card',
      'figure > fukushi-policy-card',
      'h2 + fukushi-message',
    ];
    await page.waitForFunction(
      (widgets) =>
        widgets.every((it) => document.querySelector(it)?.shadowRoot?.querySelector('[part=frame]')),
      widgets,
    );
    await page.waitForFunction(
      () => document.querySelector('details p')?.shadowRoot?.firstElementChild?.shadowRoot,
    );
    for (const link of await page.locator('td > a, li > a, figure > a, h2 > a').all())
      assert.ok(await link.isVisible());
    assert.match(await page.locator('p:has-text("本文の途中の")').innerText(), /本文の途中の/u);
    assert.deepEqual(troubles(messages), []);
  });

  test('reveals what it had hidden: the widget fits', async () => {
    const body = `<div hidden style="width: 300px"><p><a href="/v1/embed/plan/">計画の全体</a></p></div>`;
    const { page } = await tests.open(tests.site.page('hidden.html', { html: hostPage(body) }));
    await page.waitForFunction(() =>
      document.querySelector('p')?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[part=frame]'),
    );
    const wide = await page.evaluate(() => {
      document.querySelector('div')?.removeAttribute('hidden');
      const widget = document.querySelector('p')?.shadowRoot?.firstElementChild as HTMLElement;
      return [widget.scrollWidth <= 300, widget.offsetHeight > 100];
    });
    assert.deepEqual(wide, [true, true]);
  });
});

describe('a page whose script does not come', () => {
  const tests = pageTests();
  const readable = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('p')].every((it) => it.offsetHeight > 0 && !it.shadowRoot),
    );

  test('because a consent manager changed its type: the links stay', async () => {
    const html = hostPage(BODY).replace(
      'async></script>',
      'async type="text/plain" data-category="marketing"></script>',
    );
    const { page, messages } = await tests.open(tests.site.page('consent.html', { html }));
    assert.ok(await readable(page));
    assert.deepEqual(messages, []);
  });

  for (const [why, status] of [
    ['because it is not found', 404],
    ['because the server fails', 503],
    ['because the connection breaks', undefined],
  ] as const) {
    test(`${why}: the links stay, and nothing moves`, async () => {
      const { page } = await tests.open('about:blank');
      await page.route('**/fukushi.js', (route) => (status ? route.fulfill({ status }) : route.abort()));
      await page.goto(tests.site.page('lost.html', { html: hostPage(BODY) }));
      assert.ok(await readable(page));
    });
  }

  test('only its repairs do not come: the plain forms show, and one line says so', async () => {
    const { page, messages } = await tests.open('about:blank');
    await page.route(/\/repairs\.js/u, (route) => route.abort());
    await page.goto(tests.site.page('half.html', { html: hostPage(BODY) }));
    await page.waitForFunction(
      () => document.querySelector('#link')?.shadowRoot?.firstElementChild?.shadowRoot,
    );
    await page.waitForFunction(() =>
      document.querySelector('fukushi-action-list')?.shadowRoot?.querySelector('[part=frame]'),
    );
    const warnings = () => messages.filter((line) => line.startsWith('warning'));
    // The file is asked for once more, two seconds later.
    for (let tries = 0; tries < 100 && warnings().length === 0; tries += 1) await page.waitForTimeout(100);
    assert.equal(warnings().length, 1, messages.join('\n'));
  });
});
