import {
  CATALOGUE,
  numberOf,
  pickText,
  placedNodes,
  publishedParts,
  type PlacedNode,
  type Plan,
  type Text,
  type Widget,
  type WidgetName,
} from '@fukushi-widgets/model';

/** A part of the plan that a widget can show, in the plan's words. */
export interface PlanPart {
  /** Absent for the widget without an id: every actor's actions. */
  readonly id?: string | undefined;
  /** Empty for the part without a name of its own: every actor. */
  readonly label: string;
  /** The goal it belongs to. */
  readonly group?: string | undefined;
}

/** A text in a language, by default the plan's own; empty where there is none. */
export const words = (text: Text | undefined, plan: Plan, lang = plan.lang): string =>
  text === undefined ? '' : pickText(text, lang, plan.lang).value;

/** The parts of the plan a widget can be asked for; none where it shows the whole. */
export function partsOf(widget: WidgetName, plan: Plan, lang = plan.lang): readonly PlanPart[] {
  const { attribute }: Widget = CATALOGUE[widget];
  if (attribute === undefined) return [];
  const say = (text: Text | undefined) => words(text, plan, lang);
  const nodeLabel = (placed: PlacedNode | undefined) =>
    placed && [say(numberOf(placed)), say(placed.node.title)].filter(Boolean).join(' ');
  /** The goal that a part belongs to, where it is a node below one. */
  const groupOf = (item: unknown) => {
    const { ancestors = [] } = (item ?? {}) as Partial<PlacedNode>;
    return nodeLabel(placedNodes(plan).find(({ node }) => node === ancestors[0]));
  };
  return publishedParts(widget, plan).map(({ id, name, item }) => ({
    id,
    label:
      id === undefined
        ? ''
        : attribute === 'actor' || attribute === 'organization'
          ? say(name[0]) || id
          : name.map(say).filter(Boolean).join(' '),
    group: groupOf(item),
  }));
}
