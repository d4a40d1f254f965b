import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { compiledFiles, fingerprint, readPlanFolder } from '@fukushi-widgets/cli';

import { withoutRuby } from '@fukushi-widgets/model';

import { edited, planFolder } from './support/plan-folder.js';
import type { Files } from './support/plan-folder.js';
import type { TestContext } from 'node:test';

interface Labels {
  readonly period: string;
  readonly issued: string;
}

/** The dates in words that the tiny plan with changes compiles to. */
function labels(test: TestContext, changes: Files, lang = 'ja'): Labels {
  const json = compiledFiles(readPlanFolder(planFolder(test, changes))).get(`${lang}.json`);
  assert.ok(json, 'the plan compiles');
  const { period, issuedLabel } = JSON.parse(json) as { period: { label: string }; issuedLabel: string };
  return { period: period.label, issued: issuedLabel };
}

const plan = (from: string, to: string) => edited('plan.yaml', from, to);

/** A translation as a folder holds it: with the fingerprint of the text that it translates. */
const translated = (source: string, text: string) => `{ text: ${text}, source: "${fingerprint(source)}" }`;

describe('dates in words', () => {
  test('era first, the Western year beside it, no range sign', (t) => {
    assert.deepEqual(labels(t, {}), {
      period: '令和7（2025）年度から令和11（2029）年度まで',
      issued: '令和7（2025）年4月',
    });
  });

  test('as exact as the data: a year, a month, a day', (t) => {
    const issued = (date: string) => labels(t, plan('issued: 2025-04', `issued: ${date}`)).issued;
    assert.equal(issued('"2025"'), '令和7（2025）年');
    assert.equal(issued('2025-04'), '令和7（2025）年4月');
    assert.equal(issued('2025-04-01'), '令和7（2025）年4月1日');
  });

  test('eras change on their day, and the first year of an era is 元年', (t) => {
    const eras = plan('eras:\n', 'eras:\n  - { name: 平成, start: 1989-01-08 }\n')['plan.yaml'] as string;
    const issued = (date: string) =>
      labels(t, { 'plan.yaml': eras.replace('issued: 2025-04', `issued: ${date}`) }).issued;
    assert.equal(issued('2019-04-30'), '平成31（2019）年4月30日');
    assert.equal(issued('2019-05-01'), '令和元（2019）年5月1日');
  });

  test('without eras, Western years', (t) => {
    assert.deepEqual(labels(t, plan('eras:\n  - { name: 令和, start: 2019-05-01 }\n', '')), {
      period: '2025年度から2029年度まで',
      issued: '2025年4月',
    });
  });

  test('in English, the Western year first, in words', (t) => {
    const changes = {
      'locales/en/plan.yaml': `eras:\n  - name: ${translated('令和', 'Reiwa')}\n`,
    };
    assert.deepEqual(labels(t, changes, 'en'), {
      period: 'fiscal year 2025 (Reiwa 7) to fiscal year 2029 (Reiwa 11)',
      issued: 'April 2025',
    });
  });

  const era = (rendition: string, name: string) => ({
    [`locales/${rendition}/plan.yaml`]: `eras:\n  - name: ${translated('令和', name)}\n`,
  });

  test('with readings: of the era, the year, the month and the day, and nothing else differs', (t) => {
    const issued = (date: string) =>
      labels(
        t,
        { ...plan('issued: 2025-04', `issued: "${date}"`), ...era('ja-furigana', '令和《れいわ》') },
        'ja-furigana',
      );
    assert.deepEqual(issued('2025-04'), {
      period: '令和《れいわ》7（2025）年度《ねんど》から令和《れいわ》11（2029）年度《ねんど》まで',
      issued: '令和《れいわ》7（2025）年《ねん》｜4月《しがつ》',
    });
    const days = {
      '2019-05-01': '令和《れいわ》元《がん》（2019）年《ねん》｜5月《ごがつ》｜1日《ついたち》',
    };
    for (const [date, words] of Object.entries(days)) assert.equal(issued(date).issued, words);
    const day = (number: string) => /日《(.*)》/u.exec(issued(`2025-09-${number}`).issued)?.[1];
    assert.deepEqual(['02', '04', '10', '11', '14', '19', '20', '24', '27', '30'].map(day), [
      'ふつか',
      'よっか',
      'とおか',
      'じゅういちにち',
      'じゅうよっか',
      'じゅうくにち',
      'はつか',
      'にじゅうよっか',
      'にじゅうしちにち',
      'さんじゅうにち',
    ]);
    for (const date of ['2025', '2025-04', '2025-12-31'])
      assert.equal(
        withoutRuby(issued(date).issued),
        labels(t, plan('issued: 2025-04', `issued: "${date}"`)).issued,
      );
  });

  test('in Easy Japanese, the Western year first, with spaces between words', (t) => {
    assert.deepEqual(labels(t, era('ja-easy', '令和《れいわ》'), 'ja-easy'), {
      period:
        '2025年度《ねんど》（令和《れいわ》7年度《ねんど》）から 2029年度《ねんど》（令和《れいわ》11年度《ねんど》）まで' +
        '〈「年度《ねんど》」は ｜4月《しがつ》から 次《つぎ》の 年《とし》の 3月《がつ》まで〉',
      issued: '2025年《ねん》（令和《れいわ》7年《ねん》）｜4月《しがつ》',
    });
  });

  test('in Chinese, no space after the era; in Thai, not the Buddhist year', (t) => {
    assert.deepEqual(labels(t, era('zh-Hans', '令和'), 'zh-Hans'), {
      period: '令和7（2025）年度至令和11（2029）年度',
      issued: '2025年4月',
    });
    assert.deepEqual(labels(t, era('th', 'เรวะ'), 'th'), {
      period: 'ปีงบประมาณ ค.ศ. 2025 (เรวะ 7) ถึง ปีงบประมาณ ค.ศ. 2029 (เรวะ 11)',
      issued: 'เมษายน 2025',
    });
  });

  test('the first year of an era is 元 in Japanese and Chinese alone', (t) => {
    const first = plan('start: 2019-05-01', 'start: 2025-04-01')['plan.yaml'] as string;
    const period = (rendition: string, name: string) =>
      labels(t, { 'plan.yaml': first, ...era(rendition, name) }, rendition).period;
    assert.match(period('zh-Hans', '令和'), /^令和元（2025）年度/u);
    assert.match(period('vi', 'Reiwa'), /2025 \(Reiwa 1\)/u);
  });

  test('words that the folder fixes stay as they are', (t) => {
    assert.equal(labels(t, plan('period:\n', 'period:\n  label: 5年間\n')).period, '5年間');
  });

  test('words that a translation fixes stay as they are', (t) => {
    const changes = {
      ...plan('period:\n', 'period:\n  label: 5年間\n'),
      'locales/en/plan.yaml': `period:\n  label: ${translated('5年間', 'Five years')}\n`,
    };
    assert.deepEqual(labels(t, changes, 'en'), { period: 'Five years', issued: 'April 2025' });
  });
});
