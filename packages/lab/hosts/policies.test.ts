/** Pages whose security policy is strict, and scripts that come from another host. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown, pageTests, type OpenPage } from './support/browser.js';
import { hostPage, repositoryPath, serveSite, VERSION, type Site } from './support/site.js';

const CARDS = `<fukushi-policy-card policy="1-1"><p>手前の文</p></fukushi-policy-card>
<fukushi-policy-card policy="1-1" lang="en"></fukushi-policy-card><fukushi-system-chart></fukushi-system-chart>`;

/** Collects what a policy forbids, but for the page's own icon; has a nonce where the policy asks for one. */
const WATCH = `<script nonce="watch">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    event.blockedURI !== 'data' && violations.push(event.effectiveDirective + ' ' + event.blockedURI));
</script>`;
const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

/** Whether the children of the first card can be read, and whether a widget stands beside them. */
const firstCard = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('fukushi-policy-card') as HTMLElement;
    const text = card.querySelector('p') as HTMLElement;
    return { readable: text.offsetHeight > 0, widget: card.shadowRoot !== null };
  });

describe('a page with a security policy', () => {
  const tests = pageTests();

  const open = (
    name: string,
    policy: string,
    options: { head?: string; script?: string } = {},
  ): Promise<OpenPage> => {
    const { site } = tests;
    const html = hostPage(CARDS, { head: WATCH, ...options });
    const headers = { 'content-security-policy': policy.replaceAll('BASE', site.base) };
    return tests.open(site.page(name, { html, headers }));
  };

  const strict: readonly (readonly [name: string, policy: string])[] = [
    [
      'our scripts alone, no styles, Trusted Types with our policy',
      "default-src 'none'; script-src BASE 'nonce-watch'; style-src 'none'; require-trusted-types-for 'script'; trusted-types fukushi",
    ],
    ['Trusted Types with any policy', "require-trusted-types-for 'script'; script-src BASE 'nonce-watch'"],
    [
      'no images, no connections, no fonts',
      "img-src 'none'; connect-src 'none'; font-src 'none'; frame-src 'none'",
    ],
    ['only styles with a nonce', "style-src 'nonce-abc'; style-src-attr 'none'"],
  ];
  for (const [name, policy] of strict) {
    test(`${name}: every widget shows, in both languages, and nothing is refused`, async () => {
      const { page, messages } = await open('strict.html', policy);
      await allShown(page);
      await page.waitForFunction(() =>
        document
          .querySelector('fukushi-policy-card[lang=en]')
          ?.shadowRoot?.textContent?.includes('Promoting a healthy'),
      );
      assert.deepEqual(await violations(page), []);
      // The icon of the page is its own affair.
      assert.deepEqual(
        messages.filter((message) => !message.includes('data:,')),
        [],
      );
      const border = await page.evaluate(() => {
        const box = document.querySelector('fukushi-policy-card')?.shadowRoot?.querySelector('article');
        return box ? getComputedStyle(box).borderTopWidth : '';
      });
      assert.notEqual(parseFloat(border), 0, 'the widget’s own styles hold');
    });
  }

  test('a nonce and strict-dynamic: the script may bring its language file', async () => {
    const { site } = tests;
    const html = `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,">${WATCH}
      <script nonce="watch" src="/v1/fukushi.js"></script></head><body>${CARDS}</body></html>`;
    const headers = {
      'content-security-policy': "script-src 'nonce-watch' 'strict-dynamic'; base-uri 'none'",
    };
    const { page } = await tests.open(site.page('nonce.html', { html, headers }));
    await page.waitForFunction(() =>
      document
        .querySelector('fukushi-policy-card[lang=en]')
        ?.shadowRoot?.textContent?.includes('Promoting a healthy'),
    );
    assert.deepEqual(await violations(page), []);
  });

  const refusing: readonly (readonly [name: string, policy: string])[] = [
    ['Trusted Types that do not name us', "require-trusted-types-for 'script'; trusted-types other"],
    ['Trusted Types with none', "require-trusted-types-for 'script'; trusted-types 'none'"],
    ['scripts of another host alone', "script-src https://www.example.lg.jp 'nonce-watch'"],
  ];
  for (const [name, policy] of refusing) {
    test(`${name}: what stands between the tags stays, nothing is blank`, async () => {
      const { page } = await open('refusing.html', policy);
      assert.deepEqual(await firstCard(page), { readable: true, widget: false });
    });
  }

  test('a sandbox without an origin: every widget shows', async () => {
    const { page } = await open('sandbox.html', 'sandbox allow-scripts');
    await allShown(page);
    await page.waitForFunction(() =>
      document
        .querySelector('fukushi-policy-card[lang=en]')
        ?.shadowRoot?.textContent?.includes('Promoting a healthy'),
    );
  });
});

describe('a script from another host', () => {
  const tests = pageTests();
  let host: Site | undefined;
  before(async () => (host = await serveSite()));
  after(() => host?.close());

  const hash = () => {
    const sri = JSON.parse(readFileSync(repositoryPath('dist/site/sri.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    return sri[VERSION]?.['fukushi.js'] ?? '';
  };
  const open = (name: string, attributes: string) => {
    const html = `<!doctype html><html lang="ja"><head><title>t</title><link rel="icon" href="data:,">
      <script ${attributes}></script></head><body>${CARDS}</body></html>`;
    return tests.open((host as Site).page(name, { html }));
  };

  const pastes: readonly (readonly [name: string, attributes: (base: string) => string])[] = [
    ['plain', (base) => `src="${base}v1/fukushi.js" async`],
    ['as a module', (base) => `type="module" src="${base}v1/fukushi.js"`],
    [
      'pinned by its hash',
      (base) => `src="${base}${VERSION}/fukushi.js" integrity="${hash()}" crossorigin="anonymous"`,
    ],
  ];
  for (const [name, attributes] of pastes) {
    test(`${name}: shows every widget, and asks the page’s own host for nothing`, async () => {
      const { base } = tests.site;
      (host as Site).requests();
      const { page, messages } = await open('other.html', attributes(base));
      await allShown(page);
      await page.waitForFunction(() =>
        document
          .querySelector('fukushi-policy-card[lang=en]')
          ?.shadowRoot?.textContent?.includes('Promoting a healthy'),
      );
      assert.deepEqual(messages, []);
      assert.deepEqual((host as Site).requests(), ['/other.html']);
      const links = await page
        .locator('fukushi-system-chart a')
        .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
      assert.ok(
        links.length > 8 && links.every((href) => href.startsWith(`${base}v1/embed/`)),
        links.join(' '),
      );
    });
  }

  test('pinned by a hash that is not its own: what stands between the tags stays', async () => {
    const wrong = `sha384-${'A'.repeat(64)}`;
    const { page } = await open(
      'wrong.html',
      `src="${tests.site.base}v1/fukushi.js" integrity="${wrong}" crossorigin`,
    );
    assert.deepEqual(await firstCard(page), { readable: true, widget: false });
  });

  test('that cannot be reached: what stands between the tags stays', async () => {
    const { page } = await open('nowhere.html', 'src="http://127.0.0.1:9/v1/fukushi.js" async');
    assert.deepEqual(await firstCard(page), { readable: true, widget: false });
  });
});
