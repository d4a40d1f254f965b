/** What a visit to a host's page costs, and what it leaves behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { hostPage, VERSION } from './support/site.js';

const WIDGETS = `<fukushi-plan></fukushi-plan><fukushi-action-list></fukushi-action-list>
<fukushi-policy-card policy="1-1"></fukushi-policy-card>
<fukushi-contact-box name="見本サロン" tel="0267-00-0000"></fukushi-contact-box>`;

/** Everything a page can keep on a reader's machine. */
const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }))),
});
const NOTHING = {
  cookies: [],
  cookie: '',
  local: [],
  session: [],
  databases: 0,
  caches: [],
  workers: 0,
  name: '',
};

describe('a host’s page', () => {
  const tests = pageTests();

  /** Opens a page with these widgets; every request of the whole page is seen, whatever its host. */
  async function visit(
    name: string,
    body: string,
  ): Promise<{ page: Page; asked: string[]; messages: readonly string[] }> {
    const { site } = tests;
    site.requests();
    const { page, messages } = await tests.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.page(name, { html: hostPage(body) }));
    await allShown(page);
    await page.waitForLoadState('networkidle');
    return { page, asked: asked.filter((address) => !/^(?:data|blob):/u.test(address)), messages };
  }

  test('in Japanese asks for one file of ours and nothing else', async () => {
    const { site } = tests;
    const { page, asked, messages } = await visit('japanese.html', WIDGETS);
    assert.deepEqual(asked, [`${site.base}japanese.html`, `${site.base}v1/fukushi.js`]);
    assert.deepEqual(site.requests(), ['/japanese.html', '/v1/fukushi.js']);
    assert.deepEqual(messages, []);
    assert.deepEqual(await kept(page), NOTHING);
  });

  test('with English on it asks for one file more', async () => {
    const { site } = tests;
    const { page, asked } = await visit('english.html', `${WIDGETS}<div lang="en">${WIDGETS}</div>`);
    assert.deepEqual(asked, [
      `${site.base}english.html`,
      `${site.base}v1/fukushi.js`,
      `${site.base}${VERSION}/locales/en.js`,
    ]);
    assert.deepEqual(await kept(page), NOTHING);
  });

  test('asks for nothing and keeps nothing while a reader uses it', async () => {
    const { page, asked } = await visit('used.html', WIDGETS);
    const before = asked.length;
    await page.getByRole('button', { name: '社協' }).click();
    await page.getByRole('link', { name: '基本施策1-1 健幸なまちづくりの推進', exact: true }).first().click();
    await page.waitForFunction(() => location.hash === '#fukushi-policy-1-1');
    assert.equal(asked.length, before);
    assert.deepEqual(await kept(page), NOTHING);
  });

  test('listens to nothing that would keep it out of the browser’s memory of pages', async () => {
    const { site } = tests;
    const head = `<script>
      window.types = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (this === window) types.push(type);
        return add.call(this, type, ...rest);
      };
    </script>`;
    const { page } = await tests.open(site.page('listens.html', { html: hostPage(WIDGETS, { head }) }));
    await allShown(page);
    const types = await page.evaluate(() => (window as unknown as { types: string[] }).types);
    assert.ok(types.includes('hashchange'), 'the record works: the hash leads to policies');
    const costly = /^(?:before)?unload$|^(?:message|storage|scroll|resize|wheel|visibilitychange)$/u;
    assert.deepEqual(
      types.filter((type) => costly.test(type)),
      [],
    );
  });
});
