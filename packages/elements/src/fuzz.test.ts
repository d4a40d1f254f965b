import { expect } from 'chai';
import fc from 'fast-check';
import { contactListProblem, WIDGETS, type ContactList, type Plan } from '@fukushi-widgets/model';
import './define/all.js';
import { drawnChildren } from './test/look.js';
import { settled, show } from './test/page.js';
import { plan } from './test/plan.js';
import { source } from './test/source.js';
import { propertyAttributes, type WidgetElement } from './widget-element.js';

/** Text as pages and attackers write it. What begins with `alert` would be heard if it ever ran. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://midori.example/"onclick="alert(1)',
    '\u202e\u2066evil\u2069',
    '\ud800',
    '__proto__',
    'constructor',
    '1-1',
    'city',
    '',
  ),
);
/** What frameworks set as properties. */
const value = fc.oneof(
  text,
  fc.constantFrom(undefined, null, 0, 12, true, false, NaN),
  fc.anything({ maxDepth: 1 }),
);

let troubles: string[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
  troubles.push(String('reason' in event ? event.reason : event.message));
  event.preventDefault();
};

/** Nothing ran, nothing was thrown, every link may be followed, and the place is not blank. */
function expectSound(element: WidgetElement, before: string): void {
  expect(troubles).to.deep.equal([]);
  const root = element.shadowRoot as ShadowRoot;
  for (const node of root.querySelectorAll('*')) {
    expect(node.localName).not.to.match(/^(?:script|iframe|object|embed|form|style|link)$/u);
    for (const { name, value: written } of node.attributes) {
      expect(name).not.to.match(/^on/u);
      if (/^(?:href|src)$/u.test(name)) expect(written).to.match(/^(?:https?:\/\/|tel:|mailto:)/iu);
    }
  }
  expect(element.innerHTML, 'the page’s own nodes').to.equal(before);
  const isBlank = !root.querySelector('.frame')?.textContent?.trim() && drawnChildren(element).length === 0;
  expect(isBlank, 'blank').to.equal(false);
}

