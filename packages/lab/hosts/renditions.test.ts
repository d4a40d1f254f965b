/** Every rendition, as a page shows it: what is asked for, which language each word says it is in, and that it fits. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { hasReadings, htmlLang, renditionAttributes, type LanguageTag } from '@fukushi-widgets/model';
import { allShown, pageTests } from './support/browser.js';
import { axeFindings, painted, sideways } from './support/look.js';
import { hostPage, repositoryPath, VERSION } from './support/site.js';

/** All that the built publication has, the plan's own language among them. */
const RENDITIONS = readdirSync(repositoryPath('dist/site/v1/plan')).flatMap(
  (name) => /^(.+)\.json$/u.exec(name)?.[1] ?? [],
);

/** Widgets of every shape in a rendition, asked for as tags ask: `lang`, `easy`, `furigana` of the page. */
const WIDGETS = `<main><h1>見本</h1><fukushi-reading-tools heading-level="2"></fukushi-reading-tools>
<fukushi-system-chart heading-level="2"></fukushi-system-chart>
<fukushi-policy-card policy="1-1" heading-level="2"></fukushi-policy-card>
<fukushi-contact-box organization="council" heading-level="2"></fukushi-contact-box>
<fukushi-contact-box name="見本サロン" tel="0267-00-0000" hours="平日 9時から17時まで" heading-level="2"></fukushi-contact-box>
<fukushi-action-list heading-level="2"></fukushi-action-list>
<fukushi-plan-summary heading-level="2"></fukushi-plan-summary>
<fukushi-message heading-level="2"></fukushi-message></main>`;

/** Pages of every shape; what the widgets in them are like, the tags say already. */
const PAGES = ['system-chart/', 'policy-card/1-1/', 'contact-box/city/', 'plan/'];

/** Letters of which one language alone is written, among ours. */
const LETTERS: readonly (readonly [RegExp, LanguageTag])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu, 'vi'],
];

/** Every piece of text that a reader sees, in shadow roots too, with the language it is said to be in. */
const textsWithLang = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; lang: string; widget: string }[] = [];
    const walk = (node: Node, lang: string, widget: string): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.textContent?.trim() ?? '';
        if (text) found.push({ text, lang, widget });
        return;
      }
      if (node instanceof Element && (/^(?:script|style)$/u.test(node.localName) || !node.checkVisibility()))
        return;
      const own = (node instanceof Element && node.getAttribute('lang')) || lang;
      const { shadowRoot = null, localName = '' } = node as Partial<Element>;
      const within = shadowRoot ? localName : widget;
      for (const child of (shadowRoot ?? node).childNodes) walk(child, own, within);
    };
    walk(document.documentElement, '', '');
    return found;
  });

/** What a reader of a rendition would hear in the wrong language. */
async function wrongLanguages(page: Page, rendition: LanguageTag): Promise<readonly string[]> {
  const texts = await textsWithLang(page);
  const own = htmlLang(rendition);
  assert.ok(texts.filter(({ lang }) => lang === own).length > 20, `hardly anything is in ${own}`);
  return texts
    .filter(({ text, lang }) => LETTERS.some(([letters, theirs]) => letters.test(text) && lang !== theirs))
    .map(({ text, lang, widget }) => `${widget} says in ${lang}: ${text}`);
}

/** What of the widgets stands out of them to the right; a chart that is scrolled holds what it holds. */
const standsOut = (page: Page) =>
  page.evaluate(() => {
    const inside = (root: ParentNode, right: number): string[] =>
      [...root.querySelectorAll('*')].flatMap((it) => {
        const box = it.getBoundingClientRect();
        const wide = box.width > 1 && box.right > right + 1 && it.checkVisibility();
        return [
          ...(wide
            ? [`${it.localName}.${it.className} ${Math.round(box.right)} > ${Math.round(right)}`]
            : []),
          ...(it.shadowRoot ? inside(it.shadowRoot, right) : []),
        ];
      });
    return [...document.querySelectorAll('main > *')].flatMap((it) =>
      it.shadowRoot ? inside(it.shadowRoot, it.getBoundingClientRect().right) : [],
    );
  });

describe('in every rendition', () => {
  const tests = pageTests();

  // The pages name the address they were built for; here they are served from another one.
  const openPage = async (path: string) => {
    const opened = await tests.open('about:blank', { viewport: { width: 320, height: 900 } });
    await opened.page.route('**/v1/embed/page.css', async (route) => {
      const response = await fetch(`${tests.site.base}v1/embed/page.css`);
      await route.fulfill({ body: await response.text(), contentType: 'text/css' });
    });
    await opened.page.goto(`${tests.site.base}v1/embed/${path}`);
    await painted(opened.page);
    return opened;
  };

  for (const rendition of RENDITIONS) {
    const attributes = Object.entries(renditionAttributes(rendition));

    test(`${rendition}: widgets come with one file, say in which language they are, fit 320 px, and axe finds nothing`, async () => {
      const { site } = tests;
      const asks = attributes.map(([name, value]) => `${name}="${value}"`).join(' ');
      // A page that says it is in English, and whose title is not, is taken for Japanese.
      const html = hostPage(WIDGETS)
        .replace('<html lang="ja">', `<html ${asks}>`)
        .replace('見本のページ', rendition);
      const address = site.page(`${rendition}.html`, { html });
      site.requests();
      const { page, messages } = await tests.open(address, { viewport: { width: 320, height: 900 } });
      // All are drawn once the rendition's file is there, and not before.
      const marks = hasReadings(rendition) ? ' ruby' : '';
      await page
        .locator(`fukushi-message [part~=frame][lang=${htmlLang(rendition)}]${marks}`)
        .first()
        .waitFor();
      await allShown(page);
      await page.waitForLoadState('networkidle');
      // What the tools and the message are drawn with belongs to no rendition.
      assert.deepEqual(
        site.requests().filter((path) => !path.includes('/optional/')),
        [
          `/${rendition}.html`,
          '/v1/fukushi.js',
          ...(rendition === 'ja' ? [] : [`/${VERSION}/locales/${rendition}.js`]),
        ],
      );
      const card = page.locator('fukushi-policy-card [part~=frame]');
      assert.equal(await card.getAttribute('lang'), htmlLang(rendition));
      assert.equal((await page.locator('fukushi-policy-card ruby').count()) > 0, hasReadings(rendition));
      assert.deepEqual(await wrongLanguages(page, rendition), []);
      assert.equal(await sideways(page), '');
      assert.deepEqual(await standsOut(page), []);
      assert.deepEqual(await axeFindings(page), []);
      await page.addStyleTag({ content: 'body { font-size: 200% }' });
      assert.equal(await sideways(page), '', '200 % text');
      assert.deepEqual(messages, []);
    });

    test(`${rendition}: its permalink pages say in which language they are, fit 320 px, and axe finds nothing`, async () => {
      const end = rendition === 'ja' ? '' : `${rendition}/`;
      for (const path of PAGES) {
        const { page } = await openPage(path + end);
        assert.equal(await page.locator('html').getAttribute('lang'), htmlLang(rendition), path);
        assert.deepEqual(await wrongLanguages(page, rendition), [], path);
        assert.equal(await sideways(page), '', path);
        assert.deepEqual(await axeFindings(page), [], path);
      }
    });
  }
});
