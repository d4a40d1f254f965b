import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { withTranslation, type Contact, type Plan } from '@fukushi-widgets/model';
import type * as Vcard from '../dist/site/vcard.js';

import { fullPlan } from './support/full-plan.js';

const { vcard } = (await import(new URL('../site/vcard.js', import.meta.url).href)) as typeof Vcard;

const permalink = 'https://w.example/v1/embed/contact-box/city/';
const cardOf = (contact: Contact, plan: Plan = fullPlan()) => vcard({ plan, contact, lang: 'ja', permalink });

/** The lines of a card after unfolding, as RFC 2426 reads them. */
const linesOf = (card: string) =>
  card
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .slice(0, -1);

describe('a contact as vCard', () => {
  test('says all that the contact says, in the order telephones expect', () => {
    const [contact] = fullPlan().contacts;
    assert.deepEqual(linesOf(cardOf(contact as Contact)), [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:見本市 福祉部 福祉課',
      'N:見本市;;;;',
      'ORG:見本市;福祉部;福祉課',
      'TEL;TYPE=WORK,VOICE:0267-00-0000',
      'TEL;TYPE=WORK,FAX:0267-00-0001',
      'EMAIL;TYPE=INTERNET,WORK:fukushi@example.lg.jp',
      'ADR;TYPE=WORK:;;見本市中央1丁目;;;384-0000;',
      'URL:https://www.example.lg.jp/',
      `NOTE:代表 0267-00-0000 内線123\\n平日の午前9時から午後5時まで\\n見本市の計画\\n${permalink}`,
      `UID:${permalink}`,
      'END:VCARD',
    ]);
  });

  test('leaves out what the contact does not say', () => {
    const lines = linesOf(cardOf({ id: 'desk', name: '窓口', phones: [{ number: '119' }] }));
    assert.deepEqual(
      lines.map((line) => line.split(/[:;]/u)[0]),
      ['BEGIN', 'VERSION', 'FN', 'N', 'ORG', 'TEL', 'NOTE', 'UID', 'END'],
    );
  });

  test('does not offer an e-mail address that nobody has confirmed, but says it', () => {
    const lines = linesOf(
      cardOf({ id: 'desk', name: '窓口', email: 'a@example.jp', emailUnconfirmed: true }),
    );
    assert.equal(
      lines.some((line) => line.startsWith('EMAIL')),
      false,
    );
    assert.ok(lines.some((line) => line.startsWith('NOTE:a@example.jp\\n')));
  });

  describe('how the name is read', () => {
    const contact: Contact = { id: 'desk', name: '見本市 窓口' };
    const plan: Plan = { ...fullPlan(), contacts: [contact] };
    const read = (name: string): Plan =>
      withTranslation(plan, 'ja-furigana', { contacts: { desk: { name } } });
    const phonetic = (name: string, lang = 'ja') =>
      linesOf(vcard({ plan, contact, lang, permalink, withReadings: ['ja-furigana', read(name)] })).filter(
        (line) => line.startsWith('X-PHONETIC'),
      );

    test('is said where all of it is known, in every way of writing Japanese', () => {
      const said = ['X-PHONETIC-LAST-NAME:みほんし まどぐち', 'X-PHONETIC-ORG:みほんし まどぐち'];
      for (const lang of ['ja', 'ja-easy', 'ja-furigana'])
        assert.deepEqual(phonetic('見本市《みほんし》 窓口《まどぐち》', lang), said, lang);
    });

    test('is not said in another language, nor where a part is missing, nor where nobody wrote it', () => {
      assert.deepEqual(phonetic('見本市《みほんし》 窓口《まどぐち》', 'en'), []);
      assert.deepEqual(phonetic('見本市《みほんし》 窓口'), []);
      assert.equal(cardOf(contact).includes('X-PHONETIC'), false);
    });
  });

  test('says how a listed name is read, where it is, and what its note is', () => {
    const lines = linesOf(
      cardOf({
        id: 'desk',
        name: '見本の窓口',
        reading: 'みほんのまどぐち',
        languages: '日本語、英語',
        support: '手話・筆談',
        note: '2階です',
        position: { latitude: '36.30', longitude: '138.40' },
      }),
    );
    assert.ok(lines.includes('X-PHONETIC-ORG:みほんのまどぐち'));
    assert.ok(lines.includes('GEO:36.30;138.40'));
    assert.ok(lines.some((line) => line.startsWith('NOTE:日本語、英語\\n手話・筆談\\n2階です\\n')));
  });

  test('escapes what would end a value', () => {
    const lines = linesOf(cardOf({ id: 'desk', name: 'A; B, C\\D', hours: '9時\n17時' }));
    assert.ok(lines.includes('ORG:A\\; B\\, C\\\\D'));
    assert.ok(lines.some((line) => line.startsWith('NOTE:9時\\n17時\\n')));
  });

  test('folds at 75 bytes, between letters, and ends every line as the standard says', () => {
    const card = cardOf({ id: 'desk', name: '相談支援包括化推進員𠮷'.repeat(12) });
    assert.equal(card.replaceAll('\r\n', '').includes('\n'), false);
    const lines = card.split('\r\n').slice(0, -1);
    assert.ok(lines.some((line) => line.startsWith(' ')));
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    // A letter cut in two would not survive the way through bytes.
    for (const line of lines) assert.equal(Buffer.from(line).toString('utf8').includes('\uFFFD'), false);
    assert.ok(linesOf(card).includes(`FN:${'相談支援包括化推進員𠮷'.repeat(12)}`));
  });
});
