/** The permalink pages, in a browser. What can be read from their files alone is tested with the command line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageTests } from './support/browser.js';
import { axeFindings, layoutShift, painted, sideways } from './support/look.js';

const PAGES = [
  'system-chart/',
  'policy-card/1-1/',
  'policy-card/1-1/en/',
  'goal-section/2/',
  'action-list/',
  'action-list/me/',
  'contact-box/city/',
  'contact-box/council/en/',
  'plan-summary/',
  'message/',
  'message/en/',
  'plan/',
];

describe('a permalink page', () => {
  const tests = pageTests();
  // The pages name the address they were built for; here they are served from another one.
  const open = async (
    path: string,
    options: { readonly javaScriptEnabled?: boolean; readonly width?: number } = {},
  ) => {
    const { javaScriptEnabled = true, width = 320 } = options;
    const opened = await tests.open('about:blank', { javaScriptEnabled, viewport: { width, height: 900 } });
    await opened.page.route('**/v1/embed/page.css', async (route) => {
      const response = await fetch(`${tests.site.base}v1/embed/page.css`);
      await route.fulfill({ body: await response.text(), contentType: 'text/css' });
    });
    await opened.page.goto(`${tests.site.base}v1/embed/${path}`);
    return opened;
  };

  for (const path of PAGES) {
    test(`${path}: axe finds nothing, narrow and wide; nothing stands out or moves`, async () => {
      const { page, messages } = await open(path);
      await painted(page);
      assert.equal(await layoutShift(page), 0);
      assert.equal(await sideways(page), '');
      assert.deepEqual(await axeFindings(page), []);
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.deepEqual(await axeFindings(page), []);
      // The icon has the address of the published site, from which this one is not served.
      assert.deepEqual(
        messages.filter((message) => !/favicon|\/icon\.svg/u.test(message)),
        [],
      );
    });
  }

  test('says the same without script, because it has none', async () => {
    const [on, off] = await Promise.all([open('plan/'), open('plan/', { javaScriptEnabled: false })]);
    const text = await off.page.locator('main').innerText();
    assert.equal(await on.page.locator('main').innerText(), text);
    assert.match(text, /健幸なまちづくりの推進[^]*誰もが参加できる地域づくり[^]*0267-22-1700/u);
  });

  test('is in the accessibility tree what it is on the screen: headings, lists, links that dial', async () => {
    const { page } = await open('contact-box/city/');
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.equal(await page.getByRole('heading', { level: 2, name: '問合せ先 小諸市' }).count(), 1);
    assert.equal(
      await page.getByRole('link', { name: '0267-22-1700' }).getAttribute('href'),
      'tel:0267221700',
    );
  });

  test('plan/: on a telephone, without script, its contents lead to every part and each goal leads back', async () => {
    const { page } = await open('plan/', { javaScriptEnabled: false, width: 375 });
    const contents = page.getByRole('navigation', { name: '目次' });
    const links = await contents.getByRole('link').all();
    assert.deepEqual((await contents.getByRole('link').allInnerTexts()).slice(2, 5), [
      '目標1 安心安全な地域の基盤づくり',
      '目標2 包括的な相談・支援体制の基盤づくり',
      '目標3 包括的な地域の基盤づくり',
    ]);
    const goal = page.locator('section.goal').nth(1);
    await (links[3] as (typeof links)[number]).click();
    assert.ok(((await goal.boundingBox())?.y ?? 900) < 900, 'the second goal is not on the screen');
    const back = goal.getByRole('link', { name: '目次へ' });
    assert.equal(await page.getByRole('link', { name: '目次へ' }).count(), 3);
    await back.click();
    assert.ok(((await contents.boundingBox())?.y ?? -1) >= 0, 'the contents are not on the screen');
    for (const link of links) {
      const place = (await link.getAttribute('href')) ?? '';
      assert.equal(await page.locator(place).count(), 1, place);
    }
  });

  test('plan/: no line of its title ends with 第', async () => {
    for (const width of [320, 360, 412]) {
      const { page } = await open('plan/', { width });
      const tops = await page.locator('.page-title, .plan-title .title').evaluateAll((titles) =>
        titles.map((title) => {
          const range = document.createRange();
          range.setStart(title.firstChild as Text, 0);
          range.setEnd(title.firstChild as Text, '第2期'.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      assert.deepEqual(tops, [1, 1], `${width} px`);
    }
  });

  test('works when it is framed, even in a sandbox without scripts', async () => {
    const { site } = tests;
    const frame = `<iframe title="施策の見本" sandbox="" src="/v1/embed/policy-card/1-1/"></iframe>`;
    const html = `<!doctype html><html lang="ja"><head><title>t</title><link rel="icon" href="data:,"></head><body>${frame}</body></html>`;
    const { page } = await tests.open(site.page('framed.html', { html }));
    const heading = page.frameLocator('iframe').getByRole('heading', { level: 2 });
    assert.match(await heading.innerText(), /健幸なまちづくりの推進/u);
  });
});
