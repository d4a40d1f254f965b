import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fingerprint, readPlanFolder } from '@fukushi-widgets/cli';

import { planFolder } from './support/plan-folder.js';
import type { Files } from './support/plan-folder.js';
import { run } from './support/in-process.js';
import type { TestContext } from 'node:test';

const translated = (text: string, of: string) => `{ text: "${text}", source: "${fingerprint(of)}" }`;

/** What the rules say of a rendition's own words; how much it lacks is another test's. */
function said(test: TestContext, changes: Files): readonly string[] {
  return readPlanFolder(planFolder(test, changes))
    .findings.filter(({ rule }) => rule !== 'translation-coverage' && rule !== 'open-questions')
    .map(({ severity, rule, file, line, found }) => `${severity} ${rule} ${file}:${line} ${found}`);
}

describe('glossary', () => {
  const list = (entries: string) => `- { ja: わたし, term: me, reason: r }\n${entries}`;
  const action = (text: string) => ({
    'locales/en/policies/1-1.yaml': `actions: { us: ${translated(text, '声をかけましょう。')} }\n`,
  });
  const one = (text: string, entry: string) => ({
    ...action(text),
    'locales/en/glossary.yaml': `- ${entry}\n`,
  });

  test('a text without the term of a word that its source has', (t) => {
    assert.deepEqual(said(t, one('Say hello.', '{ ja: 声, term: voice, reason: r }')), [
      'warning glossary locales/en/policies/1-1.yaml:1 「声」の訳語がありません',
    ]);
    assert.deepEqual(said(t, one('Use your Voice.', '{ ja: 声, term: voice, reason: r }')), []);
    assert.deepEqual(said(t, one('Say hello.', '{ ja: 目, term: eye, reason: r }')), []);
  });

  test('forms are the term too; brackets and kinds of apostrophe make no difference', (t) => {
    const forms = '{ ja: 声, term: a voice, forms: [speak], reason: r }';
    assert.deepEqual(said(t, one('Speaking helps.', forms)), []);
    assert.deepEqual(said(t, one('Say koe.', '{ ja: 声, term: koe (voice), reason: r }')), []);
    assert.deepEqual(
      said(t, one('Residents’ voices', `{ ja: 声, term: "residents' voices", reason: r }`)),
      [],
    );
  });

  test('check: false for words where letters mislead', (t) => {
    assert.deepEqual(said(t, one('Say hello.', '{ ja: 声, term: voice, check: false, reason: r }')), []);
  });

  test('a word inside a longer one of the list is not meant', (t) => {
    const label = { 'locales/en/actors/us.yaml': `label: ${translated('Us', 'わたしたち')}\n` };
    assert.deepEqual(
      said(t, { ...label, 'locales/en/glossary.yaml': list('- { ja: わたしたち, term: us, reason: r }\n') }),
      [],
    );
    assert.deepEqual(said(t, { ...label, 'locales/en/glossary.yaml': list('') }), [
      'warning glossary locales/en/actors/us.yaml:1 「わたし」の訳語がありません',
    ]);
  });

  test('what is no word list is said, and a list belongs to a rendition', (t) => {
    assert.deepEqual(said(t, one('Hello.', '{ ja: 声, term: voice }')), [
      'error schema locales/en/glossary.yaml:1 「reason」がありません',
      'warning glossary locales/en/policies/1-1.yaml:1 「声」の訳語がありません',
    ]);
    assert.deepEqual(said(t, { 'glossary.yaml': '- { ja: 声, term: voice, reason: r }\n' }), [
      'error unread-file glossary.yaml:1 どこからも読まれないファイルです',
    ]);
  });
});

