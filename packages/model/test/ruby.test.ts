import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  hasReadings,
  htmlLang,
  isEasy,
  isFurigana,
  rubyHtml,
  rubySegments,
  withoutRuby,
} from '@fukushi-widgets/model';

/** `健幸/けんこう` for a word with its reading; plain pieces as they are. */
const pieces = (text: string): readonly string[] =>
  rubySegments(text).map(({ base, reading }) => (reading === undefined ? base : `${base}/${reading}`));

const cases: readonly (readonly [what: string, text: string, pieces: readonly string[], plain: string])[] = [
  [
    'a reading belongs to the kanji before it',
    '健幸《けんこう》なまちの推進《すいしん》',
    ['健幸/けんこう', 'なまちの', '推進/すいしん'],
    '健幸なまちの推進',
  ],
  ['or to all since the bar', 'お｜一人《ひとり》お', ['お', '一人/ひとり', 'お'], 'お一人お'],
  [
    'so that a word may begin inside a run of kanji',
    '小泉｜市長《しちょう》',
    ['小泉', '市長/しちょう'],
    '小泉市長',
  ],
  [
    'and hold anything',
    '｜3《みっ》つ｜Wi-Fi《ワイファイ》',
    ['3/みっ', 'つ', 'Wi-Fi/ワイファイ'],
    '3つWi-Fi',
  ],
  [
    'signs that stand like kanji',
    '人々《ひとびと》、一ヶ月《いっかげつ》',
    ['人々/ひとびと', '、', '一ヶ月/いっかげつ'],
    '人々、一ヶ月',
  ],
  ['kanji beyond the first plane', '𠮷野《よしの》', ['𠮷野/よしの'], '𠮷野'],
  ['a letter after a surrogate pair', '😀市《し》', ['😀', '市/し'], '😀市'],
  ['words side by side', '地域《ちいき》福祉《ふくし》', ['地域/ちいき', '福祉/ふくし'], '地域福祉'],
  ['the nearest bar counts', '｜あ｜い《う》', ['｜あ', 'い/う'], '｜あい'],
  [
    'a bar before a reading that is done does not reach on',
    '｜一《いち》つ二《に》',
    ['一/いち', 'つ', '二/に'],
    '一つ二',
  ],
  ['no text', '', [], ''],
  ['no marks', '計画の体系', ['計画の体系'], '計画の体系'],
  ['no kanji before it: text', 'これは《強調》です', ['これは《強調》です'], 'これは《強調》です'],
  ['at the start: text', '《前書き》計画', ['《前書き》計画'], '《前書き》計画'],
  ['empty: text', '計画《》です', ['計画《》です'], '計画《》です'],
  ['not closed: text', '計画《けいかく', ['計画《けいかく'], '計画《けいかく'],
  ['not opened: text', '計画けいかく》です', ['計画けいかく》です'], '計画けいかく》です'],
  ['one inside another: text', '計画《けい《かく》》', ['計画《けい《かく》》'], '計画《けい《かく》》'],
  ['two for one word: the second is text', '市《し》《いち》', ['市/し', '《いち》'], '市《いち》'],
  ['over a line break: text', '計画《けい\nかく》', ['計画《けい\nかく》'], '計画《けい\nかく》'],
  ['a bar with nothing after it: text', '計画｜《けいかく》', ['計画｜《けいかく》'], '計画｜《けいかく》'],
  ['a bar without a reading: text', '計画｜概要', ['計画｜概要'], '計画｜概要'],
  ['a bar on another line does not reach', '｜計画\n市《し》', ['｜計画\n', '市/し'], '｜計画\n市'],
];
for (const [what, text, expected, plain] of cases) {
  test(`ruby: ${what}`, () => {
    assert.deepEqual(pieces(text), expected);
    assert.equal(withoutRuby(text), plain);
  });
}

test('ruby: pieces put together again are the text', () => {
  for (const [, text] of cases) {
    const again = rubySegments(text).map(({ base, reading }) =>
      reading === undefined ? base : `${base}《${reading}》`,
    );
    const bars = (value: string) => value.replaceAll('｜', '');
    assert.equal(bars(again.join('')), bars(text));
  }
});

test('ruby: time grows with the length of the text, whatever is in it', () => {
  const many = 20_000;
  const time = (text: string): number => {
    const start = performance.now();
    rubySegments(text);
    return performance.now() - start;
  };
  for (const piece of [
    '漢',
    '｜',
    '《',
    '》',
    '｜漢',
    '《あ',
    '漢《',
    'あ《い》',
    '漢《い》',
    '｜あ《',
    '漢あ',
    '《《あ》',
  ]) {
    const [once, eight] = [time(piece.repeat(many)), time(piece.repeat(8 * many))];
    // Quadratic time would be 64 times, and seconds.
    assert.ok(eight < 16 * once + 200, `${piece}: ${once} ms, ${eight} ms`);
  }
});

test('renditions: what HTML is told, and what they are', () => {
  const told = (names: readonly string[]) => names.map(htmlLang);
  assert.deepEqual(told(['ja', 'ja-furigana', 'ja-easy', 'en', 'zh-Hans', 'pt-BR']), [
    'ja',
    'ja',
    'ja',
    'en',
    'zh-Hans',
    'pt-BR',
  ]);
  assert.deepEqual(['ja', 'ja-furigana', 'ja-easy', 'en'].map(hasReadings), [false, true, true, false]);
  assert.deepEqual(['ja-furigana', 'ja-easy'].map(isFurigana), [true, false]);
  assert.deepEqual(['ja-furigana', 'ja-easy'].map(isEasy), [false, true]);
});

test('as HTML: readings are attributes, and lines may break where a phrase ends, never within a word', () => {
  assert.equal(
    rubyHtml('人《ひと》の取《と》り組《く》みを支《ささ》え、お互《たが》いに<b>'),
    '<ruby>人<rt data-r="ひと"></rt></ruby>の<wbr><ruby>取<rt data-r="と"></rt></ruby>り<ruby>組<rt data-r="く"></rt></ruby>みを<wbr><ruby>支<rt data-r="ささ"></rt></ruby>え、お<ruby>互<rt data-r="たが"></rt></ruby>いに&lt;b&gt;',
  );
});
