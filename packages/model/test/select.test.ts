import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  actionsOf,
  findActor,
  findContact,
  findGoal,
  findPolicy,
  goalsOf,
  numberOf,
  organizationOf,
  placedNodes,
  policiesOf,
} from '@fukushi-widgets/model';
import type { ContactList } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

const [first, second] = plan.goals;

test('placedNodes: every node in reading order, with level, place and path', () => {
  assert.deepEqual(
    placedNodes(plan).map(({ node, level, place, ancestors }) => [
      node.id,
      level?.id,
      place,
      ancestors.map(({ id }) => id),
    ]),
    [
      ['1', 'goal', 1, []],
      ['1-1', 'policy', 1, ['1']],
      ['1-2', 'policy', 2, ['1']],
      ['2', 'goal', 2, []],
      ['2-1', 'policy', 1, ['2']],
    ],
  );
});

test('goalsOf and policiesOf', () => {
  assert.deepEqual(
    goalsOf(plan).map(({ node }) => node.id),
    ['1', '2'],
  );
  assert.deepEqual(
    policiesOf(plan).map(({ node }) => node.id),
    ['1-1', '1-2', '2-1'],
  );
  assert.deepEqual(
    policiesOf(plan, second).map(({ node }) => node.id),
    ['2-1'],
  );
});

test('actionsOf: all, by actor, by node, by both', () => {
  const texts = (filter?: Parameters<typeof actionsOf>[1]) =>
    actionsOf(plan, filter).map(({ action }) => action.text);
  const me = plan.actors[0];
  assert.equal(texts().length, 4);
  assert.deepEqual(texts({ actor: me }), ['歩きましょう。', '備えましょう。']);
  assert.deepEqual(texts({ node: first }), ['歩きましょう。', '集まりましょう。', '備えましょう。']);
  assert.deepEqual(texts({ node: first?.children?.[1] }), ['備えましょう。']);
  assert.deepEqual(texts({ actor: me, node: second }), []);
});

test("numberOf: by the level's pattern, by the node's own number, in every language there is", () => {
  const [goal, policy, special] = placedNodes(plan);
  assert.deepEqual(goal && numberOf(goal), { ja: '目標1', en: 'Goal 1' });
  assert.equal(policy && numberOf(policy), '基本施策1-1');
  assert.equal(special && numberOf(special), '特別施策');
});

test('numberOf: {n} is the place among siblings; no pattern, no number', () => {
  const [goal] = plan.levels;
  const numbered = {
    ...plan,
    levels: [
      { id: 'goal', label: '柱' },
      { id: 'policy', label: '策', number: '({n})' },
    ],
  };
  assert.ok(goal);
  assert.deepEqual(
    placedNodes(numbered).map((placed) => numberOf(placed)),
    [undefined, '(1)', '特別施策', undefined, '(1)'],
  );
});

const policies: readonly (readonly [value: string, id: string])[] = [
  ['1-1', '1-1'],
  ['１－１', '1-1'],
  ['基本施策１－１', '1-1'],
  ['基本施策 1-1', '1-1'],
  ['”1-1”', '1-1'],
  ['健幸なまち', '1-1'],
  ['基本施策1-1 健幸なまち', '1-1'],
  ['特別施策', '1-2'],
];
for (const [value, id] of policies) {
  test(`findPolicy understands ${value}`, () => {
    assert.equal(findPolicy(plan, value)?.node.id, id);
  });
}

test('findPolicy: a goal is no policy, and what nobody wrote is nothing', () => {
  for (const value of ['1', '1-3', '', '基本施策']) assert.equal(findPolicy(plan, value), undefined, value);
});

test('findGoal: by id, by number as the plan prints it, by title in any language', () => {
  for (const value of ['1', '目標１', '支える', 'Support', '目標1 支える']) {
    assert.equal(findGoal(plan, value)?.node.id, '1', value);
  }
  assert.equal(findGoal(plan, '1-1'), undefined);
});

test('findActor: by id, by label as printed, by alias', () => {
  for (const value of ['me', 'わたし', '[わたし]', '［わたし］', '「わたし」', '私']) {
    assert.equal(findActor(plan, value)?.id, 'me', value);
  }
  assert.equal(findActor(plan, 'わたしたち')?.id, 'us');
  assert.equal(findActor(plan, '社協')?.id, 'council');
  assert.equal(findActor(plan, 'みんな'), undefined);
});

test('findContact: by its own id and name, by those of its organization', () => {
  for (const value of ['council', '社協', '試し市社会福祉協議会', '試し市社協窓口']) {
    assert.equal(findContact(plan, value)?.id, 'council', value);
  }
  for (const value of ['city-desk', 'city', '市', '試し市']) {
    assert.equal(findContact(plan, value)?.id, 'city-desk', value);
  }
  assert.equal(findContact(plan, '県'), undefined);
});

test('organizationOf: the body behind a contact, if the plan has it', () => {
  const [city] = plan.contacts;
  assert.equal(city && organizationOf(plan, city)?.name, '試し市');
  assert.equal(organizationOf(plan, { id: 'x', name: '区の窓口' }), undefined);
});

test("findContact: in a partner's list, which has no organizations", () => {
  const list: ContactList = { schema: 1, lang: 'ja', contacts: [{ id: 'desk', name: '区の窓口' }] };
  assert.equal(findContact(list, '区の窓口')?.id, 'desk');
  assert.equal(findContact(list, '市'), undefined);
});

test('a retired id finds what took its place', () => {
  assert.equal(findGoal(plan, '４')?.node.id, '2');
  assert.equal(findPolicy(plan, '2-2')?.node.id, '2-1');
  assert.equal(findActor(plan, 'groups')?.id, 'us');
  assert.equal(findContact(plan, 'old-desk')?.id, 'city-desk');
});
