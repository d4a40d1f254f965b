import type { Action, Actor, Contact, Level, Organization, Plan, PlanNode, Text } from './plan.js';

/** A node with the path that leads to it, outermost ancestor first. */
export interface PlacedNode {
  readonly node: PlanNode;
  readonly ancestors: readonly PlanNode[];
  readonly level: Level | undefined;
  /** The node's place among its siblings, counted from 1. */
  readonly place: number;
}

/** A plan never changes: what was found in it stays. */
const known = new WeakMap<Plan, readonly PlacedNode[]>();

/** Every node of the plan with its place, in reading order. */
export function placedNodes(plan: Plan): readonly PlacedNode[] {
  const found = known.get(plan);
  if (found) return found;
  const walk = (nodes: readonly PlanNode[], ancestors: readonly PlanNode[]): PlacedNode[] =>
    nodes.flatMap((node, index) => [
      { node, ancestors, level: plan.levels[ancestors.length], place: index + 1 },
      ...walk(node.children ?? [], [...ancestors, node]),
    ]);
  const all = walk(plan.goals, []);
  known.set(plan, all);
  return all;
}

/** The nodes directly below a node; without one, those of the first level. */
export const childrenOf = (plan: Plan, parent?: PlanNode): readonly PlacedNode[] =>
  placedNodes(plan).filter(({ ancestors }) => ancestors.at(-1) === parent);

/**
 * What stands before a node's id in addresses and tags of sections. Ids are unique on a level only, and the sections of
 * all levels share one widget: of a node with others above and below it `direction-`, its level's id; else nothing.
 */
export const idPrefix = ({ node, ancestors, level }: PlacedNode): string =>
  ancestors[0] && node.children?.length ? `${level?.id}-` : '';

/** The plan's policies: the nodes that have no children. */
export const policiesOf = (plan: Plan): readonly PlacedNode[] =>
  placedNodes(plan).filter(({ node }) => !node.children?.length);

/** Whether a node is another, or stands below it. Below none all are. */
export const isWithin = ({ node, ancestors }: PlacedNode, other: PlanNode | undefined): boolean =>
  other === undefined || node === other || ancestors.includes(other);

/** What one actor is asked to do, with the node that asks. */
export interface PlacedAction {
  readonly action: Action;
  readonly placed: PlacedNode;
}

/** What narrows a list of actions; an absent part does not narrow. */
export interface ActionFilter {
  readonly actor?: Actor | undefined;
  /** Actions of this node and of everything below it. */
  readonly node?: PlanNode | undefined;
}

/** The plan's actions in reading order. */
export function actionsOf(plan: Plan, { actor, node }: ActionFilter = {}): readonly PlacedAction[] {
  return placedNodes(plan)
    .filter((placed) => isWithin(placed, node))
    .flatMap((placed) => (placed.node.actions ?? []).map((action) => ({ action, placed })))
    .filter(({ action }) => !actor || action.actor === actor.id);
}

/**
 * The number of a node as the plan prints it, `基本施策1-1`, in every language its
 * pattern has. A node with neither number nor title goes by its level's name.
 */
export function numberOf({ node, level, place }: PlacedNode): Text | undefined {
  const pattern = node.number ?? level?.number ?? (node.title ? undefined : level?.label);
  const fill = (text: string) => text.replaceAll('{id}', node.id).replaceAll('{n}', String(place));
  if (typeof pattern !== 'object') return pattern && fill(pattern);
  return Object.fromEntries(Object.entries(pattern).map(([lang, text]) => [lang, fill(text)]));
}

/** The organization behind a contact of the plan; a partner's list has none. */
export function organizationOf({ publishers }: Partial<Plan>, contact: Contact): Organization | undefined {
  return publishers?.find(({ id }) => id === contact.organization);
}
