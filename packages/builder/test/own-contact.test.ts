import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '@fukushi-widgets/builder/check/check.js';
import { makeScript } from '@fukushi-widgets/builder/forms.js';
import {
  EMPTY_CONTACT,
  NO_PHONE,
  problemsOf,
  readContact,
  writeContact,
  type OwnContact,
  type OwnPhone,
} from '@fukushi-widgets/builder/own-contact.js';
import { makeOwnContact } from '@fukushi-widgets/builder/own-forms.js';
import { ownContact } from '@fukushi-widgets/model';
import { facts } from './support/facts.js';

type Some = Partial<OwnContact> & { readonly tel?: string; readonly extension?: string };

/** `tel` and `extension` are the first telephone's. */
const contact = ({ tel = '0267-00-0000', extension = '', ...some }: Some): OwnContact => ({
  ...EMPTY_CONTACT,
  name: '見本ふれあいの会',
  phones: [{ ...NO_PHONE, number: tel, extension }],
  ...some,
});

const phones: readonly OwnPhone[] = [
  { number: '0267-00-0001', label: '事務局', extension: '１２' },
  { number: '０２６７－００－０００２', label: '夜間、（休日）', extension: '' },
];

describe("a partner's own contact", () => {
  test('is HTML between the ends of a tag, said once, digits made plain', () => {
    const own = contact({
      tel: '０２６７ー００ー００００',
      extension: '２１',
      email: ' mihon@example.com ',
      url: 'https://www.example.com/?a=1&b=2',
    });
    assert.deepEqual([...problemsOf(own)], []);
    assert.equal(
      makeOwnContact('element', own, { 'heading-level': '4' }),
      '<div class="fukushi-embed"><fukushi-contact-box heading-level="4"><div class="h-card"><h4 class="p-name">見本ふれあいの会</h4><dl><dt>電話</dt><dd><a href="tel:0267000000">0267-00-0000</a>（内線21）</dd><dt>メール</dt><dd><a href="mailto:mihon@example.com">mihon@example.com</a></dd><dt>ウェブサイト</dt><dd><a href="https://www.example.com/?a=1&amp;b=2">https://www.example.com/?a=1&amp;b=2</a></dd></dl></div></fukushi-contact-box></div>',
    );
  });

  test('says in a list, and within a sentence, what the widget says there', () => {
    const own = contact({
      department: '事務局',
      phones,
      email: 'a@example.com',
      hours: '平日',
      address: '町',
    });
    assert.equal(
      makeOwnContact('static', own, { variant: 'compact' }),
      '<p class="fukushi-embed"><strong>見本ふれあいの会</strong><br>事務局<br>電話（事務局） 0267-00-0001（内線12）<br>電話（夜間・ 休日） 0267-00-0002<br>受付時間 平日</p>',
    );
    const part =
      '<span class="fukushi-embed">見本ふれあいの会 事務局 電話（事務局） 0267-00-0001（内線12）、電話（夜間・ 休日） 0267-00-0002</span>';
    assert.equal(makeOwnContact('static', own, { variant: 'inline' }), part);
    const tag = makeOwnContact('element', own, { variant: 'inline' });
    assert.ok(tag.startsWith('<fukushi-contact-box name="見本ふれあいの会" department="事務局" '), tag);
    assert.ok(tag.endsWith(` address="町" variant="inline">${part}</fukushi-contact-box>`), tag);
    const byForm = contact({ tel: '', inquiry: 'https://www.example.com/form/' });
    assert.match(
      makeOwnContact('element', byForm, { variant: 'inline' }),
      / url="https:\/\/www\.example\.com\/form\/" /u,
    );
    const without = contact({ tel: '', fax: '0267-00-0003', url: 'https://www.example.com/', hours: '平日' });
    assert.equal(
      makeOwnContact('static', without, { variant: 'inline' }),
      '<span class="fukushi-embed">見本ふれあいの会 FAX 0267-00-0003</span>',
    );
  });

  test('has several telephones, each with what it is for, that the model reads back', () => {
    const own = contact({ phones });
    assert.deepEqual([...problemsOf(own)], []);
    const tag = makeOwnContact('element', own, { variant: 'inline' });
    assert.match(tag, / tel="0267-00-0001（事務局）、0267-00-0002（夜間・ 休日）" extension="12" /u);
    assert.match(
      makeOwnContact('element', own),
      /<dt>電話（事務局）<\/dt><dd><a href="tel:0267000001">0267-00-0001<\/a>（内線12）<\/dd><dt>電話（夜間・ 休日）<\/dt><dd><a href="tel:0267000002">0267-00-0002<\/a><\/dd>/u,
    );
    const said = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
    assert.deepEqual(ownContact(said).phones, [
      { number: '0267-00-0001', extension: '12', label: '事務局' },
      { number: '0267-00-0002', extension: '', label: '夜間・ 休日' },
    ]);
  });

  test('what is written by hand is a number, whatever stands before or around its digits', () => {
    const phonesOf = (tel: string) => ownContact((name) => (name === 'tel' ? tel : '')).phones;
    const only = (number: string, label?: string) => [{ number, extension: '', ...(label && { label }) }];
    assert.deepEqual(phonesOf('0267-00-0000'), only('0267-00-0000'));
    assert.deepEqual(phonesOf('（０２６７）００－００００'), only('(0267)00-0000'));
    assert.deepEqual(phonesOf('0267-00-0000 (代表)'), only('0267-00-0000', '代表'));
    assert.deepEqual(phonesOf('(代表)0267-00-0000'), only('(代表)0267-00-0000'));
    assert.deepEqual(phonesOf(' 、'), []);
  });

  test('names every telephone that is wrong by its own field', () => {
    const problems = problemsOf(
      contact({
        phones: [
          { number: '0267-00-0001', label: '', extension: '' },
          { number: '00-1', label: '', extension: 'a' },
          { number: '', label: '夜間', extension: '' },
        ],
      }),
    );
    assert.deepEqual([...problems.keys()], ['tel-2', 'extension-2', 'tel-3']);
  });

  test('is written with the names of its fields and read back', () => {
    const own = contact({ phones, hours: '平日' });
    assert.deepEqual(
      readContact(new URLSearchParams(writeContact(own).map(([name, value]) => [name, value]))),
      own,
    );
  });

  test('becomes text alone, without links that editors refuse', () =>
    assert.equal(
      makeOwnContact(
        'static',
        contact({ department: '事務局', hours: '平日の午前9時から', address: '見本町1番', note: 'どうぞ' }),
      ),
      '<p class="fukushi-embed"><strong>見本ふれあいの会</strong><br>事務局<br>どうぞ<br>電話 0267-00-0000<br>受付時間 平日の午前9時から<br>住所 見本町1番</p>',
    ));

  test('passes our own checker', () => {
    for (const options of [{}, { 'heading-level': '4' }]) {
      const text = `${makeScript(facts.base)}\n${makeOwnContact('element', contact({ phones }), options)}`;
      assert.deepEqual(check(text, facts), { findings: [], mended: text });
    }
  });

  test('stays text, whatever is typed', () =>
    assert.ok(
      !/<(?:img|b)\b/u.test(makeOwnContact('element', contact({ name: '"><img src=x>', hours: '<b>' }))),
    ));

  const WRONG: readonly (readonly [keyof Some & string, string, RegExp])[] = [
    ['name', '  ', /名前/u],
    ['tel', '22-1700', /市外局番/u],
    ['tel', 'でんわ', /数字/u],
    ['tel', '0267--22-1700', /ハイフン/u],
    ['fax', '1234567890', /市外局番/u],
    ['extension', '12a', /数字だけ/u],
    ['email', 'mihon.example.com', /@/u],
    ['email', 'a@b', /@/u],
    ['url', 'www.example.com', /https:/u],
    ['url', 'javascript:alert(1)', /https:/u],
    ['inquiry', 'javascript:alert(1)', /https:/u],
  ];
  for (const [field, value, says] of WRONG) {
    test(`says what is wrong with ${field} “${value}”`, () => {
      const problem = problemsOf(contact({ [field]: value })).get(field);
      assert.match(problem?.ja ?? '', says);
      assert.ok(problem?.en);
    });
  }

  test('needs one way to reach it, and a number for an extension', () => {
    assert.match(problemsOf(contact({ tel: '' })).get('tel')?.ja ?? '', /どれか一つ/u);
    assert.equal(problemsOf(contact({ tel: '', address: '見本町1番' })).size, 0);
    assert.match(
      problemsOf(contact({ tel: '', address: '見本町', extension: '21' })).get('tel')?.ja ?? '',
      /内線だけ/u,
    );
  });
});
