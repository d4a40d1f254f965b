import {
  CATALOGUE,
  numberOf,
  pickText,
  placedNodes,
  type PlacedNode,
  type Plan,
  type Text,
  type WidgetName,
} from '@fukushi-widgets/model';

/** A part of the plan that a widget can show, in the plan's own words. */
export interface PlanPart {
  /** Absent for the widget without an id: every actor's actions. */
  readonly id?: string | undefined;
  readonly label: string;
  /** The goal it belongs to. */
  readonly group?: string | undefined;
}

/** A text in the plan's own language; empty where there is none. */
export const words = (text: Text | undefined, plan: Plan): string =>
  text === undefined ? '' : pickText(text, plan.lang, plan.lang).value;

const nodeLabel = (placed: PlacedNode | undefined, plan: Plan): string | undefined =>
  placed && [words(numberOf(placed), plan), words(placed.node.title, plan)].filter(Boolean).join(' ');

/** The goal that a part belongs to, where it is a node below one. */
function groupOf(item: unknown, plan: Plan): string | undefined {
  const { ancestors = [] } = (item ?? {}) as Partial<PlacedNode>;
  return nodeLabel(
    placedNodes(plan).find(({ node }) => node === ancestors[0]),
    plan,
  );
}

/** The parts of the plan a widget can be asked for; none where it shows the whole. */
export function partsOf(widget: WidgetName, plan: Plan): readonly PlanPart[] {
  const { attribute, parts } = CATALOGUE[widget];
  if (attribute === undefined) return [];
  return parts(plan).map(({ id, name, item }) => ({
    id,
    label:
      id === undefined
        ? 'すべての主体（読む人が切り替えられます）'
        : attribute === 'actor' || attribute === 'organization'
          ? words(name[0], plan) || id
          : name
              .map((text) => words(text, plan))
              .filter(Boolean)
              .join(' '),
    group: groupOf(item, plan),
  }));
}
