import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fingerprint } from '@fukushi-widgets/cli';

import { assertFindings, findingsFor } from './support/findings.js';
import { edited } from './support/plan-folder.js';

test('duplicate-id: each level has ids of its own', (t) => {
  assertFindings(t, { 'policies/1.yaml': 'parent: "1"\n' }, []);
});

test('duplicate-id: what has nothing below it is shown by one widget, at whatever depth it stands', (t) => {
  assertFindings(
    t,
    {
      'goals/2.yaml': 'title: 終わりの目標\n',
      'policies/2.yaml': 'parent: "1"\n',
      'policies/1.yaml': 'parent: "1"\n',
    },
    ['error duplicate-id goals/2.yaml:1:1'],
  );
});

/** A level between goals and policies, with one node of a given id. */
const between = (id: string, goal: string) => ({
  'plan.yaml': edited(
    'plan.yaml',
    '  - { id: policy',
    '  - { id: way, folder: ways, label: 道 }\n  - { id: policy',
  )['plan.yaml'],
  [`goals/${goal}.yaml`]: 'title: もう一つの目標\n',
  [`ways/${id}.yaml`]: 'parent: "1"\ntitle: 道筋\n',
  'policies/1-1.yaml': `parent: "${id}"\ntitle: 一\nactions:\n  us: 声をかけます。\n`,
  'policies/1-2.yaml': `parent: "${id}"\ntitle: 二\n`,
});

test('duplicate-id: a goal cannot be called what a node between is called in addresses', (t) => {
  assertFindings(t, between('1', 'way-1'), ['error duplicate-id ways/1.yaml:1:1']);
  assertFindings(t, between('1', '2'), []);
});

test('address: what stands before the id of a node between counts', (t) => {
  const long = 'a'.repeat(37);
  assertFindings(t, between(long, '2'), [`error address ways/${long}.yaml:1:1`]);
  assertFindings(t, between('a'.repeat(36), '2'), []);
});

test('duplicate-id: one id twice in a list', (t) => {
  assertFindings(t, edited('plan.yaml', 'plans:', '  - id: town\n    name: 別の町\nplans:'), [
    'error duplicate-id plan.yaml:14:9',
  ]);
});

test('unknown-actor: in actions by actor and in a list of actions', (t) => {
  assertFindings(t, edited('policies/1-1.yaml', 'us: 声', 'them: 声'), [
    'error unknown-actor policies/1-1.yaml:4:3',
  ]);
  assertFindings(
    t,
    edited('policies/1-1.yaml', 'us: 声をかけましょう。', '- { actor: them, text: 声をかけましょう。 }'),
    ['error unknown-actor policies/1-1.yaml:4:14'],
  );
});

test('unknown-actor: a list without actors and several texts for one actor are fine', (t) => {
  assertFindings(t, edited('policies/1-1.yaml', 'us: 声をかけましょう。', '- text: 声をかけましょう。'), []);
  assertFindings(
    t,
    edited('policies/1-1.yaml', 'us: 声をかけましょう。', 'us: [声をかけましょう。, 話しましょう。]'),
    [],
  );
});

test('parent: dangling, missing, or on the first level', (t) => {
  assertFindings(t, edited('policies/1-1.yaml', 'parent: "1"', 'parent: "7"'), [
    'error parent policies/1-1.yaml:1:9',
  ]);
  assertFindings(t, edited('policies/1-1.yaml', 'parent: "1"\n', ''), ['error parent policies/1-1.yaml:1:1']);
  assertFindings(t, edited('goals/1.yaml', 'title', 'parent: "1"\ntitle'), ['error parent goals/1.yaml:1:1']);
});

test('parent: a number without quotation marks is understood', (t) => {
  assertFindings(t, edited('policies/1-1.yaml', 'parent: "1"', 'parent: 1'), []);
});

