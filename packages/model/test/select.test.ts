import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  actionsOf,
  childrenOf,
  findPart,
  isProblem,
  isWithin,
  numberOf,
  organizationOf,
  placedNodes,
  policiesOf,
} from '@fukushi-widgets/model';
import type { ContactList, Data, PlanNode, WidgetName } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

const [first, second] = plan.goals;

/** The id of what an attribute's value names, or `undefined` where it names nothing. */
function idOf(widget: WidgetName, attribute: string, value: string, data: Data = plan): string | undefined {
  const found = findPart(widget, data, (asked) => (asked === attribute ? value : ''));
  return isProblem(found) ? undefined : found.id;
}
const policy = (value: string) => idOf('policy-card', 'policy', value);
const goal = (value: string) => idOf('goal-section', 'goal', value);
const actor = (value: string) => idOf('action-list', 'actor', value);
const contact = (value: string, data?: Data) => idOf('contact-box', 'organization', value, data);

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

test('childrenOf, policiesOf and isWithin', () => {
  assert.deepEqual(
    childrenOf(plan).map(({ node }) => node.id),
    ['1', '2'],
  );
  assert.deepEqual(
    policiesOf(plan).map(({ node }) => node.id),
    ['1-1', '1-2', '2-1'],
  );
  assert.deepEqual(
    childrenOf(plan, second).map(({ node }) => node.id),
    ['2-1'],
  );
  const within = (other: PlanNode | undefined) =>
    placedNodes(plan)
      .filter((placed) => isWithin(placed, other))
      .map(({ node }) => node.id);
  assert.deepEqual(within(second), ['2', '2-1']);
  assert.deepEqual(within(undefined), ['1', '1-1', '1-2', '2', '2-1']);
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
  test(`policy= understands ${value}`, () => {
    assert.equal(policy(value), id);
  });
}

test('policy=: a goal is no policy, and what nobody wrote is nothing', () => {
  for (const value of ['1', '1-3', '', '基本施策']) assert.equal(policy(value), undefined, value);
});

test('goal=: by id, by number as the plan prints it, by title in any language', () => {
  for (const value of ['1', '目標１', '支える', 'Support', '目標1 支える']) {
    assert.equal(goal(value), '1', value);
  }
  assert.equal(goal('1-1'), undefined);
});

test('actor=: by id, by label as printed, by alias', () => {
  for (const value of ['me', 'わたし', '[わたし]', '［わたし］', '「わたし」', '私']) {
    assert.equal(actor(value), 'me', value);
  }
  assert.equal(actor('わたしたち'), 'us');
  assert.equal(actor('社協'), 'council');
  assert.equal(actor('みんな'), undefined);
});

test('organization=: by its own id and name, by those of its organization', () => {
  for (const value of ['council', '社協', '試し市社会福祉協議会', '試し市社協窓口']) {
    assert.equal(contact(value), 'council', value);
  }
  for (const value of ['city-desk', 'city', '市', '試し市']) {
    assert.equal(contact(value), 'city-desk', value);
  }
  assert.equal(contact('県'), undefined);
});

test('organizationOf: the body behind a contact, if the plan has it', () => {
  const [city] = plan.contacts;
  assert.equal(city && organizationOf(plan, city)?.name, '試し市');
  assert.equal(organizationOf(plan, { id: 'x', name: '区の窓口' }), undefined);
});

test("organization=: in a partner's list, which has no organizations", () => {
  const list: ContactList = { schema: 1, lang: 'ja', contacts: [{ id: 'desk', name: '区の窓口' }] };
  assert.equal(contact('区の窓口', list), 'desk');
  assert.equal(contact('市', list), undefined);
});

test('a retired id finds what took its place', () => {
  assert.equal(goal('４'), '2');
  assert.equal(policy('2-2'), '2-1');
  assert.equal(actor('groups'), 'us');
  assert.equal(contact('old-desk'), 'city-desk');
});
