/** The one button, with and without a clipboard, and the form it needs filled in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseCard, copyAll, copyButton, openBuilder, pageTests, snippetOf } from './support.js';

describe('the builder: copying', () => {
  const tests = pageTests();

  test('copies the code, and the formatted link for editors without a code view', async () => {
    const { page } = await openBuilder(tests);
    await copyAll(page);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
    assert.equal(copied.plain, await snippetOf(page));
    assert.match(
      copied.html ?? '',
      /<a class="fukushi-embed" href="http[^"]*\/v1\/embed\/policy-card\/1-1\/"[^>]*>基本施策1-1/u,
    );
    await copyAll(page);
    assert.equal(
      await page.locator('.said').innerText(),
      'もう一度コピーしました。',
      'a live region told the same is silent',
    );
    await chooseCard(page, 'what', /^問合せ先(?!の)/u);
    assert.equal(await page.locator('.said').innerText(), '', 'what was said about the old text is gone');
  });

  test('under http on another host, without a clipboard, the text is selected', async () => {
    const { page } = await tests.open('about:blank');
    await page.route('http://widgets.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: tests.site.base + pathname.slice(1) }) });
    });
    await page.goto('http://widgets.test/builder/');
    await page.waitForSelector('form.maker');
    assert.equal(await page.evaluate(() => 'clipboard' in navigator), false);
    await copyButton(page).click();
    await page.waitForFunction(() => (document.querySelector('.said')?.textContent ?? '') !== '');
    assert.equal(await page.evaluate(() => getSelection()?.toString()), await snippetOf(page));
    assert.match((await page.locator('.warnings .warning').textContent()) ?? '', /https:/u);
  });

  test("asks for a partner's contact in words, and leads to what is missing", async () => {
    const { page } = await openBuilder(tests, 'widget=own&place=html');
    await copyButton(page).click();
    const before = await page.evaluate(() => history.length);
    assert.equal(
      await page.getByRole('button', { name: '貼り方を見る' }).count(),
      0,
      'nothing is copied yet',
    );
    const name = page.getByLabel('団体の名前');
    assert.ok(await name.evaluate((it) => it === document.activeElement));
    assert.equal(await name.getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator('#name-help').innerText(), /名前を書いてください/u);
    await name.fill('見本ふれあいの会');
    assert.equal(await name.getAttribute('aria-invalid'), 'false');
    await page.getByLabel('電話番号', { exact: true }).fill('22-1700');
    await page.getByLabel('電話番号', { exact: true }).blur();
    assert.match(await page.locator('#tel-help').innerText(), /市外局番/u);
    assert.ok(
      ((await page.locator('#tel').boundingBox())?.width ?? 0) > 200,
      'the field for the number is wide',
    );
    await page.getByLabel('電話番号', { exact: true }).fill('0267-00-0000');
    assert.match(await snippetOf(page), /<fukushi-contact-box>.*>見本ふれあいの会<.*>0267-00-0000</u);
    assert.equal(await page.evaluate(() => history.length), before, 'typing fills no history');
  });
});
