import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fingerprint, readPlanFolder } from '@fukushi-widgets/cli';

import { assertFindings } from './support/findings.js';
import { edited, planFolder } from './support/plan-folder.js';

const coverage = 'warning translation-coverage locales/en/plan.yaml:1:1';
const translated = (text: string, of: string) => `{ text: ${text}, source: "${fingerprint(of)}" }`;
const goal = `title: ${translated('A goal', '目標の題')}\n`;

test('fingerprint: the first 8 hex digits of the SHA-256', () => {
  // echo -n 目標 | sha256sum
  assert.equal(fingerprint('目標'), 'c92c0b98');
});

test('translation-coverage: counts what a language lacks', (t) => {
  const folder = planFolder(t, { 'locales/en/goals/1.yaml': goal });
  const { findings, translations } = readPlanFolder(folder);
  assert.deepEqual(
    findings.map(({ rule, found }) => `${rule} ${found}`),
    ['translation-coverage en: 14 件の文章のうち 13 件に訳がありません'],
  );
  assert.deepEqual(translations.get('en'), { goals: { 1: { title: 'A goal' } } });
});

test('translation-stale: the sentence changed, or its fingerprint was never noted', (t) => {
  const changed = { ...edited('goals/1.yaml', '目標の題', '変えた題'), 'locales/en/goals/1.yaml': goal };
  assertFindings(t, changed, ['warning translation-stale locales/en/goals/1.yaml:1:8', coverage]);
  assertFindings(t, { 'locales/en/goals/1.yaml': 'title: { text: A goal }\n' }, [
    'warning translation-stale locales/en/goals/1.yaml:1:8',
    coverage,
  ]);
});

test('translation-stale: tells the fingerprint to write', (t) => {
  const folder = planFolder(t, { 'locales/en/goals/1.yaml': 'title: { text: A goal }\n' });
  const [stale] = readPlanFolder(folder).findings;
  assert.match(stale?.accepted ?? '', new RegExp(fingerprint('目標の題'), 'u'));
});

test('translation-source: a text, a node or an actor that the plan does not have', (t) => {
  assertFindings(t, { 'locales/en/goals/1.yaml': `${goal}vision: { text: Nothing }\n` }, [
    'error translation-source locales/en/goals/1.yaml:2:1',
    coverage,
  ]);
  assertFindings(
    t,
    { 'locales/en/goals/1.yaml': goal, 'locales/en/goals/9.yaml': 'title: { text: Nothing }\n' },
    ['error translation-source locales/en/goals/9.yaml:1:1', coverage],
  );
  assertFindings(
    t,
    {
      'locales/en/goals/1.yaml': goal,
      'locales/en/policies/1-1.yaml': 'actions: { me: { text: Nothing } }\n',
    },
    [coverage, 'error translation-source locales/en/policies/1-1.yaml:1:12'],
  );
});

test("translation-source: a folder that is no language, or the plan's own", (t) => {
  assertFindings(t, { 'locales/english/goals/1.yaml': goal }, [
    'error translation-source locales/english/goals/1.yaml:1:1',
    'warning translation-coverage locales/english/plan.yaml:1:1',
  ]);
  assertFindings(t, { 'locales/ja/goals/1.yaml': goal }, [
    'error translation-source locales/ja/goals/1.yaml:1:1',
    'warning translation-coverage locales/ja/plan.yaml:1:1',
  ]);
});

test('schema: what is no text is not translated, and signed words neither', (t) => {
  assertFindings(t, { 'locales/en/goals/1.yaml': `${goal}parent: { text: "2" }\n` }, [
    'error schema locales/en/goals/1.yaml:2:1',
    coverage,
  ]);
  const message = 'heading: 想い\nparagraphs: [本文です。]\nsignature: { role: 会長, name: 試し花子 }\n';
  assertFindings(
    t,
    { 'message.yaml': message, 'locales/en/message.yaml': 'paragraphs: [{ text: Words }]\n' },
    [
      'error schema locales/en/message.yaml:1:1',
      'warning translation-stale locales/en/message.yaml:1:14',
      coverage,
    ],
  );
});

test('a translation goes where the model looks for it', (t) => {
  const folder = planFolder(t, {
    ...edited('policies/1-1.yaml', 'us: 声をかけましょう。', 'us: [声をかけましょう。, 話しましょう。]'),
    'locales/en/plan.yaml': [
      'plans:',
      '  plan:',
      `    description: [${translated('About', '試しの説明です。')}]`,
      `title: ${translated('A plan', '試しの計画')}`,
      `levels: { goal: { label: ${translated('Goal', '目標')} } }`,
      '',
    ].join('\n'),
    'locales/en/policies/1-1.yaml': `actions:\n  us:\n    - ${translated('Say hello', '声をかけましょう。')}\n    - ${translated('Talk', '話しましょう。')}\n`,
    'locales/en/actors/us.yaml': `label: ${translated('Us', 'わたしたち')}\n`,
  });
  const { findings, translations } = readPlanFolder(folder);
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['translation-coverage'],
  );
  assert.equal(
    JSON.stringify(translations.get('en')),
    JSON.stringify({
      title: 'A plan',
      plans: { plan: { description: { 0: 'About' } } },
      levels: { goal: { label: 'Goal' } },
      goals: { 1: { children: { '1-1': { actions: { 0: { text: 'Say hello' }, 1: { text: 'Talk' } } } } } },
      actors: { us: { label: 'Us' } },
    }),
  );
});
