/** Several widgets in one code, a contact with two telephones, a field for HTML, and the sheet for the next officer. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import { decode } from 'fast-png';
import {
  chooseCard,
  copyAll,
  drawn,
  openBuilder,
  openStep,
  pageTests,
  plainPage,
  snippetOf,
} from './support.js';

/** jsqr is CommonJS; under NodeNext its default import is the module object. */
const decodeQr = (jsQR as unknown as { default: typeof jsQR.default }).default;

describe('one code for several widgets', () => {
  const tests = pageTests();

  test('with buttons for readers’ languages, where tags stay; where they do not, says why there are none', async () => {
    const { page } = await openBuilder(tests);
    await chooseCard(page, 'where', /^HTMLを貼れる欄がある/u);
    await openStep(page, 'look');
    await page.getByRole('checkbox', { name: /^ことば・ふりがな・やさしい日本語を選ぶボタン/u }).check();
    const copied = await copyAll(page);
    assert.match(
      copied,
      /^<script [^>]*><\/script>\n<fukushi-reading-tools><\/fukushi-reading-tools>\n<div/u,
    );
    const { page: host } = await tests.open(tests.site.page('tools.html', { html: plainPage(copied) }));
    await host.getByRole('button', { name: 'English' }).click();
    await host.locator('fukushi-policy-card [part~=frame][lang=en]').waitFor();
    assert.ok(await host.locator('body > #next').isVisible());

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('.hand-over');
    await sheet.getByText('ことば・ふりがな・やさしい日本語を選ぶボタン', { exact: true }).waitFor();
    assert.ok((await sheet.innerText()).includes(copied));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });

    await openStep(page, 'paste');
    const warning = page.getByText('ことばを選ぶボタンは、この形や貼る場所では付けられません');
    assert.equal(await warning.count(), 0);
    await page.getByText('ほかの形にする', { exact: true }).click();
    await page.getByRole('radio', { name: /^枠/u }).check();
    assert.doesNotMatch(await snippetOf(page), /reading-tools/u);
    await warning.waitFor();
  });

  test('holds the line of the script once, and every widget shows', async () => {
    const { page } = await openBuilder(tests);
    await chooseCard(page, 'where', /^HTMLを貼れる欄がある/u);
    await openStep(page, 'which');
    await page.getByRole('button', { name: 'もう一つ足す' }).click();
    await page.getByRole('radio', { name: /^問合せ先(?!の)/u }).check();
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByLabel('載せるところ').selectOption({ index: 1 });
    const copied = await copyAll(page);
    assert.equal(copied, await snippetOf(page));
    assert.equal(copied.match(/<script/gu)?.length, 1);
    assert.match(
      copied,
      /^<script [^>]*><\/script>\n<div[^]*<fukushi-policy-card[^]*\n<div[^]*<fukushi-contact-box/u,
    );
    const { page: host } = await tests.open(tests.site.page('several.html', { html: plainPage(copied) }));
    await host.waitForFunction(drawn);
    for (const name of ['policy-card', 'contact-box'])
      await host.locator(`fukushi-${name} [part~=frame]`).waitFor();
    assert.ok(await host.locator('body > #next').isVisible());

    await page.getByRole('button', { name: /^基本施策1-1.*をはずす$/u }).click();
    assert.doesNotMatch(await snippetOf(page), /policy-card/u);
    assert.match(await snippetOf(page), /contact-box/u);
    await page.goBack();
    assert.match(await snippetOf(page), /policy-card[^]*contact-box/u);
  });

  test('is in the address, whole', async () => {
    const { page } = await openBuilder(
      tests,
      'widget=policy-card&part=2-1&and=widget%3Dcontact-box%26part%3Dcouncil&and=widget%3Dplan-summary&place=shirasagi',
    );
    assert.equal((await snippetOf(page)).match(/^<p><a class="fukushi-embed"[^\n]*<\/p>$/gmu)?.length, 3);
    assert.doesNotMatch(await snippetOf(page), /<script/u);
    assert.equal(
      await page
        .locator('.template code')
        .textContent()
        .then((line) => line?.match(/<script/gu)?.length),
      1,
    );
  });

  test('where a field takes one address, another form is recommended for several', async () => {
    const { page } = await openBuilder(tests, 'widget=policy-card&part=1-1&place=google-sites');
    assert.match(await snippetOf(page), /^http\S+$/u);
    await openStep(page, 'which');
    await page.getByRole('button', { name: 'もう一つ足す' }).click();
    assert.equal((await snippetOf(page)).match(/<fukushi-/gu)?.length, 2);
  });

  test("a group's contact with two telephones, from the first step to its page", async () => {
    const { page } = await openBuilder(tests);
    await chooseCard(page, 'what', /^団体の連絡先/u);
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByLabel('団体の名前').fill('見本ふれあいの会');
    await page.getByLabel('電話番号', { exact: true }).fill('０１２－３４５－６７８９');
    await page.getByLabel('どこの番号か').fill('事務局');
    await page.getByRole('button', { name: '電話をもう一つ足す' }).click();
    const second = page.getByRole('group', { name: '電話（2つ目）' });
    await second.getByLabel('電話番号', { exact: true }).fill('012-345-6780');
    await second.getByLabel('どこの番号か').fill('夜間');
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByRole('radio', { name: /^HTMLを貼れる欄がある/u }).check();
    const { page: host } = await tests.open(
      tests.site.page('two-phones.html', { html: plainPage(await copyAll(page)) }),
    );
    await host.waitForFunction(drawn);
    const box = host.locator('fukushi-contact-box');
    assert.deepEqual(await box.locator('[part~=frame] a[href^="tel:"]').allInnerTexts(), [
      '012-345-6789',
      '012-345-6780',
    ]);
    assert.match(
      await box.locator('[part~=frame]').innerText(),
      /事務局[^]*012-345-6789[^]*夜間[^]*012-345-6780/u,
    );
    await page.getByRole('button', { name: '2 団体の連絡先を書く' }).click();
    await page.getByRole('button', { name: '電話（2つ目）をはずす' }).click();
    assert.doesNotMatch(await snippetOf(page), /6780/u);
  });

  test('the sheet for the next officer: what, where, how, and a picture that opens the same settings', async () => {
    const { page } = await openBuilder(
      tests,
      'widget=policy-card&part=2-1&and=widget%3Dcontact-box%26part%3Dcouncil&place=html-field',
      { viewport: { width: 794, height: 1123 } },
    );
    await page.waitForFunction(
      () => performance.getEntriesByName(new URL('qr.js', document.baseURI).href).length > 0,
    );
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('.hand-over');
    const text = await sheet.innerText();
    for (const said of [
      '基本施策2-1',
      '問合せ先',
      'HTMLを貼れる欄がある',
      '<script',
      '貼ったページのアドレス',
      '年に一度',
    ])
      assert.ok(text.includes(said), said);
    assert.equal(await page.locator('h1:visible').count(), 1);
    assert.equal(await page.locator('.maker').isVisible(), false);
    const { data, width, height, channels } = decode(await sheet.locator('.qr').screenshot());
    // A picture without transparency has three bytes a point; the reader wants four.
    const points = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : (data[Math.floor(at / 4) * channels + (at % 4)] ?? 255),
    );
    const read = decodeQr(points, width, height);
    assert.equal(read?.data, page.url());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await sheet.count(), 0);
  });
});
