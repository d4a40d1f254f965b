import { CATALOGUE, findPart, isProblem, WIDGETS, type Plan, type WidgetName } from '@fukushi-widgets/model';
import { partsOf } from '../widgets.js';
import type { Facts } from './rule.js';

/** What a pasted id means in the plan. */

/** The ids a widget takes, in the plan's order; none for a widget that shows the whole. */
export const idsOf = (widget: WidgetName, plan: Plan): readonly string[] =>
  partsOf(widget, plan).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** The id that a value names, however it is spelt, or `undefined` where the plan has no such part. */
export function idFor(widget: WidgetName, value: string, plan: Plan): string | undefined {
  const { attribute } = CATALOGUE[widget];
  const found = findPart(widget, plan, (asked) => (asked === attribute ? value : ''));
  return attribute === undefined || isProblem(found) ? undefined : found.id;
}

/** Widgets that show nothing without an id. */
export const needsId = (widget: WidgetName, plan: Plan): boolean =>
  CATALOGUE[widget].attribute !== undefined &&
  CATALOGUE[widget].parts(plan).every(({ id }) => id !== undefined);

export const widgetNamed = (name: string | undefined): WidgetName | undefined =>
  WIDGETS.find((widget) => widget === name);

/** What a widget is, as the plan prints it, or `undefined` where the plan has no such part. */
export function titleOf({ plan, titles }: Facts, widget: WidgetName, value?: string): string | undefined {
  const id = value ? idFor(widget, value, plan) : undefined;
  if (value && id === undefined) return undefined;
  return titles.get(id === undefined ? widget : `${widget}/${id}`);
}
