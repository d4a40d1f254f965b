import { expect } from 'chai';
import { press } from '../../../../tools/browser-commands.js';
import type { Contact, ContactList } from '@fukushi-widgets/model';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, control, focused, headings, misspoken, one, shown, text, texts } from '../test/look.js';
import { settled, show } from '../test/page.js';
import { source } from '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const contacts: readonly Contact[] = [
  { id: 'a', name: '見本の相談室', group: '相談', phones: [{ number: '0267-00-0001' }] },
  { id: 'b', name: '見本のサロン', group: '集まり', phones: [{ number: '0267-00-0002' }] },
  { id: 'c', name: '見本の夜の窓口', group: '相談', email: 'yoru@example.com' },
  { id: 'd', name: '分類のない会', fax: '0267-00-0004' },
];

const directory = (list: Partial<ContactList> = {}, lang = 'ja') => {
  const data: ContactList = { schema: 1, lang: 'ja', title: '見本の一覧', contacts, ...list };
  source.set('list.json', { status: 'ready', data, lang });
  return show<WidgetElement>(
    `<div lang="${lang}"><fukushi-contact-directory src="list.json"></fukushi-contact-directory></div>`,
  );
};

describe('fukushi-contact-directory', () => {
  it('shows every contact of a list under its group, those of no group first', async () => {
    const element = await directory();
    expect(headings(element)).to.deep.equal([
      'h3 見本の一覧',
      'h4 問合せ先 分類のない会',
      'h4 相談',
      'h5 問合せ先 見本の相談室',
      'h5 問合せ先 見本の夜の窓口',
      'h4 集まり',
      'h5 問合せ先 見本のサロン',
    ]);
    expect(texts(element, 'li .phone .notranslate')).to.deep.equal(['0267-00-0001', '0267-00-0002']);
    await expectAccessible();
  });

  it("lists the plan's own contacts, and names the plan and its own page", async () => {
    const element = await show<WidgetElement>('<fukushi-contact-directory></fukushi-contact-directory>');
    expect(texts(element, '.name')).to.deep.equal(['みどり市', 'みどり市社会福祉協議会']);
    expect(shown(element)).to.contain('「問合せ先」のページ');
    expect(one<HTMLAnchorElement>(element, '.source a').href).to.equal(
      'https://widgets.example/v1/embed/contact-directory/',
    );
    await expectAccessible();
  });

  it("says nothing of the plan under a partner's list", async () => {
    const element = await directory();
    expect(all(element, '.source')).to.have.lengthOf(0);
  });

  it('copies what a button stands for, and says so in its own box', async () => {
    const element = await directory();
    const button = all<HTMLElement>(element, '[data-copy]').find(
      (each) => each.dataset['copy'] === '0267-00-0002',
    );
    button?.click();
    const said = button?.closest('.contact')?.querySelector('.copied') as Element;
    await settled();
    for (let tries = 0; !said.textContent && tries < 50; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text(said)).to.contain('0267-00-0002');
    expect(texts(element, '.copied').filter(Boolean)).to.have.lengthOf(1);
  });

  it('gives each row its own button, also where contacts and fax share a number', async () => {
    const shared = (id: string) => ({
      id,
      name: id,
      phones: [{ number: '0267-00-0009' }],
      fax: '0267-00-0009',
    });
    const element = await directory({ contacts: [shared('one'), shared('two')] });
    const owned = all(element, '.details > *').map((row) => {
      const { id } = row.querySelector('button') as HTMLElement;
      expect(row.getAttribute('aria-owns')).to.equal(id);
      return id;
    });
    expect(new Set(owned).size).to.equal(4);
  });

  it('tells the editor where a list has no contacts', async () => {
    const element = await directory({ contacts: [] });
    expect(one(element, '[part=problem]').textContent).to.contain('contacts: list');
  });

  it('speaks the language of the page, and Japanese contacts in Japanese', async () => {
    const element = await directory({}, 'en');
    expect(misspoken(element)).to.deep.equal([]);
    expect(one(element, '.frame').getAttribute('lang')).to.equal('en');
    await expectAccessible();
  });

  it('begins at the level that the page asks for', async () => {
    const element = await directory();
    element.headingLevel = 2;
    await settled();
    expect(headings(element)[0]).to.equal('h2 見本の一覧');
    expect(headings(element)[2]).to.equal('h3 相談');
  });

  it('shows what few contacts say, each under its label, and nothing for those that do not', async () => {
    const [first, ...others] = contacts as readonly [Contact, ...Contact[]];
    const said: Contact = {
      ...first,
      languages: '英語、ポルトガル語',
      support: '手話・電話リレーサービス',
      map: 'https://example.com/map',
      note: '2階です。\nエレベーターがあります。',
      updated: '2026-04-01',
    };
    const element = await directory({
      contacts: [said, { ...first, map: 'javascript:alert(1)' }, ...others],
    });
    expect(texts(element, '.also > div')).to.deep.equal([
      '対応言語 英語、ポルトガル語',
      '手話・筆談など 手話・電話リレーサービス',
      '地図 https://example.com/map',
      '備考 2階です。 エレベーターがあります。',
      '更新日 2026年4月1日',
    ]);
    expect(one<HTMLAnchorElement>(element, '.also a').href).to.equal('https://example.com/map');
    expect(one<HTMLTimeElement>(element, '.also time').dateTime).to.equal('2026-04-01');
    await expectAccessible();
    const english = await directory({ contacts: [said] }, 'en');
    expect(texts(english, '.also dt')).to.deep.equal([
      'Languages',
      'Sign language, writing',
      'Map',
      'Note',
      'Updated',
    ]);
    expect(text(one(english, '.also time'))).to.equal('April 1, 2026');
    expect(misspoken(english)).to.deep.equal([]);
  });

  it('needs no more nodes for 300 contacts than as many boxes', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      name: `見本の会${index}`,
      phones: [{ number: `0267-00-${String(index).padStart(4, '0')}` }],
      hours: '平日の午前9時から午後5時まで',
      address: '見本県見本市見本町1丁目',
    }));
    const element = await directory({ contacts: many });
    expect(all(element, '.contact')).to.have.lengthOf(300);
    const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    expect(nodes / 300).to.be.at.most(90);
  });
});

