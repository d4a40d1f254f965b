/** The page as the person who opens it once a year finds it: choosing, the address, the keyboard. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chooseCard, openBuilder, openStep, pageTests, previewShown, snippetOf } from './support.js';

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
    await page.frameLocator('iframe[title="見本"]').locator('fukushi-policy-card [part=policy]').waitFor();
    assert.deepEqual(messages, []);
  });

  test('keeps every choice in the address, for a colleague and for the button back', async () => {
    const { page } = await openBuilder(tests);
    await chooseCard(page, 'what', /^目標/u);
    await openStep(page, 'which');
    await page.getByLabel('載せるところ').selectOption({ label: '目標2 包括的な相談・支援体制の基盤づくり' });
    await chooseCard(page, 'where', /^Joruri/u);
    await openStep(page, 'look');
    const language = page.getByRole('combobox', { name: '部品のことば' });
    const names = (await language.innerText()).split('\n').map((name) => name.trim());
    for (const name of ['日本語', 'ふりがな', 'やさしい日本語', 'English', 'Tiếng Việt'])
      assert.ok(names.includes(name), `${name} in ${names.join(', ')}`);
    await language.selectOption('en');
    await page.getByRole('combobox', { name: /^見出しの大きさ/u }).selectOption('2');
    await page.getByRole('combobox', { name: /^どこまで表示するか/u }).selectOption('summary');
    await openStep(page, 'paste');
    await page.getByText('ほかの形にする').click();
    await page.getByRole('radio', { name: /^枠/u }).check();
    const snippet = (await snippetOf(page)).replace(/height="\d+"/u, '');
    assert.match(snippet, /embed\/goal-section\/2\/en\/#heading-level=2&amp;variant=summary"/u);

    const { page: colleague } = await openBuilder(tests, new URL(page.url()).hash.slice(1));
    await colleague.waitForFunction(
      (heights) =>
        heights === document.querySelector('#snippet code')?.textContent?.replace(/height="\d+"/u, ''),
      snippet.replace(/height="\d+"/u, ''),
    );
    assert.ok(await colleague.locator('[name=place][value=joruri]').isChecked());
    assert.equal(await colleague.locator('#lang').inputValue(), 'en');

    for (let steps = 0; steps < 7; steps += 1) await page.goBack();
    assert.match(await snippetOf(page), /policy-card\/1-1\//u);
    assert.ok(await page.locator('[name=widget][value=policy-card]').isChecked());
    await page.goForward();
    assert.match(await snippetOf(page), /goal-section\/1\//u);
  });

  test('says what can stand within a sentence, and where less than all cannot be shown', async () => {
    const inline = await openBuilder(tests, 'widget=contact-box&part=city&variant=inline&form=link');
    await openStep(inline.page, 'paste');
    assert.match(
      await snippetOf(inline.page),
      /^<span lang="ja">小諸市 .*<a href="[^"]*contact-box\/city\/#text&amp;variant=inline">[^<]*<\/a><\/span>$/u,
    );
    const warnings = (page: Page) => page.locator('.warnings').innerText();
    assert.match(await warnings(inline.page), /文の途中に貼ります/u);
    await inline.page.getByText('ほかの形にする').click();
    const forms = inline.page.locator('input[name=form]');
    assert.deepEqual(await forms.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)), [
      'element',
      'static',
    ]);

    const { page } = await openBuilder(tests, 'widget=contact-box&part=city&variant=compact&form=iframe');
    await openStep(page, 'paste');
    assert.match(await warnings(page), /枠のなかでは[^]*いつもすべてが出ます/u);
    await page.getByRole('radio', { name: /^説明の文章とリンク/u }).check();
    assert.match(await snippetOf(page), /<p>電話 0267-22-1700（内線2141）<\/p>/u);
    assert.doesNotMatch(await warnings(page), /枠のなかでは|文の途中に/u);
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await openBuilder(tests);
    const focused = () =>
      page.evaluate(
        () =>
          (document.activeElement as HTMLInputElement).name || document.activeElement?.textContent?.trim(),
      );
    const enter = async (name: string) => {
      await page.keyboard.press('Tab');
      assert.equal(await focused(), name);
      await page.keyboard.press('Enter');
    };
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    assert.match(page.url(), /builder\/$/u, 'the address keeps what was chosen');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'もう貼ったものを確かめる');
    await page.keyboard.press('Tab');
    assert.match((await focused()) ?? '', /^1\s+何を載せますか$/u);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'widget');
    await page.keyboard.press('ArrowDown');
    assert.match(await snippetOf(page), /contact-box\/city/u);
    await enter('次へ');
    assert.match((await focused()) ?? '', /^2\s+どれを載せますか$/u);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'part');
    await page.keyboard.press('Tab');
    await enter('次へ');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'place');
    await page.keyboard.press('ArrowDown');
    assert.match(await snippetOf(page), /<fukushi-contact-box organization="city">/u);
    await enter('次へ');
    const button = page.getByRole('button', { name: 'コピーする', exact: true });
    for (
      let presses = 0;
      presses < 20 && !(await button.evaluate((it) => it === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.said')?.textContent === 'コピーしました。');
  });
});
