/** The page speaks one language at a time, which is chosen; and it fetches only the words that it shows. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chooseCard, openBuilder, openStep, pageTests } from './support.js';

/** Texts of the page's own that match, open or folded; code and names are not words of a language. */
const textsThat = (page: Page, source: string) =>
  page.evaluate((pattern) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent } = node;
      if (parent?.closest('[translate=no], code, pre, script, .languages, option')) continue;
      if (new RegExp(pattern, 'u').test((textContent ?? '').replaceAll(/<[^>]*>/gu, '')))
        found.push((textContent ?? '').trim());
    }
    return found;
  }, source);

/** Two words of Latin letters after one another are English. */
const ENGLISH = String.raw`[A-Za-z]{2,} [a-z]{2,}`;
const JAPANESE = String.raw`[ぁ-ゖァ-ヺ]`;

describe('the language of the builder', () => {
  const tests = pageTests();

  test('is Japanese first, without a word of English', async () => {
    const { page } = await openBuilder(tests, 'widget=own&name=');
    assert.equal(await page.locator('html').getAttribute('lang'), 'ja');
    assert.deepEqual(await page.locator('[lang=en]').allInnerTexts(), ['English']);
    for (const widget of [/^基本施策/u, /^体系図/u, /^団体の連絡先/u]) {
      await chooseCard(page, 'what', widget);
      for (const place of [/^わからない/u, /^HTMLを貼れる/u, /^WordPress（管理者/u, /^Wix/u]) {
        await chooseCard(page, 'where', place);
        assert.deepEqual(await textsThat(page, ENGLISH), []);
      }
    }
    await page.getByLabel('貼ってあるコード').fill('<fukushi-policy-card policy=”9-9” />');
    await page.getByRole('button', { name: '確かめる', exact: true }).click();
    await page.locator('.findings').waitFor();
    assert.deepEqual(await textsThat(page, ENGLISH), []);
  });

  test('becomes English for the whole page, names of the plan too, and stays in the address', async () => {
    const { page } = await openBuilder(tests, 'widget=policy-card&part=1-1&place=html-field');
    await page.getByRole('button', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.match(page.url(), /page=en/u);
    await page.waitForFunction(
      () => !/[ぁ-ん]/u.test(document.querySelector('.answer ~ .answer, #panel-which')?.textContent ?? ''),
    );
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    assert.deepEqual(
      await textsThat(page, JAPANESE),
      await page.locator('.bar-title, .link-parts dd').allInnerTexts(),
    );
    const { page: again } = await openBuilder(tests, new URL(page.url()).hash.slice(1));
    await again.getByRole('heading', { name: 'Make a tag' }).waitFor();
    assert.equal(await again.title(), 'Make a tag | Fukushi Widgets');
  });

  test('help shows code as code, never backticks', async () => {
    for (const language of ['ja', 'en']) {
      const { page } = await openBuilder(tests, `widget=goal-section&part=1&page=${language}`);
      for (const widget of ['policy-card', 'system-chart', 'action-list', 'own']) {
        await openStep(page, 'what');
        await page.locator(`[name=widget][value=${widget}]`).check();
        assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /`/u);
      }
    }
  });

  test('only the rendition that is chosen is fetched', async () => {
    tests.site.requests();
    const parts = () => tests.site.requests().filter((path) => path.includes('/parts/'));
    const { page } = await openBuilder(tests);
    assert.deepEqual(parts(), ['/builder/parts/ja.json']);
    await openStep(page, 'look');
    await page.getByRole('combobox', { name: '部品のことば' }).selectOption('ko');
    await page.waitForFunction(() => /\/ko\//u.test(document.querySelector('#snippet')?.textContent ?? ''));
    assert.deepEqual(parts(), ['/builder/parts/ko.json']);
    await openBuilder(tests, 'widget=plan&lang=vi');
    assert.deepEqual(parts(), ['/builder/parts/vi.json']);
  });

  test('a rendition that does not come is asked for again', async () => {
    const { page } = await openBuilder(tests);
    let fails = true;
    await page.route('**/parts/fil.json', (route) => (fails ? route.abort() : route.continue()));
    await openStep(page, 'look');
    const language = page.getByRole('combobox', { name: '部品のことば' });
    await language.selectOption('fil');
    await page.getByText('必要なファイルを読み込めませんでした').waitFor();
    fails = false;
    await language.selectOption('ja');
    await language.selectOption('fil');
    await page.waitForFunction(() => /\/fil\//u.test(document.querySelector('#snippet')?.textContent ?? ''));
  });
});
