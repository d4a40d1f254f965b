import { test } from 'node:test';

import { assertFindings } from './support/findings.js';
import { edited } from './support/plan-folder.js';

test('stray-space: inside a word, or where a line was broken', (t) => {
  assertFindings(t, edited('goals/1.yaml', '目標の題', '目標 2の題'), ['error stray-space goals/1.yaml:1:8']);
  assertFindings(t, edited('goals/1.yaml', '目標の題', '目標　の題'), ['error stray-space goals/1.yaml:1:8']);
  assertFindings(
    t,
    edited('policies/1-2.yaml', 'title: もう1つの題', 'summary: >\n  一行目の\n  二行目です。'),
    ['error stray-space policies/1-2.yaml:2:10'],
  );
});

test('stray-space: names are made of parts, and Latin letters stand apart', (t) => {
  assertFindings(t, edited('contacts/town.yaml', 'phones:', 'department: [福祉課 保護係]\nphones:'), []);
  assertFindings(t, edited('goals/1.yaml', '目標の題', 'SOS の出し方'), []);
});

test('stray-space: Easy Japanese is written with spaces', (t) => {
  const easy = { 'locales/ja-easy/goals/1.yaml': 'title: { text: めざす こと 1, source: "e7e5a2f7" }\n' };
  assertFindings(t, easy, [
    'warning translation-stale locales/ja-easy/goals/1.yaml:1:8',
    'warning translation-coverage locales/ja-easy/plan.yaml:1:1',
  ]);
});

test('full-width letters and digits', (t) => {
  assertFindings(t, edited('goals/1.yaml', '目標の題', '目標２の題'), ['error full-width goals/1.yaml:1:8']);
  assertFindings(t, edited('goals/1.yaml', '目標の題', 'ＳＯＳの出し方'), [
    'error full-width goals/1.yaml:1:8',
  ]);
});

test('half-width-kana', (t) => {
  assertFindings(t, edited('goals/1.yaml', '目標の題', 'ﾌﾚｲﾙの予防'), [
    'error half-width-kana goals/1.yaml:1:8',
  ]);
});

test('circled-number', (t) => {
  assertFindings(t, edited('goals/1.yaml', '目標の題', '①目標の題'), [
    'error circled-number goals/1.yaml:1:8',
  ]);
});

test('rules of style look into translations and into texts by language', (t) => {
  assertFindings(t, edited('goals/1.yaml', 'title: 目標の題', 'title: { ja: 題, en: Goal ① }'), [
    'error circled-number goals/1.yaml:1:21',
  ]);
});

test('numbers are as the plan prints them, on nodes, levels and actions', (t) => {
  for (const number of ['①', '（ア）', 'Ⅰ', 'Ａ', '第 1', '㈠', '1']) {
    assertFindings(t, edited('goals/1.yaml', 'title:', `number: "${number}"\ntitle:`), []);
    assertFindings(t, edited('plan.yaml', 'label: 目標 }', `label: 目標, number: "${number}{n}" }`), []);
    assertFindings(
      t,
      edited(
        'policies/1-1.yaml',
        'us: 声をかけましょう。',
        `- { number: "${number}", text: 声をかけましょう。 }`,
      ),
      [],
    );
  }
});

test('stray-space: a philosophy and a slogan may be set as verse', (t) => {
  const verse = edited(
    'plan.yaml',
    'levels:',
    'philosophy: { title: ともに　生きる まち }\nslogan: みんなで つくる\nlevels:',
  );
  assertFindings(t, verse, []);
  assertFindings(
    t,
    edited('plan.yaml', 'levels:', 'philosophy: { title: まち, introduction: [とも に] }\nlevels:'),
    ['error stray-space plan.yaml:18:41'],
  );
});

const message = `heading: 込めた想い
title: ①　題
paragraphs: [お 一人お 一人が２期目の]
signature: { role: 審議会 会長, name: 試し 花子 }
`;

test('no rule of style speaks about signed words', (t) => {
  assertFindings(t, { 'message.yaml': message }, []);
  assertFindings(t, { 'message.yaml': message.replace('込めた', '込 めた') }, [
    'error stray-space message.yaml:1:10',
  ]);
});

test('keyword: not word for word in the summary', (t) => {
  assertFindings(t, edited('goals/1.yaml', 'keyword: 支え合い', 'keyword: 支えあい'), [
    'error keyword goals/1.yaml:2:10',
  ]);
});

test('length: a title too long for a card is a warning', (t) => {
  assertFindings(t, edited('goals/1.yaml', '目標の題', '題'.repeat(40)), []);
  assertFindings(t, edited('goals/1.yaml', '目標の題', '題'.repeat(41)), ['warning length goals/1.yaml:1:8']);
});