describe('readings', () => {
  const goal = (text: string, rendition = 'ja-furigana') => ({
    [`locales/${rendition}/goals/1.yaml`]: `title: ${translated(text, '目標の題')}\n`,
  });
  const file = 'locales/ja-furigana/goals/1.yaml:1';

  test('the source with a reading for every kanji', (t) => {
    assert.deepEqual(said(t, goal('目標《もくひょう》の題《だい》')), []);
  });

  test('taking them away gives the source letter by letter', (t) => {
    assert.deepEqual(said(t, goal('目標《もくひょう》題《だい》')), [
      `error readings-source ${file} ふりがなを取った文章が原文と違います「目標題」`,
    ]);
    assert.deepEqual(said(t, goal('目標《もくひょう》の題《だい》 ')), []);
    assert.deepEqual(said(t, goal('目標《もくひょう》の 題《だい》')), [
      `error readings-source ${file} ふりがなを取った文章が原文と違います「目標の 題」`,
    ]);
    // A text of its own owes the source nothing.
    assert.deepEqual(said(t, goal('したい こと', 'ja-easy')), []);
  });

  test('a kanji without one, in both ways of writing Japanese', (t) => {
    assert.deepEqual(said(t, goal('目標《もくひょう》の題')), [
      `warning readings-missing ${file} 読みのない漢字があります「題」`,
    ]);
    assert.deepEqual(said(t, goal('題《だい》と 目標', 'ja-easy')), [
      'warning readings-missing locales/ja-easy/goals/1.yaml:1 読みのない漢字があります「目標」',
    ]);
    assert.deepEqual(said(t, goal('Goal 題', 'en')), []);
  });

  test('words that nobody can read wait for an answer', (t) => {
    const unknown = { 'locales/ja-furigana/readings.yaml': 'unknown:\n  - { word: 題, question: how }\n' };
    const question =
      '- { id: how, question: 読みは何か。, default: 付けない。, lines: [], errata: [], answer: null }\n';
    const bare = goal('目標《もくひょう》の題');
    assert.deepEqual(said(t, { ...bare, ...unknown, 'open-questions.yaml': question }), []);
    assert.deepEqual(said(t, { ...bare, ...unknown }), [
      'error readings-missing locales/ja-furigana/readings.yaml:2 質問「how」はありません',
    ]);
  });

  test('in hiragana', (t) => {
    assert.deepEqual(said(t, goal('目標《モクヒョウ》の題《だい》')), [
      `error readings-kana ${file} 「目標」の読み「モクヒョウ」にひらがなでない文字があります`,
    ]);
  });

  test('words that dictionaries misread have the reading that was confirmed', (t) => {
    const misread = (word: string, reading: string) => ({
      'locales/ja-furigana/readings.yaml': `misread:\n  - { word: ${word}, reading: ${reading} }\n`,
    });
    const text = goal('目標《もくひょう》の題《だい》');
    assert.deepEqual(said(t, { ...text, ...misread('目標', 'もくひょう') }), []);
    assert.deepEqual(said(t, { ...text, ...misread('標の題', 'x') }), []);
    assert.deepEqual(said(t, { ...text, ...misread('目標の題', 'めあてのだい') }), [
      `warning readings-misread ${file} 「目標の題」の読みが「もくひょうのだい」です`,
    ]);
    assert.deepEqual(said(t, { ...text, ...misread('の題', 'のだい') }), []);
  });

  test('signed words may have readings, and nothing else', (t) => {
    const message = 'heading: 想い\nparagraphs: [本文です。]\nsignature: { role: 会長, name: 試し花子 }\n';
    const paragraph = (text: string, rendition: string) => ({
      'message.yaml': message,
      [`locales/${rendition}/message.yaml`]: `paragraphs: [${translated(text, '本文です。')}]\n`,
    });
    assert.deepEqual(said(t, paragraph('本文《ほんぶん》です。', 'ja-furigana')), []);
    assert.deepEqual(said(t, paragraph('文章《ぶんしょう》です。', 'ja-furigana')), [
      'error readings-source locales/ja-furigana/message.yaml:1 ふりがなを取った文章が原文と違います「文章です。」',
    ]);
    for (const rendition of ['ja-easy', 'en'])
      assert.deepEqual(said(t, paragraph('本文《ほんぶん》です。', rendition)), [
        `error schema locales/${rendition}/message.yaml:1 「paragraphs」という項目は使えません`,
      ]);
  });

  test('length: readings are no letters of a text', (t) => {
    const long = '題'.repeat(40);
    const changes = (text: string) => ({
      'goals/1.yaml': `title: ${long}\n`,
      'locales/ja-furigana/goals/1.yaml': `title: ${translated(text, long)}\n`,
    });
    assert.deepEqual(said(t, changes('題《だい》'.repeat(40))), []);
    assert.deepEqual(said(t, { 'goals/1.yaml': `title: ${long}題\n` }), [
      'warning length goals/1.yaml:1 title が 41 字です',
    ]);
  });
});

