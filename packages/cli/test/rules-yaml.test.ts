import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { assertFindings } from './support/findings.js';
import { edited, planFolder } from './support/plan-folder.js';

/** Keyboards and printed sentences: what an editor writes, where it is told, how the line should be. */
const accidents: readonly (readonly [what: string, line: string, column: number, mended: string])[] = [
  ['a full-width colon', 'title：目標の題', 6, 'title: 目標の題'],
  ['a full-width colon and a space', 'title： 目標の題', 6, 'title: 目標の題'],
  ['a full-width space after the colon', 'title:　目標の題', 7, 'title: 目標の題'],
  ['no space after the colon', 'title:目標の題', 7, 'title: 目標の題'],
  ['a full-width space before the name', '　title: 目標の題', 1, '  title: 目標の題'],
  ['a bracket at the start', 'title: [新規]見守り', 8, 'title: "[新規]見守り"'],
  ['a brace at the start', 'title: {新}見守り', 8, 'title: "{新}見守り"'],
  ['a quotation mark at the start', 'title: "つながり"を広げる', 8, `title: '"つながり"を広げる'`],
  ['a star at the start', 'title: *重点*見守り', 8, 'title: "*重点*見守り"'],
  ['two stars at the start', 'title: **見守り**', 8, 'title: "**見守り**"'],
  ['a number sign at the start', 'title: #1 見守り', 8, 'title: "#1 見守り"'],
  ['a number sign inside, after a space', 'title: 見守り #1', 12, 'title: "見守り #1"'],
  ['an ampersand at the start', 'title: &見守り 広げる', 8, 'title: "&見守り 広げる"'],
  ['an exclamation mark at the start', 'title: !見守り 広げる', 8, 'title: "!見守り 広げる"'],
  ['a percent sign at the start', 'title: %見守り', 8, 'title: "%見守り"'],
  ['an at sign at the start', 'title: @見守り', 8, 'title: "@見守り"'],
  ['a greater-than sign at the start', 'title: > 見守り', 8, 'title: "> 見守り"'],
  ['a hyphen at the start', 'title: - 見守り', 8, 'title: "- 見守り"'],
];

for (const [what, line, column, mended] of accidents) {
  test(`yaml-syntax: ${what} is told once, with the line as it should be`, (t) => {
    const { findings, plan } = readPlanFolder(planFolder(t, edited('goals/1.yaml', 'title: 目標の題', line)));
    assert.deepEqual(
      findings.map(({ rule, file, line: at, column: in_, example }) => ({ rule, file, at, in_, example })),
      [{ rule: 'yaml-syntax', file: 'goals/1.yaml', at: 1, in_: column, example: mended }],
    );
    assert.equal(plan, undefined);
  });

  test(`yaml-syntax: what it proposes instead of ${what} is right`, (t) => {
    const right = mended.trim();
    const { findings, plan } = readPlanFolder(
      planFolder(t, edited('goals/1.yaml', 'title: 目標の題', right)),
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'yaml-syntax'),
      [],
    );
    // Nothing of the sentence is gone.
    const said = line.replace(/^\s*title[:：]\s*/u, '');
    if (plan) assert.equal(plan.goals[0]?.title, said);
    else assert.ok(findings.every(({ rule }) => rule === 'stray-space'));
  });
}

test('yaml-syntax: the same accidents in the middle of a file, in lists and further in', (t) => {
  assertFindings(t, edited('goals/1.yaml', 'keyword: 支', 'keyword：支'), [
    'error yaml-syntax goals/1.yaml:2:8',
  ]);
  assertFindings(t, edited('policies/1-1.yaml', 'us: 声', 'us:　声'), [
    'error yaml-syntax policies/1-1.yaml:4:6',
  ]);
  assertFindings(t, edited('policies/1-1.yaml', 'us: 声', 'us:\n    - [新]声'), [
    'error yaml-syntax policies/1-1.yaml:5:7',
  ]);
});

test('yaml-syntax: signs that mean nothing where they stand, and notes on lines of their own, are fine', (t) => {
  for (const title of ['見守り[新規]の輪', '見守り"手"*#1', '見守り：声かけ', 'A&B', '「見守り」の輪'])
    assertFindings(t, edited('goals/1.yaml', '目標の題', title), []);
  assertFindings(t, edited('goals/1.yaml', 'title:', '# 覚え書き\ntitle:'), []);
  assertFindings(t, edited('plan.yaml', '2030-03-31', '2030-03-31 # この日も含む'), []);
});

test('yaml-syntax: a colon or a sign inside a text of several lines is text', (t) => {
  assertFindings(t, edited('policies/1-2.yaml', 'title: もう1つの題', 'summary: >-\n  SOS：助けて'), []);
});

test('yaml-syntax: a broken plan.yaml is one mistake', (t) => {
  assertFindings(t, edited('plan.yaml', 'title: 試しの計画', 'title： 試しの計画'), [
    'error yaml-syntax plan.yaml:4:6',
  ]);
  assertFindings(
    t,
    edited('plan.yaml', 'description: [試しの説明です。]', 'description: [試しの説明です。'),
    ['error yaml-syntax plan.yaml:18:1'],
  );
});

test('schema: digits keep their zeros', (t) => {
  const { findings } = readPlanFolder(
    planFolder(t, edited('contacts/town.yaml', '0267-00-0000', '0267000000')),
  );
  assert.deepEqual(
    findings.map(({ found }) => found),
    ['「0267000000」です'],
  );
  assert.match(findings[0]?.accepted ?? '', /半角数字とハイフン/u);
  const extension = edited('contacts/town.yaml', '0000\n', '0000\n    extension: 012\n');
  assert.equal(readPlanFolder(planFolder(t, extension)).plan?.contacts[0]?.phones?.[0]?.extension, '012');
});

test('schema: `tel` is told to be `phones`, with how that is written', (t) => {
  const { findings } = readPlanFolder(
    planFolder(t, { 'contacts/town.yaml': 'organization: town\ntel: 0267-00-0000\n' }),
  );
  assert.deepEqual(
    findings.map(({ line, found, hint, example }) => ({ line, found, hint, example })),
    [
      {
        line: 2,
        found: '「tel」という項目は使えません',
        hint: '「phones」の書き間違いではありませんか',
        example: 'phones:\n  - number: 012-345-6789\n    label: 直通',
      },
    ],
  );
});
