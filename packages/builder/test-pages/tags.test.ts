/** Every widget's tag, made by the page, pasted into a page that knows nothing of us. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PLAN_WIDGETS } from '@fukushi-widgets/model';
import { drawn, openBuilder, pageTests, plainPage, snippetOf } from './support.js';

/** All that can be typed, by the names of the fields. */
const CONTACT = {
  'widget': 'own',
  'name': '見本ふれあいの会',
  'department': '事務局',
  'tel': '０２６７－００－０００１',
  'tel-label': '事務局・昼',
  'extension': '12',
  'tel-2': '0267-00-0002',
  'tel-2-label': 'FAX兼用',
  'tel-3': '08000000003',
  'fax': '0267-00-0004',
  'email': 'mihon@example.com',
  'inquiry': 'https://www.example.com/form/?a=1&b=2',
  'url': 'https://www.example.com',
  'hours': '平日の午前9時から午後5時まで（祝日を除く）',
  'address': '〒384-0000 見本市本町1番1号',
  'note': 'お気軽にどうぞ。',
};

/** The same as the attributes of a tag, as far as there are any for it. */
const ATTRIBUTES = {
  name: '見本ふれあいの会',
  department: '事務局',
  tel: '0267-00-0001（事務局・昼）、0267-00-0002（FAX兼用）、08000000003',
  extension: '12',
  fax: '0267-00-0004',
  email: 'mihon@example.com',
  url: 'https://www.example.com',
  hours: '平日の午前9時から午後5時まで（祝日を除く）',
  address: '〒384-0000 見本市本町1番1号',
};

/** What only the HTML can say, in the order of the box. */
const ONLY_HTML = [
  'お気軽にどうぞ。',
  '問合せフォーム | https://www.example.com/form/?a=1&b=2 > https://www.example.com/form/?a=1&b=2',
];

/** What a box says, in its order: heading, paragraphs, rows, where each leads and what is copied. Runs in the page. */
const linesOf = (element: Element): readonly string[] =>
  [
    ...(element.shadowRoot?.querySelectorAll('section :is(h2, h3, h4), section > p:not(.copied), dl > div') ??
      []),
  ].map((line) => {
    const link = line.querySelector('a');
    const copied = line.querySelector<HTMLElement>('[data-copy]')?.dataset['copy'];
    const words = [...line.querySelectorAll('dt, dd')].map(({ textContent }) => textContent);
    return [
      (words.length > 0 ? words : [line.textContent])
        .map((text) => text.replace('コピー', '').replaceAll(/\s+/gu, ' ').trim())
        .join(' | '),
      link ? ` > ${link.getAttribute('href')}` : '',
      copied ? ` [${copied}]` : '',
    ].join('');
  });

describe('the tag that the builder makes', () => {
  const tests = pageTests();

  for (const widget of PLAN_WIDGETS) {
    test(`${widget}: the tag, pasted into plain HTML, shows the widget and swallows nothing`, async () => {
      const { page } = await openBuilder(tests, `widget=${widget}&place=html&heading-level=4`);
      const snippet = await snippetOf(page);
      assert.match(snippet, /^<script [^>]*><\/script>\n<div/u);
      const { page: host, messages } = await tests.open(
        tests.site.page(`tag-${widget}.html`, { html: plainPage(snippet) }),
      );
      await host.waitForFunction(drawn);
      assert.ok(await host.locator('body > #next').isVisible());
      assert.equal(
        (await host.locator(`fukushi-${widget} h4`).count()) > 0,
        true,
        'the heading level arrives',
      );
      assert.deepEqual(messages, []);
    });
  }

  test("a partner's own contact as the HTML that is handed out is the box that attributes make", async () => {
    const { page } = await openBuilder(tests, `${new URLSearchParams(CONTACT)}&place=html`);
    const snippet = await snippetOf(page);
    // What attributes have no name for stands on a page beside them, to be taken out of the other.
    const said = Object.entries(ATTRIBUTES).map(([name, value]) => `${name}="${value}"`);
    const attributes = `<div><fukushi-contact-box ${said.join(' ')}></fukushi-contact-box></div>`;
    const shown = async (name: string, html: string) => {
      const { page: host, messages } = await tests.open(tests.site.page(name, { html: plainPage(html) }));
      await host.waitForFunction(drawn);
      const lines = await host.locator('fukushi-contact-box').evaluate(linesOf);
      const text = await host.locator('body').innerText();
      return { lines, text, messages };
    };
    const [script = ''] = snippet.split('\n');
    const asAttributes = await shown('own-attributes.html', `${script}\n${attributes}`);
    const asHtml = await shown('own.html', snippet);
    assert.deepEqual(
      asHtml.lines.filter((line) => !ONLY_HTML.includes(line)),
      asAttributes.lines,
    );
    assert.deepEqual(
      asHtml.lines.filter((line) => ONLY_HTML.includes(line)),
      ONLY_HTML,
    );
    assert.equal(asAttributes.lines.length, 10);
    assert.equal(asHtml.text.trim(), '続き', 'nothing of it shows beside the box');
    assert.deepEqual([asHtml.messages, asAttributes.messages], [[], []]);
  });

  test("a partner's own contact is readable without the script, and as text alone", async () => {
    const contact = `widget=own&name=${encodeURIComponent('見本ふれあいの会')}&tel=${encodeURIComponent('０２６７-00-0000')}`;
    const { page } = await openBuilder(tests, `${contact}&place=html`);
    const { page: bare } = await tests.open(
      tests.site.page('own-bare.html', {
        html: plainPage((await snippetOf(page)).replace(/<script.*/u, '')),
      }),
    );
    assert.match(await bare.locator('body').innerText(), /^見本ふれあいの会\s+電話\s+0267-00-0000\s+続き$/u);
    assert.equal(await bare.locator('fukushi-contact-box h3').innerText(), '見本ふれあいの会');
    assert.equal(await bare.locator('a').getAttribute('href'), 'tel:0267000000');
    await page.goto(`${tests.site.base}builder/#${contact}&place=shirasagi`);
    await page.reload();
    await page.waitForSelector('form.maker');
    const text = await snippetOf(page);
    assert.doesNotMatch(text, /<fukushi-|<script/u);
    const { page: plain } = await tests.open(tests.site.page('own-text.html', { html: plainPage(text) }));
    assert.match(await plain.locator('body').innerText(), /見本ふれあいの会\n電話 0267-00-0000/u);
  });
});
