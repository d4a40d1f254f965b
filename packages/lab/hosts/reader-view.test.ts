/** What the reader view of a browser keeps of a permalink page: Readability is the one that Firefox has. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageTests } from './support/browser.js';
import { repositoryPath } from './support/site.js';

/** What a page of Readability's puts into the window. */
interface ReaderViewWindow {
  readonly isProbablyReaderable: (document: Document) => boolean;
  readonly Readability: new (document: Document) => {
    readonly parse: () => { readonly title: string; readonly textContent: string } | null;
  };
}

/** The texts of the widget that its reader view lacks; undefined where the browser offers none. */
const lost = (page: Page): Promise<readonly string[] | undefined> =>
  page.evaluate(() => {
    const { isProbablyReaderable, Readability } = window as unknown as ReaderViewWindow;
    if (!isProbablyReaderable(document)) return undefined;
    const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s/gu, '');
    const article = new Readability(document.cloneNode(true) as Document).parse();
    const kept = bare(article?.title) + bare(article?.textContent);
    // The heading is the title; the source and what is only for the screen may go.
    return [...document.querySelectorAll('.widget :is(p, li, dt, dd, h3, h4, h5, h6, address)')]
      .filter((it) => !it.closest('.source, .on-screen') && !it.querySelector('p, li, dd'))
      .map((it) => bare(it.textContent))
      .filter((text) => !kept.includes(text));
  });

describe('the reader view of a permalink page', () => {
  const tests = pageTests();

  test('keeps all that the widget says, wherever a browser offers it', async () => {
    const script = (name: string) => repositoryPath(`node_modules/@mozilla/readability/${name}.js`);
    const paths = readdirSync(repositoryPath('dist/site/v1/embed'), { recursive: true })
      .map(String)
      .filter((path) => /^(?:plan|goal-section|policy-card|contact-box)\/.*index\.html$/u.test(path))
      // Japanese, its easy wording and two languages with long words stand for the others.
      .filter((path) => !/\/(?:id|ja-furigana|ko|pt-BR|th|vi|zh-Hans)\//u.test(path));
    const { page } = await tests.open('about:blank', { bypassCSP: true });
    const offered: string[] = [];
    for (const path of paths) {
      await page.goto(`${tests.site.base}v1/embed/${path}`);
      for (const name of ['Readability', 'Readability-readerable'])
        await page.addScriptTag({ path: script(name) });
      const texts = await lost(page);
      if (texts) offered.push(path);
      assert.deepEqual([path, ...(texts ?? [])], [path]);
    }
    assert.ok(offered.includes('plan/index.html'), offered.join(' '));
    assert.ok(offered.length > 20, `${offered.length}`);
  });
});
