import {
  findActor,
  findGoal,
  findPolicy,
  goalsOf,
  lookUp,
  policiesOf,
  type Actor,
  type PlacedNode,
  type Plan,
} from '@fukushi-widgets/model';
import type { PolicyCardVariant } from './views/policy-card.js';
import { unknownValue, type Problem } from './views/problem.js';
import type { ChartLayout } from './views/system-chart.js';

const ids = (placed: readonly PlacedNode[]): readonly string[] => placed.map(({ node }) => node.id);

const VARIANTS: readonly PolicyCardVariant[] = ['full', 'summary'];

const LAYOUTS: readonly ChartLayout[] = ['auto', 'chart', 'table', 'list'];

/** The word an attribute says, of those it may say, or what to tell the editor. */
const oneOf = <Word extends string>(
  attribute: string,
  value: string,
  accepted: readonly Word[],
): Word | Problem => lookUp(value, accepted, (word) => [word]) ?? unknownValue(attribute, value, accepted);

/** How much of a policy to show, or what to tell the editor. */
export const variantFor = (value: string): PolicyCardVariant | Problem => oneOf('variant', value, VARIANTS);

/** How to lay out the chart, or what to tell the editor. */
export const layoutFor = (value: string): ChartLayout | Problem => oneOf('layout', value, LAYOUTS);

/** The policy an attribute names, or what to tell the editor. */
export const policyFor = (plan: Plan, value: string): PlacedNode | Problem =>
  findPolicy(plan, value) ?? unknownValue('policy', value, ids(policiesOf(plan)));

/** The goal an attribute names, or what to tell the editor. */
export const goalFor = (plan: Plan, value: string): PlacedNode | Problem =>
  findGoal(plan, value) ?? unknownValue('goal', value, ids(goalsOf(plan)));

/** The actor an attribute names, or what to tell the editor. */
export const actorFor = (plan: Plan, value: string): Actor | Problem =>
  findActor(plan, value) ??
  unknownValue(
    'actor',
    value,
    plan.actors.map(({ id }) => id),
  );
