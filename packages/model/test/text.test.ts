import assert from 'node:assert/strict';
import { test } from 'node:test';

import { matchLanguage, pickText, withTranslation } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

test("pickText: a plain string is in the plan's language", () => {
  assert.deepEqual(pickText('目標', 'ja', 'ja'), { value: '目標', lang: 'ja', fellBack: false });
  assert.deepEqual(pickText('目標', 'en', 'ja'), { value: '目標', lang: 'ja', fellBack: true });
});

test("pickText: the language asked for, else the plan's, else any", () => {
  const text = { ja: '目標', en: 'Goal' };
  assert.deepEqual(pickText(text, 'en', 'ja'), { value: 'Goal', lang: 'en', fellBack: false });
  assert.deepEqual(pickText(text, 'ko', 'ja'), { value: '目標', lang: 'ja', fellBack: true });
  assert.deepEqual(pickText({ en: 'Goal' }, 'ko', 'ja'), { value: 'Goal', lang: 'en', fellBack: true });
  assert.deepEqual(pickText({}, 'ko', 'ja'), { value: '', lang: 'ja', fellBack: true });
});

const languages = ['ja', 'ja-easy', 'en', 'zh-Hans', 'pt-BR', 'fil', 'ko'];
const matches: readonly (readonly [requested: string, served: string | undefined])[] = [
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['zh-TW', undefined],
  ['zh-Hant', undefined],
  ['tl', 'fil'],
  ['de', undefined],
  ['', undefined],
];
for (const [requested, served] of matches) {
  test(`matchLanguage: ${requested || 'nothing'} is served by ${served ?? 'none'}`, () => {
    assert.equal(matchLanguage(requested, languages), served);
  });
}

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
