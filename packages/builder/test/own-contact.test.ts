import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '@fukushi-widgets/builder/check/check.js';
import { makeScript } from '@fukushi-widgets/builder/forms.js';
import {
  EMPTY_CONTACT,
  makeOwnContact,
  problemsOf,
  type OwnContact,
  type OwnField,
} from '@fukushi-widgets/builder/own-contact.js';
import { facts } from './support/facts.js';

const contact = (some: Partial<OwnContact>): OwnContact => ({
  ...EMPTY_CONTACT,
  name: '見本ふれあいの会',
  tel: '0267-00-0000',
  ...some,
});

describe("a partner's own contact", () => {
  test('becomes a tag with the same words inside, digits made plain', () => {
    const own = contact({
      tel: '０２６７ー００ー００００',
      extension: '２１',
      email: ' mihon@example.com ',
      url: 'https://www.example.com/?a=1&b=2',
    });
    assert.deepEqual([...problemsOf(own)], []);
    assert.equal(
      makeOwnContact('element', own, { 'heading-level': '4' }),
      '<fukushi-contact-box name="見本ふれあいの会" tel="0267-00-0000" extension="21" email="mihon@example.com" url="https://www.example.com/?a=1&amp;b=2" heading-level="4"><p class="fukushi-embed">見本ふれあいの会<br>電話 0267-00-0000（内線21）<br>メール mihon@example.com<br><a href="https://www.example.com/?a=1&amp;b=2">見本ふれあいの会のホームページ</a></p></fukushi-contact-box>',
    );
  });

  test('becomes text alone, without links that editors refuse', () =>
    assert.equal(
      makeOwnContact(
        'static',
        contact({ department: '事務局', hours: '平日の午前9時から', address: '見本町1番' }),
      ),
      '<p class="fukushi-embed"><strong>見本ふれあいの会</strong><br>事務局<br>電話 0267-00-0000<br>受付時間 平日の午前9時から<br>住所 見本町1番</p>',
    ));

  test('passes our own checker', () => {
    const text = `${makeScript(facts.base)}\n${makeOwnContact('element', contact({}))}`;
    assert.deepEqual(check(text, facts), { findings: [], mended: text });
  });

  test('stays text, whatever is typed', () =>
    assert.ok(
      !/<(?:img|b)\b/u.test(makeOwnContact('element', contact({ name: '"><img src=x>', hours: '<b>' }))),
    ));

  const WRONG: readonly (readonly [OwnField, string, RegExp])[] = [
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
