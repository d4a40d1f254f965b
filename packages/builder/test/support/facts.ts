import type { Plan } from '@fukushi-widgets/model';
import type { Facts } from '@fukushi-widgets/builder/check/rule.js';

/** A handmade plan with two goals, three policies, two actors and two contacts. */
export const plan: Plan = {
  schema: 1,
  id: 'midori',
  lang: 'ja',
  title: 'みどり市福祉計画',
  period: { start: '2025-04-01', end: '2030-03-31' },
  issued: '2025-04',
  publishers: [
    { id: 'city', name: 'みどり市' },
    { id: 'council', name: 'みどり市社会福祉協議会', shortName: '社協' },
  ],
  plans: [],
  levels: [
    { id: 'goal', label: '目標', number: '目標{id}' },
    { id: 'policy', label: '基本施策', number: '基本施策{id}' },
  ],
  goals: [
    {
      id: '1',
      title: '支える',
      children: [
        { id: '1-1', title: '健康なまち', actions: [{ actor: 'me', text: '毎日歩く。' }] },
        { id: '1-2', title: '備え' },
      ],
    },
    { id: '2', title: 'つなぐ', children: [{ id: '2-1', title: '移動' }] },
  ],
  actors: [
    { id: 'me', label: 'わたし' },
    { id: 'us', label: 'わたしたち' },
  ],
  contacts: [
    { id: 'city', organization: 'city' },
    { id: 'council', organization: 'council' },
  ],
};

/** Hashes of the right shape: 64 characters of base64 are 384 bits. */
export const hashes = { '1.1.0': `sha384-${'a'.repeat(64)}`, '1.2.0': `sha384-${'b'.repeat(64)}` };

const common = [
  { name: 'lang' },
  { name: 'heading-level', values: ['2', '3', '4', '5', '6'] },
  { name: 'src' },
  { name: 'print', values: ['all', 'as-shown'] },
];
const variant = { name: 'variant', values: ['full', 'summary'] };

export const facts: Facts = {
  base: 'https://widgets.midori.example/',
  plan,
  languages: ['ja', 'en'],
  titles: new Map([
    ['policy-card/1-1', '基本施策1-1 健康なまち'],
    ['policy-card/1-2', '基本施策1-2 備え'],
    ['goal-section/1', '目標1 支える'],
    ['contact-box/city', 'みどり市 問合せ先'],
    ['action-list', '期待する取り組み'],
    ['plan', 'みどり市福祉計画'],
  ]),
  elements: new Map([
    ['fukushi-policy-card', [...common, { name: 'policy' }, variant]],
    ['fukushi-goal-section', [...common, { name: 'goal' }, variant]],
    ['fukushi-action-list', [...common, { name: 'actor' }, { name: 'goal' }, { name: 'policy' }]],
    ['fukushi-contact-box', [...common, { name: 'organization' }, { name: 'name' }, { name: 'tel' }]],
    ['fukushi-plan', common],
    ['fukushi-reading-tools', [...common, { name: 'remember' }]],
  ]),
  versions: new Map(Object.entries(hashes)),
};
