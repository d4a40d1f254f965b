/** "Paste what you have and I check it", and what the page says when it cannot start. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openBuilder, pageTests, previewShown } from './support.js';

describe('the builder: checking', () => {
  const tests = pageTests();

  test('diagnoses a pasted text and hands it back mended', async () => {
    const { page } = await openBuilder(tests);
    await page.getByLabel('貼ってあるコード').fill('<fukushi-policy-card policy＝”1-1” />');
    await page.getByRole('button', { name: '確かめる', exact: true }).click();
    assert.match(await page.locator('.found-count').innerText(), /^5件/u);
    assert.match(await page.locator('.findings').innerText(), /全角の ＝[\s\S]*引用符[\s\S]*\/>/u);
    await page.getByRole('button', { name: /^直したものをコピーする/u }).click();
    await page.waitForFunction(() =>
      /コピーしました/u.test(document.querySelector('.checker')?.textContent ?? ''),
    );
    const mended = await page.evaluate(() => navigator.clipboard.readText());
    const { page: host } = await tests.open(
      tests.site.page('mended.html', { html: `<!doctype html><title>t</title>${mended}` }),
    );
    await host.locator('fukushi-policy-card [part=policy]').waitFor();
    await page.getByLabel('貼ってあるコード').fill(mended);
    await page.getByRole('button', { name: '確かめる', exact: true }).click();
    assert.equal(await page.locator('.found-count').innerText(), '問題は見つかりませんでした。');
  });

  test('says so when a file it needs does not come', async () => {
    const { page } = await tests.open('about:blank');
    await page.route('**/survival.json', (route) => route.abort());
    await page.goto(`${tests.site.base}builder/`);
    await page.getByText('読み込めませんでした').waitFor();
  });

  test("keeps to the policy default-src 'self'", async () => {
    const { page } = await tests.open('about:blank');
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.route('**/builder/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
      });
    });
    await page.goto(`${tests.site.base}builder/`);
    await previewShown(page);
    await page.frameLocator('.preview iframe').locator('fukushi-policy-card [part=policy]').waitFor();
    assert.deepEqual(messages, []);
  });
});
