import type { Actor, PlacedNode, Plan } from '@fukushi-widgets/model';

/** Goals whose plan chooses no colour take turns with this many of ours. */
const GOAL_COLORS = 3;

/** What gives a node its goal's colour: `goal-1`, `goal-2`, … */
export function goalClass({ goals }: Plan, { node, ancestors }: PlacedNode): string {
  const goal = ancestors[0] ?? node;
  const place = goals.indexOf(goal);
  return `goal-${(goal.color ? place : place % GOAL_COLORS) + 1}`;
}

/** What gives an actor its colour and border: `actor-1`, `actor-2`, … */
export const actorClass = ({ actors }: Plan, actor: Actor): string => `actor-${actors.indexOf(actor) + 1}`;
