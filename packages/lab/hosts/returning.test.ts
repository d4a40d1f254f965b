/** Pages that readers leave and come back to: the browser shows them again as they were, out of its memory. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { hostPage } from './support/site.js';

const ENGINE = process.env['FUKUSHI_CHROMIUM'] ?? '/usr/bin/chromium';
const READERS = ENGINE.replace(/-headless-shell$/u, '');
/** The browser that readers have: the shell without windows, which the tests take first, keeps no pages in memory. */
const executablePath = existsSync(READERS) ? READERS : ENGINE;
const keepsPages = !/headless.shell/u.test(executablePath);

const WIDGETS = `<fukushi-reading-tools remember></fukushi-reading-tools><fukushi-action-list></fukushi-action-list>
<fukushi-system-chart></fukushi-system-chart><fukushi-policy-card policy="1-1"></fukushi-policy-card>
<p><a href="/v1/embed/contact-box/city/">小諸市福祉課 問合せ先</a></p>`;

/** The page says whether it came back out of memory. */
const head = `<script>addEventListener('pageshow', (event) => { window.cameBack = event.persisted; });</script>`;

describe('a page that a reader comes back to', () => {
  const tests = pageTests(undefined, [], {
    executablePath,
    // Playwright's own switch, which no reader has.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const openPage = async () => {
    const { site } = tests;
    site.page('other.html', { html: hostPage(WIDGETS) });
    const opened = await tests.open(site.page('page.html', { html: hostPage(WIDGETS, { head }) }));
    await allShown(opened.page);
    return opened;
  };
  const goAway = async (page: Page) => {
    await page.goto(`${tests.site.base}other.html`);
    await allShown(page);
  };
  /** A page out of memory loads nothing, so there is no `load` to wait for. */
  const comeBack = async (page: Page) => {
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => location.pathname === '/page.html' && 'cameBack' in window);
    assert.equal(await page.evaluate('cameBack'), keepsPages, 'out of memory');
    await allShown(page);
  };
  const policy = (page: Page) =>
    page.locator('fukushi-policy-card').first().getByRole('heading', { level: 3 });

  test('finds every widget whole, what it chose still chosen, and buttons that answer', async () => {
    const { page, messages } = await openPage();
    const list = page.locator('fukushi-action-list');
    await list.getByRole('button', { name: '社協' }).click();
    const shown = await list.locator('[part~=frame]').innerText();
    await goAway(page);
    await comeBack(page);
    if (keepsPages) assert.equal(await list.locator('[part~=frame]').innerText(), shown);
    await list.getByRole('button', { name: 'わたしたち' }).click();
    assert.equal(await list.getByRole('button', { name: 'わたしたち' }).getAttribute('aria-pressed'), 'true');
    assert.notEqual(await list.locator('[part~=frame]').innerText(), shown);
    await page
      .locator('fukushi-system-chart')
      .getByRole('link', { name: /基本施策1-1/u })
      .click();
    await page.waitForFunction(() => location.hash === '#fukushi-policy-1-1');
    // What comes later is found: the page is still looked at.
    await page.evaluate(() => {
      const later = '<p id="later"><a href="/v1/embed/message/">会長からのメッセージ</a></p>';
      document.body.insertAdjacentHTML('beforeend', later);
    });
    await page.waitForFunction(
      () => document.querySelector('#later')?.shadowRoot?.firstElementChild?.shadowRoot?.childElementCount,
    );
    assert.deepEqual(messages, []);
  });

  test('follows what the page says in its stead: html[lang] changed as it came back', async () => {
    const { page, messages } = await openPage();
    await page.evaluate(() => {
      addEventListener('pageshow', () => {
        document.documentElement.lang = 'en';
        document.title = 'Sample';
      });
    });
    await goAway(page);
    await comeBack(page);
    if (!keepsPages) await page.evaluate(() => (document.documentElement.lang = 'en'));
    await policy(page).filter({ hasText: 'Promoting a healthy' }).waitFor();
    assert.deepEqual(messages, []);
  });

  test('is shown in the language that the reader chose on another page meanwhile', async () => {
    const { page, messages } = await openPage();
    await goAway(page);
    await page.getByRole('button', { name: 'English' }).click();
    await policy(page).filter({ hasText: 'Promoting a healthy' }).waitFor();
    await comeBack(page);
    await policy(page).filter({ hasText: 'Promoting a healthy' }).waitFor();
    const pressed = page.locator('fukushi-reading-tools').getByRole('button', { pressed: true });
    assert.equal(await pressed.innerText(), 'English');
    assert.deepEqual(messages, []);
  });
});
