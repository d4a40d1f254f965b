import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  matchLanguage,
  pickText,
  plainText,
  textList,
  withTexts,
  withTranslation,
  type PickedText,
} from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

const picked = (value: string, rendition: string, lang: string): PickedText => ({ value, rendition, lang });

test("pickText: a plain string is in the plan's language", () => {
  assert.deepEqual(pickText('目標', 'ja', 'ja'), picked('目標', 'ja', 'ja'));
  assert.deepEqual(pickText('目標', 'en', 'ja'), picked('目標', 'ja', 'ja'));
});

test("pickText: the language asked for, else the plan's, else any", () => {
  const text = { ja: '目標', en: 'Goal' };
  assert.deepEqual(pickText(text, 'en', 'ja'), picked('Goal', 'en', 'en'));
  assert.deepEqual(pickText(text, 'ko', 'ja'), picked('目標', 'ja', 'ja'));
  assert.deepEqual(pickText({ en: 'Goal' }, 'ko', 'ja'), picked('Goal', 'en', 'en'));
  assert.deepEqual(pickText({}, 'ko', 'ja'), picked('', 'ja', 'ja'));
  assert.deepEqual(pickText({}, 'ja', 'ja'), picked('', 'ja', 'ja'));
});

test('pickText: a way of writing Japanese is Japanese in HTML, also where it falls back', () => {
  const text = { 'ja': '目標', 'ja-easy': 'したい こと', 'en': 'Goal' };
  assert.deepEqual(pickText(text, 'ja-easy', 'ja'), picked('したい こと', 'ja-easy', 'ja'));
  assert.deepEqual(pickText(text, 'ja-furigana', 'ja'), picked('目標', 'ja', 'ja'));
  assert.deepEqual(pickText(text, 'ja-furigana', 'en'), picked('目標', 'ja', 'ja'));
  assert.deepEqual(
    pickText({ 'ja-easy': 'したい こと' }, 'ko', 'ja'),
    picked('したい こと', 'ja-easy', 'ja'),
  );
});

test('plainText: without readings where the rendition has them, else letter by letter', () => {
  const text = { 'ja': '目標《仮》', 'ja-furigana': '目標《もくひょう》', 'en': 'Goal' };
  assert.equal(plainText(text, 'ja-furigana', 'ja'), '目標');
  assert.equal(plainText(text, 'ja', 'ja'), '目標《仮》');
  assert.equal(plainText(text, 'en', 'ja'), 'Goal');
  assert.equal(plainText('目標《仮》', 'ja-furigana', 'ja'), '目標《仮》');
  assert.equal(plainText(undefined, 'ja', 'ja'), '');
});

