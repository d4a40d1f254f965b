import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  CATALOGUE,
  findPart,
  isProblem,
  pageOfNode,
  parsePermalink,
  permalinkPath,
  placedNodes,
} from '@fukushi-widgets/model';
import type { Plan } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

/** Four levels, each counting for itself: one id on three of them. */
const deep: Plan = {
  ...plan,
  levels: [
    { id: 'goal', label: '基本目標', number: '基本目標{n}' },
    { id: 'direction', label: '基本方針', number: '基本方針{n}' },
    { id: 'measure', label: '施策', number: '施策{n}' },
    { id: 'work', label: '事業' },
  ],
  goals: [
    {
      id: '1',
      title: '支える',
      children: [
        {
          id: '1',
          title: '出会う',
          children: [{ id: '1', title: '朝市', children: [{ id: '1', title: '机' }] }],
        },
        {
          id: '2',
          formerly: ['direction-9', '9'],
          title: '気づく',
          children: [{ id: '2', title: '見守り' }],
        },
      ],
    },
    { id: '2', title: 'つなぐ' },
  ],
};

const goal = (value: string): string | undefined => {
  const found = findPart('goal-section', deep, (asked) => (asked === 'goal' ? value : ''));
  return isProblem(found) ? undefined : found.id;
};

test('every node with others below it has a section; each level between tells its own apart', () => {
  assert.deepEqual(
    CATALOGUE['goal-section'].parts(deep).map(({ id }) => id),
    ['1', '2', 'direction-1', 'measure-1', 'direction-2'],
  );
  assert.deepEqual(
    CATALOGUE['policy-card'].parts(deep).map(({ id }) => id),
    ['1', '2', '2'],
  );
});

test('goal=: an id alone is a goal’s before it is that of anything below one', () => {
  for (const [value, id] of [
    ['1', '1'],
    ['2', '2'],
    ['direction-2', 'direction-2'],
    ['基本方針２', 'direction-2'],
    ['気づく', 'direction-2'],
    ['施策1 朝市', 'measure-1'],
    ['direction-9', 'direction-2'],
    ['9', 'direction-2'],
    ['work-1', undefined],
    ['机', undefined],
  ] as const)
    assert.equal(goal(value), id, value);
});

test('every node has a page that shows it, and its address is read back', () => {
  const paths = placedNodes(deep).map((placed) => permalinkPath(pageOfNode(placed)));
  assert.deepEqual(paths, [
    'v1/embed/goal-section/1/',
    'v1/embed/goal-section/direction-1/',
    'v1/embed/goal-section/measure-1/',
    'v1/embed/policy-card/1/',
    'v1/embed/goal-section/direction-2/',
    'v1/embed/policy-card/2/',
    'v1/embed/policy-card/2/',
  ]);
  const base = 'https://widgets.example/';
  assert.equal(parsePermalink(base + paths[1], { base, renditions: [] })?.id, 'direction-1');
});