describe('easy-japanese', () => {
  const easy = (...texts: readonly string[]) => ({
    'locales/ja-easy/goals/1.yaml': `summary: ${translated(texts.join(''), '支え合いを広げます。')}\n`,
  });
  const departs = (times: number, first: string) =>
    `warning easy-japanese locales/ja-easy/goals/1.yaml:1 やさしい日本語の決まりと違う文が ${times} 件あります（はじめの文:「${first}」）`;

  test('short sentences with spaces, politely ended, the Western year beside the era', (t) => {
    assert.deepEqual(
      said(
        t,
        easy(
          'みんなで 助《たす》けます。',
          'いっしょに やりましょう。',
          '2025年《ねん》（令和《れいわ》7年《ねん》）です。',
        ),
      ),
      [],
    );
  });

  const cases: readonly (readonly [what: string, sentence: string, same: string])[] = [
    ['more than 13 kanji', `${'字《じ》 '.repeat(14)}です。`, `${'字《じ》 '.repeat(13)}です。`],
    ['more than 55 letters', `${'あいう '.repeat(14)}です。`, `${'あいう '.repeat(13)}です。`],
    ['no spaces', 'みんなでいっしょにやりましょう。', 'みんなで いっしょに やりましょう。'],
    ['the year of an era alone', '令和《れいわ》7年《ねん》です。', '令和《れいわ》は 年《ねん》です。'],
    ['another ending', 'みんなで やる。', 'みんなで やりますか？'],
  ];
  for (const [what, sentence, same] of cases) {
    test(`${what}: counted, at the first place`, (t) => {
      const plain = sentence.replaceAll(/《[^》]*》/gu, '');
      assert.deepEqual(said(t, easy('みんなで やります。', sentence, sentence)), [departs(2, plain.trim())]);
      assert.deepEqual(said(t, easy(same)), []);
    });
  }

  test('rules for Easy Japanese are for Easy Japanese alone', (t) => {
    const text = translated('ささえあいをひろげる。', '支え合いを広げます。');
    assert.deepEqual(said(t, { 'locales/en/goals/1.yaml': `summary: ${text}\n` }), []);
  });
});

describe('what fukushi check says of each rendition', () => {
  test('its numbers in one line', async (t) => {
    const folder = planFolder(t, {
      'locales/en/goals/1.yaml': `title: ${translated('A goal', '目標の題')}\nsummary: ${translated('Stale', 'x')}\n`,
      'locales/en/glossary.yaml': '- { ja: 目標, term: aim, reason: r }\n',
      'locales/ja-furigana/goals/1.yaml': `title: ${translated('目標《もくひょう》の題', '目標の題')}\n`,
      'locales/ja-furigana/readings.yaml': 'misread:\n  - { word: 目標, reading: もくひょう }\n',
      'locales/ja-easy/goals/1.yaml': `title: ${translated('したい 事《こと》。やる。', '目標の題')}\n`,
    });
    const { out } = await run('check', folder);
    const lines = out.split('\n').filter((line) => /^(?:en|ja-\w+): /u.test(line));
    assert.deepEqual(lines, [
      'en: 文章 14（訳なし 12、原文の変更 1）、用語 1（違う訳 1）',
      'ja-easy: 文章 14（訳なし 13、原文の変更 0）、読み 1 語（漢字 1、読みなし 0、読みの分からない名前 0）、' +
        '文 2（漢字は最多 1 字で超過 0、長さは最長 6 字で超過 0、分かち書きなし 0、元号だけ 0、「です」「ます」でない 2）',
      'ja-furigana: 文章 14（訳なし 13、原文の変更 0）、読み 1 語（漢字 3、読みなし 1、読みの分からない名前 0）、' +
        '原文との違い 0、辞書が読み違える語 目標（もくひょう）×1',
    ]);
  });
});