const languages = ['ja', 'ja-easy', 'ja-furigana', 'en', 'zh-Hans', 'pt-BR', 'fil', 'ko'];
const matches: readonly (readonly [requested: string, served: string | undefined])[] = [
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['ja-Latn', 'ja'],
  ['ja-easy', 'ja-easy'],
  ['JA_EASY', 'ja-easy'],
  ['ja-Hira', 'ja-furigana'],
  ['ja-Hrkt', 'ja-furigana'],
  ['ja_Hira_JP', 'ja-furigana'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  [' en_US ', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['PT_br', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  // Better than Japanese; the reader is told.
  ['zh-TW', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['zh_Hant_HK', 'zh-Hans'],
  ['tl', 'fil'],
  ['tl-PH', 'fil'],
  ['tlh', undefined],
  ['de', undefined],
  ['', undefined],
];
for (const [requested, served] of matches) {
  test(`matchLanguage: ${requested || 'nothing'} is served by ${served ?? 'none'}`, () => {
    assert.equal(matchLanguage(requested, languages), served);
  });
}

test('matchLanguage: what is more alike serves first, in whatever order things stand', () => {
  assert.equal(matchLanguage('ja', ['ja-easy', 'ja-furigana', 'ja']), 'ja');
  assert.equal(matchLanguage('ja', ['en', 'ja-easy']), 'ja-easy');
  assert.equal(matchLanguage('pt', ['pt-easy', 'pt-BR']), 'pt-BR');
  assert.equal(matchLanguage('en-GB', ['en-US', 'en']), 'en');
  assert.equal(matchLanguage('ja-Hira', ['ja', 'ja-easy']), 'ja');
  assert.equal(matchLanguage('zh-Hant', ['zh-Hans', 'zh-Hant']), 'zh-Hant');
});

const english = withTranslation(plan, 'en', {
  title: 'A small plan',
  levels: { policy: { number: 'Policy {id}' } },
  goals: { 2: { title: 'Connect' }, 1: { children: { '1-1': { actions: { 1: { text: 'Meet.' } } } } } },
  contacts: { 'city-desk': { department: { 1: 'Section' } } },
});

test('withTranslation: goes by id, or by place where there is none', () => {
  assert.deepEqual(english.title, { ja: '小さな計画', en: 'A small plan' });
  assert.deepEqual(english.levels[1]?.number, { ja: '基本施策{id}', en: 'Policy {id}' });
  assert.deepEqual(english.goals[1]?.title, { ja: 'つなぐ', en: 'Connect' });
  const actions = english.goals[0]?.children?.[0]?.actions;
  assert.deepEqual(
    actions?.map(({ text }) => text),
    ['歩きましょう。', { ja: '集まりましょう。', en: 'Meet.' }],
  );
  assert.deepEqual(english.contacts[0]?.department, ['福祉課', { ja: '保護係', en: 'Section' }]);
});

test('withTranslation: leaves the plan it was given as it was', () => {
  assert.equal(plan.title, '小さな計画');
  assert.deepEqual(plan.goals[0]?.title, { ja: '支える', en: 'Support' });
});

test('withTranslation: a second language joins the first', () => {
  const both = withTranslation(english, 'ko', { title: '작은 계획', goals: { 1: { title: '지원' } } });
  assert.deepEqual(both.title, { ja: '小さな計画', en: 'A small plan', ko: '작은 계획' });
  assert.deepEqual(both.goals[0]?.title, { ja: '支える', en: 'Support', ko: '지원' });
});

test('withTranslation: passes over what the plan does not have', () => {
  const same = withTranslation(plan, 'en', {
    slogan: 'x',
    goals: { 9: { title: 'x' }, 1: 'x' },
    actors: 'x',
  });
  assert.deepEqual(same, plan);
});

const korean = {
  title: '작은 계획',
  levels: { policy: { number: '정책{id}' } },
  goals: { 1: { title: '지원', children: { '1-1': { actions: { 1: { text: '모이다' } } } } } },
  contacts: { 'city-desk': { department: { 1: '계' } } },
};

test('textList: texts in the order of the plan, and how many strings stand between them', () => {
  const list = textList(plan, 'ko', korean);
  assert.deepEqual(
    list.filter((each) => typeof each === 'string'),
    ['작은 계획', '정책{id}', '지원', '모이다', '계'],
  );
  // What it was made for, here by hand: the id, the language, then the title.
  assert.deepEqual(list.slice(0, 2), [Object.keys(plan).indexOf('title') - 1, '작은 계획']);
});

test('withTexts: is withTranslation from a list', () => {
  assert.deepEqual(withTexts(plan, 'ko', textList(plan, 'ko', korean)), withTranslation(plan, 'ko', korean));
  assert.deepEqual(withTexts(plan, 'ko', textList(plan, 'ko', {})), plan);
  assert.deepEqual(withTexts(plan, 'ko', []), plan);
});

test('withTexts: a list made for the plan alone goes onto it with other languages there', () => {
  const both = withTexts(english, 'ko', textList(plan, 'ko', korean));
  assert.deepEqual(both, withTranslation(english, 'ko', korean));
  assert.deepEqual(both.title, { ja: '小さな計画', en: 'A small plan', ko: '작은 계획' });
});