describe('whatever a tag says', () => {
  const { alert } = globalThis;
  const { warn } = console;
  before(() => {
    globalThis.alert = () => void troubles.push('alert');
    console.warn = () => undefined;
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  beforeEach(() => (troubles = []));
  after(() => {
    globalThis.alert = alert;
    console.warn = warn;
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });

  const children = '<p>ページの文</p>';

  for (const name of WIDGETS) {
    const attributes = propertyAttributes(name);
    const record = <Value>(arbitrary: fc.Arbitrary<Value>) =>
      fc.dictionary(fc.constantFrom(...attributes.filter((each) => each !== 'src')), arbitrary, {
        maxKeys: 5,
      });

    it(`fukushi-${name} shows its view or says what is wrong; nothing runs and nothing is blank`, async function () {
      this.timeout(60_000);
      await fc.assert(
        fc.asyncProperty(record(text), record(value), async (written, set) => {
          const element = await show<WidgetElement>(`<fukushi-${name}>${children}</fukushi-${name}>`);
          for (const [attribute, said] of Object.entries(written)) element.setAttribute(attribute, said);
          await settled();
          Object.assign(element, set);
          await settled();
          expectSound(element, children);
          for (const attribute of Object.keys(written)) element.removeAttribute(attribute);
          await settled();
          expectSound(element, children);
        }),
        { numRuns: 40, examples: [[{}, { [attributes.at(-1) as string]: { toString: 0 } }]] },
      );
    });
  }

  it('HTML between the tags of a contact box is said or shown, and its nodes stay', async function () {
    this.timeout(60_000);
    const written = fc.constantFrom(
      '電話',
      'TEL・FAX',
      '（代表）',
      '0267-00-0000',
      '内線12',
      'a@b.example',
      'https://b.example/',
      '<a href="tel:0267000000">0267-00-0000</a>',
      '<a href="javascript:alert(1)">電話</a>',
      '<a href="mailto:a@b.example?bcc=c@d.example">a@b.example</a>',
      '<a href="data:text/html,<script>alert(1)</script>">住所</a>',
      '<img src="data:," onerror="alert(1)">',
      '<ruby>電話<rt>でんわ</rt></ruby>',
      '<b>太字</b><br>',
      '<dl><dt>FAX</dt><dd>0267-00-0000</dd></dl>',
      '<p class="p-tel">0267-00-0000</p>',
      '<p class="p-constructor">x</p>',
      '\u202e&lt;script&gt;alert(1)&lt;/script&gt;&#0;',
      '\n',
      '',
    );
    const words = fc.array(written, { maxLength: 3 }).map((all) => all.join(' '));
    const tag = fc.constantFrom(
      'dt',
      'dd',
      'div',
      'dl',
      'table',
      'tr',
      'td',
      'h3',
      'p',
      'section',
      'div class="h-card"',
      'p class="p-name"',
    );
    const node = fc.tuple(tag, words).map(([name, said]) => `<${name}>${said}</${name.split(' ')[0]}>`);
    const nodes = fc.array(node, { maxLength: 5 }).map((all) => all.join('\n'));
    const row = fc.tuple(words, words).map(([label, said]) => `<dt>電話${label}</dt><dd>${said}</dd>`);
    const rows = fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: node }), {
      minLength: 1,
      maxLength: 3,
    });
    const asTable = (list: string) =>
      `<table>${list.replaceAll('<dt>', '<tr><th>').replaceAll('</dt><dd>', '</th><td>').replaceAll('</dd>', '</td></tr>')}</table>`;
    const child = fc.oneof(
      { weight: 1, arbitrary: nodes },
      { weight: 4, arbitrary: rows.map((all) => `<dl>${all.join('')}</dl>`) },
      { weight: 2, arbitrary: rows.map((all) => asTable(all.join(''))) },
      { weight: 1, arbitrary: nodes.map((inside) => `<div class="h-card">${inside}</div>`) },
    );
    const markup = fc.array(child, { minLength: 1, maxLength: 3 }).map((all) => `<p>文</p>${all.join('')}`);
    await fc.assert(
      fc.asyncProperty(markup, fc.constantFrom('', 'name="会"', 'tel="0267-00-0009"'), async (html, said) => {
        const element = await show<WidgetElement>(
          `<fukushi-contact-box ${said}>${html}</fukushi-contact-box>`,
        );
        await settled();
        // Never part of a page, so nothing of it runs: what the parser makes of the HTML must still stand there.
        const kept = document.createElement('template');
        kept.innerHTML = html;
        expectSound(element, kept.innerHTML);
        for (const own of element.children)
          if (own.matches('img, ruby') || own.querySelector('img, ruby'))
            expect(own.assignedSlot, own.outerHTML).not.to.equal(null);
        const letters = (words: string) => words.normalize('NFKC').replaceAll(/\P{L}/gu, '');
        const drawn = letters(
          `${element.shadowRoot?.querySelector('.frame')?.textContent} 電話番号 TEL FAX メール 受付時間 住所 URL`,
        );
        const shownNodes = drawnChildren(element);
        for (const { textContent } of element.querySelectorAll('dd, td, p')) {
          const isShown = shownNodes.some((words) => letters(words).includes(letters(textContent)));
          // In the order of our box: an extension is said before what its number is for.
          const isSaid = textContent
            .normalize('NFKC')
            .split(/\P{L}+/u)
            .every((word) => drawn.includes(word));
          expect(isShown || isSaid, textContent).to.equal(true);
        }
      }),
      {
        numRuns: 150,
        // Words on lines of their own before a number; a label of a number that the tag says otherwise.
        examples: [
          ['<dl><dt>電話</dt><dd>電話 <p>x</p> <a href="tel:0267000000">0267-00-0000</a></dd></dl>', ''],
          ['<dl><dt>電話</dt><dd><b>太字</b><br> 電話 <p>0267-00-0000</p></dd></dl>', ''],
          ['<dl><dt>電話（代表）</dt><dd>0267-00-0000</dd></dl>', 'tel="0267-00-0009"'],
        ],
      },
    );
  });

  it('a contact list that is let through shows as text, whatever it says', async function () {
    this.timeout(60_000);
    const contact = fc.record(
      {
        id: text,
        name: text,
        department: fc.array(text),
        phones: fc.array(fc.record({ number: text, extension: text }, { requiredKeys: ['number'] })),
        fax: text,
        email: text,
        form: text,
        url: text,
        hours: fc.oneof(text, fc.record({ ja: text, en: text })),
        postalCode: text,
        address: text,
      },
      { requiredKeys: ['id'] },
    );
    const lists = fc.record({
      schema: fc.constant(1),
      lang: text,
      contacts: fc.array(contact, { minLength: 1, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        expect(contactListProblem(list)).to.equal(undefined);
        const element = await show<WidgetElement>(`<fukushi-contact-box>${children}</fukushi-contact-box>`);
        source.set('/list.json', { status: 'ready', data: list as ContactList, lang: 'ja' });
        element.setAttribute('organization', list.contacts[0]?.id ?? '');
        element.setAttribute('src', '/list.json');
        await settled();
        expectSound(element, children);
      }),
      { numRuns: 100 },
    );
  });

  it('a plan whose every text is hostile shows it as text', async () => {
    const hostile = JSON.parse(
      JSON.stringify(plan, (key, said: unknown) =>
        typeof said === 'string' &&
        /^(?:title|summary|vision|text|name|label|heading|note|hours|address)$/u.test(key)
          ? `<img src=x onerror=alert(1)>${said}\u202e`
          : said,
      ),
    ) as Plan;
    for (const name of WIDGETS) {
      const element = await show<WidgetElement>(`<fukushi-${name}>${children}</fukushi-${name}>`);
      element.plan = hostile;
      await settled();
      expectSound(element, children);
    }
  });
});
