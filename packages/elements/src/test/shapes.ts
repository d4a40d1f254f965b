import type { Plan, PlanNode } from '@fukushi-widgets/model';
import { generalPlan } from './general-plan.js';

const plan = (levels: Plan['levels'], goals: readonly PlanNode[], philosophy?: string): Plan => ({
  schema: 1,
  id: 'shapes',
  lang: 'ja',
  title: '見本の計画',
  period: { start: '2026-04-01', end: '2031-03-31' },
  issued: '2026-03',
  publishers: [{ id: 'town', name: '見本町' }],
  plans: [{ id: 'main', name: '見本町の計画', description: [] }],
  levels,
  goals,
  actors: [],
  contacts: [],
  ...(philosophy && { philosophy: { label: '基本理念', title: philosophy } }),
});

const SENTENCE = '地域で支え合う仕組みをみんなでつくり、だれもが役割を持って暮らせるまちを目指します';

/** Nodes below one another, as many at each level as `counts` says. */
const nested = ([count = 0, ...deeper]: readonly number[], id = ''): readonly PlanNode[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${id}${index + 1}`,
    number: ['1', '（ア）', '①', 'Ⅰ'][deeper.length] ?? '',
    title: index === 0 ? SENTENCE : '相談の窓口',
    ...(deeper.length > 0 ? { children: nested(deeper, `${id}${index + 1}-`) } : { vision: SENTENCE }),
  }));

/** Plans as other publishers have them: of any depth, with more or fewer parts than Komoro's. All made up. */
export const shapes: Readonly<Record<string, Plan>> = {
  'three levels without philosophy': generalPlan,
  'four levels of sentences': plan(
    ['基本目標', '方針', '施策', '取組'].map((label) => ({ id: label, label })),
    nested([2, 2, 2, 2]),
    '一人ひとりが 輝き 支え合う まちへ',
  ),
  'nine goals, some without children': plan(
    [
      { id: 'goal', label: '目標', number: '目標{n}' },
      { id: 'policy', label: '施策', number: '施策{id}' },
    ],
    nested([9, 2]).map((node, index) => ({ ...node, ...(index % 3 === 2 && { children: [] }) })),
  ),
  'goals alone, one without title': plan(
    [{ id: 'goal', label: '目標', number: '目標{n}' }],
    [{ id: '1', title: '支える', vision: SENTENCE }, { id: '2', title: 'つなぐ' }, { id: '3' }],
    `${SENTENCE}。${SENTENCE}。`,
  ),
};
