import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { compiledFiles, fingerprint, readPlanFolder } from '@fukushi-widgets/cli';

import { edited, planFolder } from './support/plan-folder.js';
import { fukushi } from './support/run.js';

const title = `title: { text: A goal, source: "${fingerprint('目標の題')}" }\n`;

test('check: exit code 0 and a count for a plan without errors', (t) => {
  const folder = planFolder(t);
  const { code, out } = fukushi('check', folder);
  assert.equal(code, 0);
  assert.equal(out, `${folder}: エラー 0 件、注意 0 件\n`);
});

test('check: warnings alone do not fail', (t) => {
  const { code, out } = fukushi('check', planFolder(t, { 'locales/en/goals/1.yaml': title }));
  assert.equal(code, 0);
  assert.match(out, /注意 1 件/u);
});

test('check: every finding at once, as file:line:column, and exit code 1', (t) => {
  const folder = planFolder(t, {
    ...edited('goals/1.yaml', '目標の題', '目標２の題'),
    ...edited('policies/1-1.yaml', 'parent: "1"', 'parent: "7"'),
    ...edited('plan.yaml', '2030-03-31', '2020-03-31'),
  });
  const { code, out } = fukushi('check', folder);
  assert.equal(code, 1);
  assert.deepEqual(out.trimEnd().split('\n'), [
    `${join(folder, 'goals/1.yaml')}:1:8  エラー  全角の英数字「２」があります – 半角の「2」 [full-width]`,
    `${join(folder, 'plan.yaml')}:7:8  エラー  「2020-03-31」は start の「2025-04-01」より前です – start と同じか後の日付 [period]`,
    `${join(folder, 'policies/1-1.yaml')}:1:9  エラー  parent「7」はありません – goals にある id: 1 [parent]`,
    `${folder}: エラー 3 件、注意 0 件`,
  ]);
});

test('a folder that does not exist, no folder, an unknown option: one line, exit code 1', (t) => {
  for (const args of [
    ['check', join(planFolder(t), 'nowhere')],
    ['check'],
    ['compile', '--fast', '.'],
    ['chek', '.'],
  ]) {
    const { code, out, error } = fukushi(...args);
    assert.equal(code, 1, args.join(' '));
    assert.equal(out, '', args.join(' '));
    assert.match(error, /^\S[^\n]+\n$/u, args.join(' '));
  }
});

test('help: in Japanese with English beside it, for every command', () => {
  const { code, out } = fukushi('--help');
  assert.equal(code, 0);
  assert.match(out, /使い方 \/ Usage/u);
  for (const command of ['check', 'compile'])
    assert.match(out, new RegExp(`fukushi ${command} <folder>`, 'u'));
});

test('compile: writes the plan, its type and a file per language into dist', (t) => {
  const folder = planFolder(t, { 'locales/en/goals/1.yaml': title });
  assert.equal(fukushi('compile', folder).code, 0);
  assert.deepEqual(readdirSync(join(folder, 'dist')).sort(), ['en.json', 'ja.json', 'plan.d.ts']);
  assert.match(readFileSync(join(folder, 'dist/ja.json'), 'utf8'), /^\{[^\n]+\}\n$/u);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'dist/en.json'), 'utf8')), {
    goals: { 1: { title: 'A goal' } },
    issuedLabel: 'April 2025',
    period: { label: 'fiscal year 2025 (令和 7) to fiscal year 2029 (令和 11)' },
  });
});

test('compile: into another folder with -o', (t) => {
  const folder = planFolder(t);
  const target = join(folder, 'a', 'b');
  assert.equal(fukushi('compile', folder, '-o', target).code, 0);
  assert.deepEqual(readdirSync(target), ['ja.json', 'plan.d.ts']);
});

test('compile: writes nothing when there are errors', (t) => {
  const folder = planFolder(t, edited('goals/1.yaml', 'title', 'titel'));
  const { code, error } = fukushi('compile', folder);
  assert.equal(code, 1);
  assert.match(error, /変換しませんでした/u);
  assert.equal(existsSync(join(folder, 'dist')), false);
});

test('compile: the same bytes however an editor arranges a file', (t) => {
  const plain = compiledFiles(readPlanFolder(planFolder(t)));
  const rearranged = planFolder(t, {
    'goals/1.yaml': 'summary: >-\n  支え合いを広げます。\nid: "1"\nkeyword: "支え合い "\ntitle: 目標の題\n',
    'policies/1-1.yaml': 'actions: [{ text: 声をかけましょう。, actor: us }]\ntitle: 施策の題\nparent: 1\n',
  });
  assert.deepEqual([...compiledFiles(readPlanFolder(rearranged))], [...plain]);
});

test('compile: nothing of the folder alone is in the plan', (t) => {
  const folder = planFolder(t, edited('plan.yaml', 'actors:', 'retired: ["1-3"]\nactors:'));
  const json = compiledFiles(readPlanFolder(folder)).get('ja.json') ?? '';
  for (const name of ['folder', 'parent', 'retired']) assert.equal(json.includes(`"${name}"`), false, name);
});

test('compile: what took the place of a retired id knows it', (t) => {
  const chain = '[{ id: 1-3, now: 1-4 }, { id: 1-4, now: 1-1 }, { kind: actor, id: them, now: us }]';
  const { plan } = readPlanFolder(
    planFolder(t, edited('plan.yaml', 'actors:', `retired: ${chain}\nactors:`)),
  );
  assert.deepEqual(plan?.goals[0]?.children?.[0]?.formerly, ['1-3', '1-4']);
  assert.equal(plan?.goals[0]?.children?.[1]?.formerly, undefined);
  assert.deepEqual(plan?.actors[0]?.formerly, ['them']);
});

test('compile: 1-2 comes before 1-10', (t) => {
  const policies = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`policies/1-${index + 1}.yaml`, 'parent: "1"\n']),
  );
  const { plan } = readPlanFolder(planFolder(t, policies));
  assert.deepEqual(
    plan?.goals[0]?.children?.map(({ id }) => id),
    ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '1-10'],
  );
});
