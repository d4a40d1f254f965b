/** Hosts whose service worker keeps our files: a script or a language's file of another version than the rest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allShown, pageTests, type OpenPage } from './support/browser.js';
import { hostPage, LINK, repositoryPath, VERSION } from './support/site.js';

const EARLIER = '1.0.0-0ld00000';
const built = (path: string) => readFileSync(repositoryPath(`dist/site/${path}`), 'utf8');
const earlier = (text: string) => text.replaceAll(VERSION, EARLIER);

/** English of an earlier version: its plan began with one sentence less, so that every text is one place off. */
const EARLIER_ENGLISH = earlier(built('v1/locales/en.js')).replace(
  /(?<="en",\[)(?:"(?:\\.|[^"\\])*"|\d+),/u,
  '',
);

const CARD = '<p>基本施策1-1 <a href="/v1/embed/policy-card/1-1/">健幸なまちづくりの推進</a></p>';
const BODY = `<fukushi-policy-card id="ja" policy="1-1">${CARD}</fukushi-policy-card>
<fukushi-policy-card id="en" policy="1-1" lang="en">${CARD}</fukushi-policy-card>
<fukushi-system-chart></fukushi-system-chart>${LINK}<p id="own">ページの文</p>`;

describe('a host whose service worker answers with', () => {
  const tests = pageTests();

  /** Visits a page whose service worker has `kept` by path; the second visit is the worker's. */
  async function visit(kept: Record<string, string>): Promise<OpenPage> {
    const worker = `const kept = ${JSON.stringify(kept)};
      addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        const { pathname } = new URL(event.request.url);
        if (pathname in kept)
          event.respondWith(new Response(kept[pathname], { headers: { 'content-type': 'text/javascript' } }));
      });`;
    const { site } = tests;
    site.page('worker.js', { html: worker, headers: { 'content-type': 'text/javascript' } });
    const opened = await tests.open(site.page('worker.html', { html: '<title>見本</title>' }));
    await opened.page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    site.requests();
    await opened.page.goto(site.page('kept.html', { html: hostPage(BODY) }));
    await allShown(opened.page);
    return opened;
  }
  /** As a build for this address makes it. */
  const here = (text: string) => text.replaceAll(/"base":"[^"]+"/gu, `"base":"${tests.site.base}"`);
  const textOf = ({ page }: OpenPage, selector: string) =>
    page.locator(`${selector} [part~=frame]`).first().innerText();
  const warnings = ({ messages }: OpenPage) => messages.filter((line) => line.startsWith('warning'));

  /** Japanese everywhere, one clear line for whoever keeps the page, and the page as it was. */
  async function expectJapanese(opened: OpenPage, reason: RegExp): Promise<void> {
    const { page } = opened;
    const until = Date.now() + 15_000;
    while (warnings(opened).length === 0 && Date.now() < until) await page.waitForTimeout(50);
    assert.equal(warnings(opened).length, 1, opened.messages.join('\n'));
    assert.match(warnings(opened)[0] ?? '', reason);
    const japanese = await textOf(opened, '#ja');
    assert.match(japanese, /健幸なまちづくりの推進/u);
    assert.equal(await textOf(opened, '#en'), japanese);
    assert.equal(await page.locator('#en [part~=frame]').getAttribute('lang'), 'ja');
    assert.match(await textOf(opened, 'fukushi-system-chart'), /お互いさま/u);
    assert.equal(await page.locator('#en').innerHTML(), CARD);
    assert.ok(await page.locator('#own').isVisible());
  }

  test('an earlier script, whose files are still there: everything is of that version', async () => {
    const { site } = tests;
    site.page(`${EARLIER}/locales/en.js`, {
      html: earlier(built('v1/locales/en.js')),
      headers: { 'content-type': 'text/javascript' },
    });
    const opened = await visit({ '/v1/fukushi.js': here(earlier(built('v1/fukushi.js'))) });
    await opened.page.locator('#en [part~=frame][lang=en]').waitFor();
    assert.match(await textOf(opened, '#en'), /Promoting a healthy/u);
    assert.match(await textOf(opened, '#ja'), /健幸なまちづくりの推進/u);
    assert.ok(!site.requests().includes('/v1/fukushi.js'), 'the worker answered');
    assert.deepEqual(opened.messages, []);
  });

  test('an earlier script, whose files are gone: Japanese stays, and one line says which file is missing', async () => {
    const gone = '1.0.0-90ne0000';
    const script = here(built('v1/fukushi.js').replaceAll(VERSION, gone));
    const opened = await visit({ '/v1/fukushi.js': script });
    await expectJapanese(opened, /en を読み込めません.*1\.0\.0-90ne0000\/locales\/en\.js/su);
  });

  test('an earlier file of a language: its texts are put under no other sentences, and one line says so', async () => {
    const opened = await visit({ [`/${VERSION}/locales/en.js`]: EARLIER_ENGLISH });
    await expectJapanese(opened, /en を読み込めません.*版が違います: 1\.0\.0-0ld00000/su);
  });
});
