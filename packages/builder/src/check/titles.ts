import {
  findActor,
  findContact,
  findGoal,
  findPolicy,
  WIDGETS,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { partsOf } from '../widgets.js';
import type { Facts } from './rule.js';

/** What a pasted id means in the plan. */

/** How the id of a widget is found from whatever spelling of it. */
const FINDERS: Readonly<Partial<Record<WidgetName, (plan: Plan, value: string) => string | undefined>>> = {
  'policy-card': (plan, value) => findPolicy(plan, value)?.node.id,
  'goal-section': (plan, value) => findGoal(plan, value)?.node.id,
  'action-list': (plan, value) => findActor(plan, value)?.id,
  'contact-box': (plan, value) => findContact(plan, value)?.id,
};

/** The ids a widget takes, in the plan's order; none for a widget that shows the whole. */
export const idsOf = (widget: WidgetName, plan: Plan): readonly string[] =>
  partsOf(widget, plan).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** The id that a value names, however it is spelt, or `undefined` where the plan has no such part. */
export const idFor = (widget: WidgetName, value: string, plan: Plan): string | undefined =>
  FINDERS[widget]?.(plan, value);

/** Widgets that show nothing without an id. */
export const needsId = (widget: WidgetName): boolean =>
  widget !== 'action-list' && FINDERS[widget] !== undefined;

export const widgetNamed = (name: string | undefined): WidgetName | undefined =>
  WIDGETS.find((widget) => widget === name);

/** What a widget is, as the plan prints it, or `undefined` where the plan has no such part. */
export function titleOf({ plan, titles }: Facts, widget: WidgetName, value?: string): string | undefined {
  const id = value ? idFor(widget, value, plan) : undefined;
  if (value && id === undefined) return undefined;
  return titles.get(id === undefined ? widget : `${widget}/${id}`);
}
