import {
  findActor,
  findContact,
  findGoal,
  findPolicy,
  goalsOf,
  policiesOf,
  WIDGETS,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { Facts } from './rule.js';

/** What a pasted id means in the plan. */

/** How the ids of a widget are found and listed. */
const PARTS: Readonly<
  Partial<
    Record<
      WidgetName,
      {
        readonly ids: (plan: Plan) => readonly string[];
        readonly find: (plan: Plan, value: string) => string | undefined;
      }
    >
  >
> = {
  'policy-card': {
    ids: (plan) => policiesOf(plan).map(({ node }) => node.id),
    find: (plan, value) => findPolicy(plan, value)?.node.id,
  },
  'goal-section': {
    ids: (plan) => goalsOf(plan).map(({ node }) => node.id),
    find: (plan, value) => findGoal(plan, value)?.node.id,
  },
  'action-list': {
    ids: (plan) => plan.actors.map(({ id }) => id),
    find: (plan, value) => findActor(plan, value)?.id,
  },
  'contact-box': {
    ids: (plan) => plan.contacts.map(({ id }) => id),
    find: (plan, value) => findContact(plan, value)?.id,
  },
};

/** The ids a widget takes, in the plan's order; none for a widget that shows the whole. */
export const idsOf = (widget: WidgetName, plan: Plan): readonly string[] => PARTS[widget]?.ids(plan) ?? [];

/** The id that a value names, however it is spelt, or `undefined` where the plan has no such part. */
export const idFor = (widget: WidgetName, value: string, plan: Plan): string | undefined =>
  PARTS[widget]?.find(plan, value);

/** Widgets that show nothing without an id. */
export const needsId = (widget: WidgetName): boolean =>
  widget !== 'action-list' && PARTS[widget] !== undefined;

export const widgetNamed = (name: string | undefined): WidgetName | undefined =>
  WIDGETS.find((widget) => widget === name);

/** What a widget is, as the plan prints it, or `undefined` where the plan has no such part. */
export function titleOf({ plan, titles }: Facts, widget: WidgetName, value?: string): string | undefined {
  const id = value ? idFor(widget, value, plan) : undefined;
  if (value && id === undefined) return undefined;
  return titles.get(id === undefined ? widget : `${widget}/${id}`);
}
