import { expect } from 'chai';
import type { ContactList } from '@fukushi-widgets/model';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { all, focused, headings, links, misspoken, one, shown, text, texts } from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import { source } from '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const box = (attributes: string) =>
  show<WidgetElement>(`<fukushi-contact-box ${attributes}></fukushi-contact-box>`);

/** What a box says about each way to reach somebody: `電話 → 0267-00-1700（内線2127）`. */
const ways = (element: WidgetElement) => {
  const values = all(element, 'dd').map((value) =>
    text(value)
      .replace(text(value.querySelector('button')), '')
      .trim(),
  );
  return texts(element, 'dt').map((label, index) => `${label} → ${values[index] ?? ''}`);
};

describe('fukushi-contact-box', () => {
  it('shows who answers and how, always in the same order', async () => {
    const element = await box('organization="city"');
    expect(headings(element)).to.deep.equal(['h3 問合せ先 みどり市']);
    expect(shown(element)).to.contain('みどり市 保健福祉部 福祉課 計画についてのお問合せはこちらへ。');
    expect(ways(element)).to.deep.equal([
      '電話 → 0267-00-1700（内線2127）',
      'FAX → 0267-00-8766',
      'メール → fukushi@midori.example',
      '受付時間 → 平日8時30分から17時15分まで',
      '住所 → 〒384-0000 みどり市本町1',
      'ウェブサイト → https://midori.example/',
    ]);
    expect(one(element, '.postal').textContent).to.contain('本町1');
    await expectAccessible();
  });

  it('dials the main number alone, writes to the address, and never links a fax', async () => {
    expect(links(await box('organization="city"'))).to.deep.equal([
      '0267-00-1700 → tel:0267001700',
      'fukushi@midori.example → mailto:fukushi@midori.example',
      'https://midori.example/ → https://midori.example/',
      'みどり市の連絡先を保存（vCard） → https://widgets.example/v1/embed/contact-box/city/contact.vcf',
      '「みどり市 問合せ先」のページ → https://widgets.example/v1/embed/contact-box/city/',
    ]);
  });

  it('shows an unconfirmed e-mail address without a link, and that a number takes faxes', async () => {
    const element = await box('organization="council"');
    expect(ways(element)).to.deep.equal([
      '電話・FAX → 0267-00-2525',
      'メール → info@council.example',
      '問合せフォーム → https://council.example/form',
    ]);
    expect(links(element).slice(0, -2)).to.deep.equal([
      '0267-00-2525 → tel:0267002525',
      'https://council.example/form → https://council.example/form',
    ]);
    await expectAccessible();
  });

  it('keeps page translators away from numbers and addresses', async () => {
    const element = await box('organization="city"');
    expect(texts(element, '[translate=no]')).to.deep.equal([
      '0267-00-1700',
      '0267-00-8766',
      'fukushi@midori.example',
      'https://midori.example/',
    ]);
  });

  it('draws its QR code on paper only', async () => {
    const element = await box('organization="city"');
    const picture = one<HTMLImageElement>(element, 'img');
    expect([picture.getAttribute('src'), picture.alt, picture.loading]).to.deep.equal([
      'https://widgets.example/v1/embed/contact-box/city/qr.svg',
      '「みどり市」のページ',
      'lazy',
    ]);
    expect(getComputedStyle(picture).display).to.equal('none');
  });

  it('has each value in the line of its dd: Orca does not read a block there aloud in Firefox', async () => {
    const blocks = all(await box('organization="city"'), 'dd > :not(a, button)').filter(
      (part) => getComputedStyle(part).display !== 'inline',
    );
    expect(blocks.map(text)).to.deep.equal([]);
  });

  it('has targets of 44 pixels, and the number is the largest text', async () => {
    const element = await box('organization="city"');
    const controls = all(element, 'dl :is(a, button)');
    for (const control of controls) expect(control.offsetHeight, text(control)).to.be.at.least(44);
    const size = (it: Element) => Number.parseFloat(getComputedStyle(it).fontSize);
    const loudest = all(element, '*').toSorted((one, other) => size(other) - size(one))[0];
    expect(text(loudest)).to.equal('0267-00-1700');
  });

  describe('is laid out by the room it has', () => {
    const wide = (width: string) =>
      show<WidgetElement>(
        `<div style="inline-size:${width}"><fukushi-contact-box organization="city"></fukushi-contact-box></div>`,
      );
    const rect = (part: Element) => part.getBoundingClientRect();

    for (const width of ['240px', '320px', '640px', '1000px']) {
      it(`has its copy buttons after what they copy, as they are read, at ${width}`, async () => {
        const element = await wide(width);
        for (const row of all(element, '.details > div')) {
          const button = row.querySelector('button');
          if (!button) continue;
          for (const part of row.querySelectorAll('.notranslate, .postal')) {
            expect(rect(part).right, text(part)).to.be.at.most(rect(row).right);
            const lastLine = [...part.getClientRects()].at(-1)!;
            const isBeside = rect(button).left >= lastLine.right - 1;
            expect(isBeside || rect(button).top >= lastLine.bottom - 12, text(part)).to.equal(true);
          }
          expect(rect(button).right, text(row)).to.be.at.most(rect(row).right);
        }
        const number = one(element, '.phone .notranslate');
        expect(rect(number).height, 'one line').to.be.below(60);
      });
    }

    it('has one column in a sidebar, with labels under one another', async () => {
      for (const width of ['240px', '320px']) {
        const lefts = all(await wide(width), '.details > div:not(.phone) dt').map(
          (label) => rect(label).left,
        );
        expect(new Set(lefts).size).to.equal(1);
      }
    });

    it('has two from 640 pixels on, with the telephone first', async () => {
      for (const width of ['640px', '1000px']) {
        const element = await wide(width);
        const rows = all(element, '.details > div');
        expect(new Set(rows.map((row) => rect(row).left)).size, width).to.equal(2);
        const [first] = rows.toSorted((a, b) => rect(a).top - rect(b).top || rect(a).left - rect(b).left);
        expect(first?.className).to.equal('phone');
      }
    });
  });

  describe('has a button beside each number and address that copies it', () => {
    const { clipboard } = navigator;
    const { execCommand } = document;
    let copied: string[];
    const withClipboard = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    const statuses = (element: WidgetElement) => texts(element, '[aria-live=polite]').filter(Boolean);
    const press = async (button: HTMLElement) => {
      button.focus();
      button.click();
      await new Promise(requestAnimationFrame);
    };

    beforeEach(() => {
      copied = [];
      withClipboard({ writeText: (value: string) => Promise.resolve(void copied.push(value)) });
    });
    afterEach(() => {
      withClipboard(clipboard);
      document.execCommand = execCommand;
    });

    it('and is named after it', async () => {
      const element = await box('organization="city"');
      const named = all(element, 'button').map((button) => button.getAttribute('aria-label'));
      expect(named).to.deep.equal([
        '0267-00-1700をコピー',
        '0267-00-8766をコピー',
        'fukushi@midori.exampleをコピー',
        '〒384-0000 みどり市本町1をコピー',
      ]);
      expect(all(element, 'button').map(text)).to.deep.equal(['コピー', 'コピー', 'コピー', 'コピー']);
    });

    it('without the extension, and says so in a status that was there before', async () => {
      const element = await box('organization="city"');
      const status = all(element, '[aria-live=polite]')[0];
      expect(statuses(element)).to.deep.equal([]);
      const button = all(element, 'button')[0] as HTMLElement;
      await press(button);
      expect(copied).to.deep.equal(['0267-00-1700']);
      expect(text(status)).to.equal('0267-00-1700をコピーしました');
      expect(all(element, '[aria-live=polite]')[0]).to.equal(status);
      expect(focused()).to.equal(button);
      await expectAccessible();
    });

    it('with the postal code', async () => {
      const element = await box('organization="city"');
      await press(all(element, 'button').at(-1) as HTMLElement);
      expect(copied).to.deep.equal(['〒384-0000 みどり市本町1']);
    });

    it('and says the same again where telephone and fax have one number', async () => {
      const element = await box('name="つどい" tel="0267-00-0000" fax="0267-00-0000"');
      const [telephone, fax] = all(element, 'button') as HTMLElement[];
      const said = ['0267-00-0000をコピーしました'];
      await press(telephone as HTMLElement);
      expect(statuses(element)).to.deep.equal(said);
      for (const again of [fax, telephone]) {
        await press(again as HTMLElement);
        expect(statuses(element), 'silent first').to.deep.equal([]);
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(statuses(element)).to.deep.equal(said);
      }
    });

    it('where there is no clipboard, as the browser copies what is selected', async () => {
      withClipboard(undefined);
      const asked: string[] = [];
      document.execCommand = (command) => asked.push(command) > 0;
      const element = await box('organization="council"');
      await press(all(element, 'button')[0] as HTMLElement);
      expect([asked, statuses(element)]).to.deep.equal([['copy'], ['0267-00-2525をコピーしました']]);
    });

    it('where nothing may be copied, by asking the reader', async () => {
      withClipboard({ writeText: () => Promise.reject(new Error('not allowed')) });
      document.execCommand = () => false;
      const element = await box('organization="council" lang="en"');
      await press(all(element, 'button')[0] as HTMLElement);
      expect(statuses(element)).to.deep.equal(['Selected 0267-00-2525. Please copy it.']);
    });
  });

  for (const value of ['council', '社協', 'みどり市社会福祉協議会', '「社協」', 'COUNCIL', 'the Council']) {
    it(`takes organization="${value}" as printed`, async () => {
      expect(headings(await box(`organization="${value}"`))).to.deep.equal([
        'h3 問合せ先 みどり市社会福祉協議会',
      ]);
    });
  }

  for (const value of ['mayor', '']) {
    it(`tells which values it takes instead of organization="${value}"`, async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await box(`organization="${value}"`);
      });
      expect(shown(element)).to.equal(
        `このページを作る方へ organization="${value}" は見つかりません。使える値: city, council`,
      );
      await expectAccessible();
    });
  }

  describe('with a partner’s own contact', () => {
    it('shows what the attributes say and nothing of the plan', async () => {
      const element = await box(
        'name="みどり病院" department="相談室" tel="０２６７－００－３３３３" extension="12" fax="0267-00-4444" ' +
          'email=" soudan@hospital.example " url="https://hospital.example/" hours="平日" address="みどり市1"',
      );
      expect(headings(element)).to.deep.equal(['h3 問合せ先 みどり病院']);
      expect(ways(element)).to.deep.equal([
        '電話 → 0267-00-3333（内線12）',
        'FAX → 0267-00-4444',
        'メール → soudan@hospital.example',
        '受付時間 → 平日',
        '住所 → みどり市1',
        'ウェブサイト → https://hospital.example/',
      ]);
      expect(links(element)).to.deep.equal([
        '0267-00-3333 → tel:0267003333',
        'soudan@hospital.example → mailto:soudan@hospital.example',
        'https://hospital.example/ → https://hospital.example/',
      ]);
      expect(all(element, '.source')).to.have.lengthOf(0);
      await expectAccessible();
    });

    it('shows a name alone', async () => {
      const element = await box('name="みどり病院"');
      expect(shown(element)).to.equal('問合せ先 みどり病院');
      await expectAccessible();
    });

    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'mailto:a@b',
    ]) {
      it(`never makes a link of url="${url}"`, async () => {
        const element = await box(`name="みどり病院" url="${url}"`);
        expect(ways(element)).to.deep.equal([`ウェブサイト → ${url.trim()}`]);
        expect(links(element)).to.deep.equal([]);
      });
    }

    for (const email of ['a@b@c', 'a@b.example?bcc=x@y.example', 'a b@c.example', 'foo']) {
      it(`never makes a link of email="${email}"`, async () => {
        const element = await box(`name="みどり病院" email="${email}"`);
        expect([ways(element), links(element)]).to.deep.equal([[`メール → ${email}`], []]);
      });
    }

    for (const [tel, extension, shownWay, dialled] of [
      ['0267-00-0000 内線 12', '', '0267-00-0000 内線 12', 'tel:0267000000'],
      ['0267-00-0000', '内線12', '0267-00-0000（内線12）', 'tel:0267000000'],
      ['#8000', '', '#8000', 'tel:%238000'],
      ['0267-00-0000・0267-00-0001', '', '0267-00-0000・0267-00-0001', undefined],
      ['0267-00-0000～0002', '', '0267-00-0000~0002', undefined],
    ] as const) {
      it(`dials one number or none of tel="${tel}" extension="${extension}"`, async () => {
        const element = await box(`name="みどり病院" tel="${tel}" extension="${extension}"`);
        expect(ways(element)).to.deep.equal([`電話 → ${shownWay}`]);
        expect(links(element).map((link) => link.split(' → ')[1])).to.deep.equal(dialled ? [dialled] : []);
      });
    }

    it('makes no link of a number without digits', async () => {
      const element = await box('name="みどり病院" tel="未定"');
      expect([ways(element), links(element)]).to.deep.equal([['電話 → 未定'], []]);
    });

    it('shows markup in attributes as text', async () => {
      const element = await box('name="<b>太字</b>"');
      expect(headings(element)).to.deep.equal(['h3 問合せ先 <b>太字</b>']);
    });

    it('changes with its attributes', async () => {
      const element = await box('name="みどり病院" tel="1"');
      element.setAttribute('tel', '2');
      await settled();
      expect(links(element)).to.deep.equal(['2 → tel:2']);
      element.setAttribute('name', '');
      element.setAttribute('organization', 'city');
      await settled();
      expect(headings(element)).to.deep.equal(['h3 問合せ先 みどり市']);
    });
  });

  describe('with a contact list in src', () => {
    const desk = { id: 'desk', name: '窓口', phones: [{ number: '0120-000-000' }] };
    const list: ContactList = { schema: 1, lang: 'ja', contacts: [desk, { id: 'annex', name: '別館' }] };

    it('shows the one named, as text of the list, without a source line', async () => {
      source.set('/contacts.json', { status: 'ready', data: list, lang: 'ja' });
      const element = await box('src="/contacts.json" organization="ＤＥＳＫ"');
      expect(shown(element)).to.equal('問合せ先 窓口 電話 0120-000-000 コピー');
      await expectAccessible();
    });

    it('needs no name where there is only one', async () => {
      source.set('/contacts.json', { status: 'ready', data: { ...list, contacts: [desk] }, lang: 'ja' });
      expect(headings(await box('src="/contacts.json"'))).to.deep.equal(['h3 問合せ先 窓口']);
    });
  });

  it('shows several labelled numbers of another municipality’s plan; the only contact needs no name', async () => {
    let element!: WidgetElement;
    await warnings(async () => {
      element = await box('');
      element.plan = generalPlan;
    });
    expect(headings(element)).to.deep.equal(['h3 問合せ先 港町']);
    expect(ways(element)).to.deep.equal(['電話 総務 → 0120-00-0001', '電話 直通 → +81-120-00-0002（内線5）']);
    expect(links(element)).to.deep.equal([
      '0120-00-0001 → tel:0120000001',
      '+81-120-00-0002 → tel:+81120000002',
    ]);
    await expectAccessible();
  });

  it('speaks English and says where words are Japanese', async () => {
    const element = await box('organization="city" lang="en"');
    expect(headings(element)).to.deep.equal(['h3 Contact Midori City']);
    expect(ways(element)[0]).to.equal('Telephone → 0267-00-1700 (extension 2127)');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  it('says that a partner’s own words are Japanese on an English page, and English ones English', async () => {
    const element = await box('name="みどりの会" hours="平日" lang="en"');
    expect(misspoken(element)).to.deep.equal([]);
    element.name = 'Midori Friends';
    element.hours = 'weekdays';
    await settled();
    expect(all(element, '[lang=ja]')).to.deep.equal([]);
  });
});
