import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { assertFindings } from './support/findings.js';
import { edited, planFolder } from './support/plan-folder.js';

test('the tiny plan has no findings', (t) => {
  assertFindings(t, {}, []);
});

test('plan-file: a folder without plan.yaml', (t) => {
  const folder = planFolder(t, { 'plan.yaml': undefined, 'goals/1.yaml': undefined });
  const { findings, plan } = readPlanFolder(folder);
  assert.ok(findings.some(({ rule, file }) => rule === 'plan-file' && file === 'plan.yaml'));
  assert.equal(plan, undefined);
});

test('yaml-syntax: broken YAML is reported with its line, and the rest is still checked', (t) => {
  assertFindings(
    t,
    {
      ...edited('goals/1.yaml', 'keyword: 支え合い', 'keyword: "支え合い'),
      ...edited('policies/1-2.yaml', 'title: もう1つの題', 'titel: もう1つの題'),
    },
    ['error yaml-syntax goals/1.yaml:4:1', 'error schema policies/1-2.yaml:2:1'],
  );
});

test('yaml-syntax: a file saved as Shift_JIS', (t) => {
  const title = Uint8Array.from([0x96, 0xda, 0x95, 0x57, 0x0a]); // 目標
  const file = Buffer.concat([Buffer.from('title: '), title]);
  assertFindings(t, { 'goals/1.yaml': file }, ['error yaml-syntax goals/1.yaml:1:8']);
});

test('yaml-syntax: the same field twice', (t) => {
  assertFindings(t, edited('goals/1.yaml', 'keyword:', 'title: 別の題\nkeyword:'), [
    'error yaml-syntax goals/1.yaml:2:1',
  ]);
});

test('yaml-syntax: aliases that multiply without end', (t) => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefg'.split('').map((name, index) => {
      const last = 'abcdef'[index] as string;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${last}`).join(',')}]`;
    }),
  ].join('\n');
  assertFindings(t, { 'goals/1.yaml': bomb }, ['error yaml-syntax goals/1.yaml:1:1']);
});

const shapes: readonly (readonly [what: string, path: string, from: string, to: string, place: string])[] = [
  ['a required field is missing', 'plan.yaml', 'title: 試しの計画\n', '', '1:1'],
  ['a field nobody knows', 'goals/1.yaml', 'summary:', 'sumary:', '3:1'],
  ['a field without a value', 'goals/1.yaml', 'title: 目標の題', 'title:', '1:7'],
  ['a number that was meant as text', 'contacts/town.yaml', '0000\n', '0000\n    extension: 2141\n', '4:16'],
  ['a phone number in full-width digits', 'contacts/town.yaml', '0267-00-0000', '０２６７-00-0000', '3:13'],
  ['a date in another notation', 'plan.yaml', '2025-04-01', '2025/4/1', '6:10'],
  [
    'an address that is no web address',
    'contacts/town.yaml',
    'phones:',
    'url: javascript:alert(1)\nphones:',
    '2:6',
  ],
  ['an e-mail address without @', 'contacts/town.yaml', 'phones:', 'email: town.example.jp\nphones:', '2:8'],
  ['an id in capitals', 'plan.yaml', 'id: tiny', 'id: Tiny', '2:5'],
  ['an SDG that does not exist', 'goals/1.yaml', 'summary:', 'sdgs: [18]\nsummary:', '3:8'],
  [
    'actions that are one bare text',
    'policies/1-1.yaml',
    'actions:\n  us: 声をかけましょう。',
    'actions: 声をかけましょう。',
    '3:10',
  ],
  ['an action that is no text', 'policies/1-1.yaml', 'us: 声をかけましょう。', 'us: 1', '4:7'],
  ['a level in a folder with another use', 'plan.yaml', 'folder: goals', 'folder: locales', '19:25'],
];

for (const [what, path, from, to, place] of shapes) {
  test(`schema: ${what}`, (t) => {
    const { findings, plan } = readPlanFolder(planFolder(t, edited(path, from, to)));
    const found = findings.filter(({ rule }) => rule === 'schema');
    assert.deepEqual(
      found.map(({ file, line, column }) => `${file}:${line}:${column}`),
      [`${path}:${place}`],
    );
    assert.equal(plan, undefined);
  });
}

test('schema: says what was found, what is accepted, and what may have been meant', (t) => {
  const { findings } = readPlanFolder(
    planFolder(t, {
      ...edited('goals/1.yaml', 'summary:', 'sumary:'),
      ...edited('contacts/town.yaml', '0000\n', '0000\n    extension: 2141\n'),
    }),
  );
  const [extension, summary] = findings;
  assert.equal(extension?.found, '「2141」です');
  assert.match(extension?.accepted ?? '', /^内線番号/u);
  assert.equal(extension?.hint, '引用符で囲んでください: "2141"');
  assert.equal(summary?.found, '「sumary」という項目は使えません');
  assert.match(summary?.accepted ?? '', /summary/u);
  assert.equal(summary?.hint, '「summary」の書き間違いではありませんか');
});

test('schema: a file with nothing in it', (t) => {
  assertFindings(t, { 'policies/1-2.yaml': '' }, ['error schema policies/1-2.yaml:1:1']);
});

test('file-name: a name that cannot be an id', (t) => {
  assertFindings(t, { 'goals/二.yaml': 'title: 目標\n', 'policies/2-1.yaml': 'parent: 二\n' }, [
    'error file-name goals/二.yaml:1:1',
  ]);
});

test('file-name: an id inside a file may repeat its name, not contradict it', (t) => {
  assertFindings(t, edited('goals/1.yaml', 'title', 'id: "1"\ntitle'), []);
  assertFindings(t, edited('goals/1.yaml', 'title', 'id: "2"\ntitle'), ['error file-name goals/1.yaml:1:5']);
});

test("unread-file: what is built, installed or hidden is nobody's mistake", (t) => {
  const yaml = 'a: 1\n';
  assertFindings(t, { 'dist/a.yaml': yaml, 'node_modules/a/b.yaml': yaml, '.cache/a.yml': yaml }, []);
});

test('unread-file: YAML where nothing reads it', (t) => {
  assertFindings(t, { 'goal/2.yaml': 'title: 目標\n', 'goals/2.yml': 'title: 目標\n' }, [
    'error unread-file goal/2.yaml:1:1',
    'error unread-file goals/2.yml:1:1',
  ]);
});