/** More contacts than a reader sees at a glance: two groups, two languages, some who can be written to. */
const MANY: readonly Contact[] = [
  { id: 'porta', name: 'Porta', group: '相談', languages: '英語、ポルトガル語（予約制）' },
  {
    id: 'madoguchi',
    name: '夜の窓口',
    reading: 'ヨルノマドグチ',
    group: '相談',
    phones: [{ number: '0267-00-0001' }],
    languages: '英語',
  },
  { id: 'hinata', name: 'ひなたサロン', group: '集まり', phones: [{ number: '0267-00-0022' }] },
  {
    id: 'kenko',
    name: { 'ja': '健幸教室', 'ja-furigana': '健幸《けんこう》教室' },
    group: '集まり',
    support: '手話・筆談',
  },
  ...Array.from({ length: 6 }, (_, index): Contact => ({
    id: `kai-${index}`,
    name: `カ行の会${index}`,
    reading: `かぎょうのかい${index}`,
    group: '集まり',
  })),
];

/** As many more that a list has an index of letters. */
const INDEXED: readonly Contact[] = [
  ...MANY,
  ...Array.from({ length: 10 }, (_, index): Contact => ({
    id: `yomi-${index}`,
    name: `会${index}`,
    group: '集まり',
  })),
];

/** The names that a reader sees. */
const names = (element: WidgetElement): string[] =>
  all(element, '.name')
    .filter((name) => name.getBoundingClientRect().height > 0)
    .map(text);

const form = (element: WidgetElement): HTMLFormElement => one<HTMLFormElement>(element, 'form');
const live = (element: WidgetElement): Element => one(element, 'form [aria-live=polite]');

/** The field that a label names. */
function field(element: WidgetElement, label: string): HTMLInputElement {
  const found = all<HTMLLabelElement>(element, 'label').find((each) => text(each).startsWith(label))?.control;
  if (!found) throw new Error(`no field ${label} in ${shown(element)}`);
  return found as HTMLInputElement;
}

/** Fills in a field as a reader does; the names that are left. */
async function fill(element: WidgetElement, label: string, value: string): Promise<string[]> {
  const control = field(element, label);
  if (control.type === 'radio') control.checked = true;
  else control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  return names(element);
}

const find = (element: WidgetElement, words: string): Promise<string[]> =>
  fill(element, '名前・電話番号などで探す', words);