test('reference: an organization that is no publisher', (t) => {
  assertFindings(t, edited('contacts/town.yaml', 'organization: town', 'organization: city'), [
    'error reference contacts/town.yaml:1:15',
  ]);
  assertFindings(t, edited('actors/us.yaml', '[town]', '[town, city]'), [
    'error reference actors/us.yaml:2:17',
  ]);
});

test('listed-files: a listed file is missing', (t) => {
  assertFindings(t, { 'contacts/town.yaml': undefined }, ['error listed-files plan.yaml:22:12']);
});

test('listed-files: a file is not listed', (t) => {
  assertFindings(t, { 'contacts/other.yaml': 'name: 別の窓口\n' }, [
    'error listed-files contacts/other.yaml:1:1',
  ]);
  assertFindings(t, edited('plan.yaml', 'contacts: [town]\n', ''), [
    'error listed-files contacts/town.yaml:1:1',
  ]);
});

test('missing-child: a goal without policies is a plan of uneven depth', (t) => {
  assertFindings(t, { 'goals/2.yaml': 'title: 2つ目の目標\n' }, []);
});

test('missing-child: a level that nothing stands on', (t) => {
  assertFindings(t, { 'policies/1-1.yaml': undefined, 'policies/1-2.yaml': undefined }, [
    'error missing-child plan.yaml:1:1',
  ]);
});

test('missing-child: no goals at all', (t) => {
  assertFindings(
    t,
    { 'goals/1.yaml': undefined, 'policies/1-1.yaml': undefined, 'policies/1-2.yaml': undefined },
    ['error missing-child plan.yaml:1:1', 'error missing-child plan.yaml:1:1'],
  );
});

test('numbering-gap: a missing policy', (t) => {
  assertFindings(t, { 'policies/1-1.yaml': undefined }, ['error numbering-gap policies/1-2.yaml:1:1']);
});

test('numbering-gap: numbers may run on from one goal to the next', (t) => {
  const goal = (id: string) => ({
    [`goals/${id}.yaml`]: 'title: 目標\n',
    [`policies/${id}.yaml`]: undefined,
  });
  const policy = (id: string, parent: string) => ({
    [`policies/p${id}.yaml`]: `parent: "${parent}"\nactions: { us: 声をかけましょう。 }\n`,
  });
  const plain = { 'policies/1-1.yaml': undefined, 'policies/1-2.yaml': undefined };
  assertFindings(t, { ...plain, ...goal('1'), ...goal('2'), ...policy('1', '1'), ...policy('2', '2') }, []);
});

test('numbering-gap: a retired id leaves a gap that is meant', (t) => {
  assertFindings(
    t,
    {
      'policies/1-1.yaml': undefined,
      ...edited('policies/1-2.yaml', 'title', 'actions: { us: 声をかけましょう。 }\ntitle'),
      ...edited('plan.yaml', 'actors:', 'retired: ["1-1"]\nactors:'),
    },
    [],
  );
});

test('date: a date that no calendar has', (t) => {
  assertFindings(t, edited('plan.yaml', '2030-03-31', '2030-02-30'), ['error date plan.yaml:7:8']);
});

test('period: the end before the start, a revision before the issue', (t) => {
  assertFindings(t, edited('plan.yaml', '2030-03-31', '2020-03-31'), ['error period plan.yaml:7:8']);
  assertFindings(t, edited('plan.yaml', 'issued: 2025-04', 'issued: 2025-04\nrevised: 2025-03'), [
    'error period plan.yaml:9:10',
  ]);
});

test('period: dates are compared as far as both say', (t) => {
  assertFindings(t, edited('plan.yaml', 'issued: 2025-04', 'issued: 2025-04\nrevised: "2025"'), []);
});

test('era: a period before the first era, eras out of order', (t) => {
  assertFindings(t, edited('plan.yaml', '2019-05-01', '2025-05-01'), [
    'error era plan.yaml:6:10',
    'error era plan.yaml:8:9',
  ]);
  assertFindings(
    t,
    edited('plan.yaml', 'publishers:', '  - { name: 平成, start: 1989-01-08 }\npublishers:'),
    ['error era plan.yaml:11:24'],
  );
});

