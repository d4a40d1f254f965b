import type { Plan, PlanNode } from '@fukushi-widgets/model';
import { fullPlan } from './full-plan.js';

/** Two versions of the full plan, which differ in every way that a reader is told of. */
export function changedPlans(): readonly [before: Plan, after: Plan] {
  const full = fullPlan();
  const [goal] = full.goals as readonly [PlanNode];
  const [policy, other] = goal.children as readonly [PlanNode, PlanNode];
  const second: PlanNode = { id: '2', title: '二つ目の目標', children: [{ id: '2-1', title: '移る施策' }] };
  const before: Plan = { ...full, goals: [goal, second] };
  const after: Plan = {
    ...before,
    edition: '改訂版',
    purpose: ['計画の新しい目的です。'],
    goals: [
      {
        ...goal,
        summary: '目標の短い説明です。',
        children: [
          {
            ...policy,
            summary: '施策の説明でした。',
            vision: '施策のめざす姿',
            actions: [...(policy.actions ?? []).slice(0, 1), { actor: 'us', text: '見守りを続けましょう。' }],
            indicators: [{ label: '見守りの回数', baseline: '10回', target: '30回' }],
          },
          { id: '1-3', formerly: [other.id], title: '名前の変わった施策' },
          { id: '2-1', title: '移る施策' },
        ],
      },
    ],
    contacts: full.contacts.map((contact) => ({
      ...contact,
      phones: [{ number: '0267-00-0009', label: '代表', extension: '456' }],
    })),
  };
  return [before, after];
}