/** What is said once the reader has paused. */
async function said(element: WidgetElement, before = ''): Promise<string> {
  for (let tries = 0; text(live(element)) === before && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return text(live(element));
}

describe('the search of fukushi-contact-directory', () => {
  it('is there from nine contacts on, and an index of letters from twenty', async () => {
    const few = await directory({ contacts: MANY.slice(0, 8) });
    expect(all(few, 'form')).to.have.lengthOf(0);
    const many = await directory({ contacts: MANY.slice(0, 9) });
    expect(all(many, 'form')).to.have.lengthOf(1);
    expect(all(many, 'fieldset')).to.have.lengthOf(0);
    const indexed = await directory({ contacts: INDEXED });
    expect(texts(indexed, 'fieldset label')).to.deep.equal(['すべて', 'か', 'は', 'や', 'P', 'ほか']);
    await expectAccessible();
  });

  it('finds kanji, kana of either kind, digits of any width with or without hyphens, and readings', async () => {
    const element = await directory({ contacts: MANY });
    expect(await find(element, '窓口')).to.deep.equal(['夜の窓口']);
    expect(await find(element, 'よるの')).to.deep.equal(['夜の窓口']);
    expect(await find(element, 'ﾋﾅﾀさろん')).to.deep.equal(['ひなたサロン']);
    expect(await find(element, '０２６７－００－０００１')).to.deep.equal(['夜の窓口']);
    expect(await find(element, '０２６７ー００ー００２２')).to.deep.equal(['ひなたサロン']);
    expect(await find(element, '0267000022')).to.deep.equal(['ひなたサロン']);
    expect(await find(element, 'けんこう')).to.deep.equal(['健幸教室']);
    expect(await find(element, '健幸教室')).to.deep.equal(['健幸教室']);
    expect(await find(element, 'pORTA　ポルトガル')).to.deep.equal(['Porta']);
    expect(await find(element, 'porta 手品')).to.deep.equal([]);
    // What no reader sees is not found.
    expect(await find(element, 'kai-1')).to.deep.equal([]);
  });

  it('offers only what the contacts themselves say, in the order in which they say it', async () => {
    const element = await directory({ contacts: MANY });
    expect(
      all<HTMLSelectElement>(element, 'select').map((select) => [...select.options].map(text)),
    ).to.deep.equal([
      ['すべて', '相談', '集まり'],
      ['すべて', '英語', 'ポルトガル語'],
      ['すべて', '手話', '筆談'],
    ]);
    expect(await fill(element, '対応言語', 'ポルトガル語')).to.deep.equal(['Porta']);
    expect(await fill(element, '対応言語', '英語')).to.deep.equal(['Porta', '夜の窓口']);
    expect(await find(element, '夜')).to.deep.equal(['夜の窓口']);
    expect(await fill(element, '分類', '集まり')).to.deep.equal([]);
    const plain = await directory({ contacts: MANY.map(({ id, name = '' }) => ({ id, name })) });
    expect(all(plain, 'select')).to.have.lengthOf(0);
  });

  it('leads to a ward of a city or a town of a district, where the addresses of a list are in several', async () => {
    const addresses = [
      '見本県見本市北区本町1',
      '東京都港区見本1',
      '見本県見本郡山見町大字見本2',
      '見本市大字見本三区3',
      '見本市２区4',
      '〒384-0000 見本市南区5',
    ];
    const contacts = MANY.map((contact, index) => ({ ...contact, address: addresses[index] ?? '' }));
    const element = await directory({ contacts });
    expect([...(field(element, '地区') as unknown as HTMLSelectElement).options].map(text)).to.deep.equal([
      'すべて',
      '北区',
      '港区',
      '山見町',
      '南区',
    ]);
    expect(await fill(element, '地区', '港区')).to.deep.equal([String(contacts[1]?.name)]);
    expect(await said(element)).to.contain('「港区」');
    await expectAccessible();
    const one = await directory({ contacts: MANY.map((each) => ({ ...each, address: '見本市北区1' })) });
    expect(texts(one, 'label').filter((label) => label.startsWith('地区'))).to.deep.equal([]);
  });

  it('leads to a name by the letter it is read with, and those nobody wrote a reading for are not lost', async () => {
    const element = await directory({ contacts: INDEXED });
    expect(await fill(element, 'や', '')).to.deep.equal(['夜の窓口']);
    expect(await fill(element, 'P', '')).to.deep.equal(['Porta']);
    expect(await fill(element, 'ほか', '')).to.have.lengthOf(11);
  });

  it('says politely what was found of what, hides groups that are empty, and leads back with the focus', async () => {
    const element = await directory({ contacts: MANY });
    expect(text(live(element))).to.equal('');
    await find(element, '窓口');
    expect(await said(element)).to.equal('「窓口」：10件のうち1件を表示しています');
    expect(
      all(element, '.group-name')
        .filter(({ offsetHeight }) => offsetHeight)
        .map(text),
    ).to.deep.equal(['相談']);
    await expectAccessible();
    await find(element, '窓口$&');
    expect(await said(element, '「窓口」：10件のうち1件を表示しています')).to.equal(
      '「窓口$&」：見つかりません。ことばを短くするか、条件を減らしてみてください。',
    );
    await expectAccessible();
    control(element, 'すべて表示する').click();
    await settled();
    expect(names(element)).to.have.lengthOf(10);
    expect(focused()).to.equal(field(element, '名前・電話番号などで探す'));
    expect(
      await said(element, '「窓口$&」：見つかりません。ことばを短くするか、条件を減らしてみてください。'),
    ).to.equal('10件すべてを表示しています');
    expect(control(element, 'すべて表示する').offsetHeight).to.equal(0);
  });

  it('takes back only what was asked for: of what a form resets, Orca says in Firefox that it is there', async () => {
    const element = await directory({ contacts: INDEXED });
    const set: string[] = [];
    form(element).addEventListener('reset', () => set.push('all'));
    for (const select of all<HTMLSelectElement>(element, 'select')) {
      const own = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') as PropertyDescriptor;
      Object.defineProperty(select, 'value', {
        get: () => own.get?.call(select) as string,
        set(value: string) {
          set.push(select.name);
          own.set?.call(select, value);
        },
      });
    }
    await find(element, 'かい');
    const group = field(element, '分類') as unknown as HTMLSelectElement;
    group.selectedIndex = 2;
    await fill(element, 'か', '');
    control(element, 'すべて表示する').click();
    await settled();
    expect(names(element)).to.have.lengthOf(20);
    expect([...new FormData(form(element)).values()].join('')).to.equal('');
    expect(set).to.deep.equal(['group']);
  });

  it('waits until kana are kanji, and sends nothing when a reader presses Enter', async () => {
    const element = await directory({ contacts: MANY });
    const words = field(element, '名前・電話番号などで探す');
    words.value = 'まどg';
    words.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await settled();
    expect(names(element)).to.have.lengthOf(10);
    words.value = '窓口';
    words.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settled();
    expect(names(element)).to.deep.equal(['夜の窓口']);
    const address = location.href;
    form(element).requestSubmit();
    expect(location.href).to.equal(address);
    expect(names(element)).to.deep.equal(['夜の窓口']);
  });

  it('is reached by keyboard alone, field by field, before the contacts', async () => {
    const element = await directory({ contacts: INDEXED });
    field(element, '名前・電話番号などで探す').focus();
    const reached: string[] = [];
    for (let tabs = 0; tabs < 6; tabs += 1) {
      reached.push((focused() as HTMLInputElement).name);
      await press('Tab');
    }
    expect(reached).to.deep.equal(['words', 'group', 'languages', 'support', 'letter', '']);
    one<HTMLInputElement>(element, 'input[name=letter]:checked').focus();
    await press('ArrowRight');
    await settled();
    expect(names(element).every((name) => /^[カ健]/u.test(name))).to.equal(true);
  });

  it('is in the language of the page, with its values in theirs, and stays when that changes', async () => {
    const element = await directory({ contacts: INDEXED }, 'en');
    expect(misspoken(element)).to.deep.equal([]);
    await fill(element, 'Search by name', '夜');
    expect(names(element)).to.deep.equal(['夜の窓口']);
    expect(await said(element)).to.equal('「夜」: showing 1 of 20 contacts');
    await expectAccessible();
    source.set('list.json', {
      status: 'ready',
      data: { schema: 1, lang: 'ja', title: '見本の一覧', contacts: INDEXED },
      lang: 'ja',
    });
    (element.parentElement as HTMLElement).lang = 'ja';
    await settled();
    await element.updateComplete;
    await settled();
    expect(field(element, '名前・電話番号などで探す').value).to.equal('夜');
    expect(names(element)).to.deep.equal(['夜の窓口']);
  });

  it('searches 300 contacts without drawing one of them anew', async () => {
    const many = Array.from({ length: 300 }, (_, index): Contact => ({
      id: String(index),
      name: `見本の会${index}`,
      reading: `みほんのかい${index}`,
      group: `分類${index % 7}`,
      phones: [{ number: `0267-00-${String(index).padStart(4, '0')}` }],
      hours: '平日の午前9時から午後5時まで',
      address: '見本県見本市見本町1丁目',
    }));
    const element = await directory({ contacts: many });
    const before = all(element, '.contact');
    const drawn: MutationRecord[] = [];
    const observer = new MutationObserver((records) => drawn.push(...records));
    observer.observe(element.shadowRoot as ShadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(await find(element, 'かい29')).to.have.lengthOf(11);
    expect(await find(element, '')).to.have.lengthOf(300);
    drawn.push(...observer.takeRecords());
    observer.disconnect();
    expect(drawn).to.have.lengthOf(0);
    expect(all(element, '.contact')).to.deep.equal(before);
  });
});