const retired = (entries: string) => edited('plan.yaml', 'actors:', `retired: ${entries}\nactors:`);

test('retired: leads to what took its place, also over another retired id', (t) => {
  assertFindings(t, retired('[{ id: 1-3, now: 1-4 }, { id: 1-4, now: 1-1 }]'), []);
  assertFindings(
    t,
    retired('[{ kind: actor, id: them, now: us }, { kind: contact, id: us, now: town }]'),
    [],
  );
});

test('retired: an id that is in use', (t) => {
  assertFindings(t, retired('["1-1"]'), ['error retired plan.yaml:21:11']);
  assertFindings(t, retired('[{ kind: contact, id: town, now: town }]'), ['error retired plan.yaml:21:11']);
});

test('retired: one id twice', (t) => {
  assertFindings(t, retired('["1-3", { id: 1-3, now: 1-1 }]'), ['error retired plan.yaml:21:18']);
});

test('retired: a target that is not there, or of another kind', (t) => {
  assertFindings(t, retired('[{ id: 1-3, now: 1-9 }]'), ['error retired plan.yaml:21:27']);
  assertFindings(t, retired('[{ id: 1-3, now: town }]'), ['error retired plan.yaml:21:27']);
  assertFindings(t, retired('["1-4", { id: 1-3, now: 1-4 }]'), ['error retired plan.yaml:21:34']);
});

test('retired: a circle', (t) => {
  assertFindings(t, retired('[{ id: 1-3, now: 1-3 }]'), ['error retired plan.yaml:21:27']);
  assertFindings(t, retired('[{ id: 1-3, now: 1-4 }, { id: 1-4, now: 1-3 }]'), [
    'error retired plan.yaml:21:27',
    'error retired plan.yaml:21:50',
  ]);
});

test('retired: an entry that is neither an id nor a pair', (t) => {
  assertFindings(t, retired('[{ id: 1-3 }]'), ['error schema plan.yaml:21:11']);
  assertFindings(t, retired('[{ id: 1-3, now: 1-1, kind: goal }]'), ['error schema plan.yaml:21:38']);
});

test('schema: what a retired id leads to is written in plan.yaml alone', (t) => {
  assertFindings(t, edited('policies/1-1.yaml', 'title:', 'formerly: [1-3]\ntitle:'), [
    'error schema policies/1-1.yaml:2:1',
  ]);
});

test('address: an id that is the name of a rendition, of a node, an actor or a contact', (t) => {
  const english = {
    'locales/en/goals/1.yaml': `title: { text: Goal, source: '${fingerprint('目標の題')}' }\n`,
  };
  const found = (changes: Record<string, string>) =>
    findingsFor(t, { ...english, ...changes }).filter((finding) => !finding.includes('translation-coverage'));
  assert.deepEqual(found({}), []);
  assert.deepEqual(found({ 'policies/en.yaml': 'parent: "1"\ntitle: 施策\n' }), [
    'error address policies/en.yaml:1:1',
  ]);
  assert.deepEqual(
    found({ ...edited('plan.yaml', '[town]', '[town, en]'), 'contacts/en.yaml': 'name: 窓口\n' }),
    ['error address contacts/en.yaml:1:1'],
  );
  assert.deepEqual(found({ ...edited('plan.yaml', '[us]', '[us, en]'), 'actors/en.yaml': 'label: 主体\n' }), [
    'error address actors/en.yaml:1:1',
  ]);
});

test('address: an id of forty letters, and of one more', (t) => {
  const policy = (length: number) => ({
    [`policies/${'a'.repeat(length)}.yaml`]: 'parent: "1"\ntitle: 施策\n',
  });
  assertFindings(t, policy(40), []);
  assertFindings(t, policy(41), [`error address policies/${'a'.repeat(41)}.yaml:1:1`]);
});
