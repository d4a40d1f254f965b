/** The page as the person who opens it once a year finds it: choosing, the address, the keyboard. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openBuilder, pageTests, previewShown, snippetOf } from './support.js';

describe('the builder: choosing', () => {
  const tests = pageTests();

  test('makes a link for those who know nothing, and says how to paste it', async () => {
    const { page, messages } = await openBuilder(tests);
    assert.match(
      await snippetOf(page),
      /^<p><a class="fukushi-embed" href="http[^"]*\/v1\/embed\/policy-card\/1-1\/">/u,
    );
    assert.ok((await page.locator('.steps > li').count()) >= 3);
    await previewShown(page);
    for (const name of ['広い欄での見本', 'せまい欄での見本']) {
      await page
        .frameLocator(`iframe[title="${name}"]`)
        .locator('fukushi-policy-card [part=policy]')
        .waitFor();
    }
    assert.deepEqual(messages, []);
  });

  test('keeps every choice in the address, for a colleague and for the button back', async () => {
    const { page } = await openBuilder(tests);
    await page.getByRole('radio', { name: /^目標/u }).check();
    await page
      .getByLabel('どれを載せますか')
      .selectOption({ label: '目標2 包括的な相談・支援体制の基盤づくり' });
    await page.getByRole('radio', { name: /^Joruri/u }).check();
    const language = page.getByRole('combobox', { name: /^ことば/u });
    const names = (await language.innerText()).split('\n').map((name) => name.trim());
    for (const name of ['日本語', 'ふりがな', 'やさしい日本語', 'English', 'Tiếng Việt'])
      assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
    await language.selectOption('en');
    await page.getByRole('combobox', { name: /^見出しの大きさ/u }).selectOption('2');
    await page.getByRole('combobox', { name: /^どこまで表示するか/u }).selectOption('summary');
    await page.getByText('ほかの形にする').click();
    await page.getByRole('radio', { name: /^枠/u }).check();
    const snippet = await snippetOf(page);
    assert.match(snippet, /embed\/goal-section\/2\/en\/#heading-level=2&amp;variant=summary"/u);

    const { page: colleague } = await openBuilder(tests, new URL(page.url()).hash.slice(1));
    await colleague.waitForFunction(
      (heights) =>
        heights === document.querySelector('#snippet code')?.textContent?.replace(/height="\d+"/u, ''),
      snippet.replace(/height="\d+"/u, ''),
    );
    assert.ok(await colleague.getByRole('radio', { name: /^Joruri/u }).isChecked());
    assert.equal(await colleague.getByRole('combobox', { name: /^ことば/u }).inputValue(), 'en');

    for (let steps = 0; steps < 7; steps += 1) await page.goBack();
    assert.match(await snippetOf(page), /policy-card\/1-1\//u);
    assert.ok(await page.getByRole('radio', { name: /^基本施策/u }).isChecked());
    await page.goForward();
    assert.match(await snippetOf(page), /goal-section\/1\//u);
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await openBuilder(tests);
    const focused = () =>
      page.evaluate(
        () =>
          (document.activeElement as HTMLInputElement).name || document.activeElement?.textContent?.trim(),
      );
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'widget');
    await page.keyboard.press('ArrowDown');
    assert.match(await snippetOf(page), /contact-box\/city/u);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'part');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'place');
    await page.keyboard.press('ArrowDown');
    assert.match(await snippetOf(page), /<fukushi-contact-box organization="city">/u);
    const button = page.getByRole('button', { name: /^コピーする/u });
    for (
      let presses = 0;
      presses < 20 && !(await button.evaluate((it) => it === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.result [role=status]')?.textContent === 'コピーしました。',
    );
  });
});
