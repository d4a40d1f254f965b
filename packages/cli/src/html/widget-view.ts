import {
  actionList,
  contactBox,
  contactSource,
  goalSection,
  message,
  planSummary,
  policyCard,
  systemChart,
  wholePlan,
  type ViewContext,
} from '@fukushi-widgets/elements/views.js';
import {
  findActor,
  findContact,
  findGoal,
  findPolicy,
  goalsOf,
  policiesOf,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { TemplateResult } from 'lit';

/** How one widget is found in a plan and shown. */
interface WidgetView {
  /** The ids it can be asked for; `undefined` stands for the widget without an id. */
  readonly ids: (plan: Plan) => readonly (string | undefined)[];
  readonly show: (id: string | undefined, context: ViewContext) => TemplateResult | undefined;
}

const whole = (show: (context: ViewContext) => TemplateResult | undefined): WidgetView => ({
  ids: () => [undefined],
  show: (id, context) => (id === undefined ? show(context) : undefined),
});

const WIDGET_VIEWS: Readonly<Record<WidgetName, WidgetView>> = {
  'system-chart': whole(systemChart),
  'policy-card': {
    ids: (plan) => policiesOf(plan).map(({ node }) => node.id),
    show(id = '', context) {
      const placed = findPolicy(context.plan, id);
      return placed && policyCard(placed, context);
    },
  },
  'goal-section': {
    ids: (plan) => goalsOf(plan).map(({ node }) => node.id),
    show(id = '', context) {
      const placed = findGoal(context.plan, id);
      return placed && goalSection(placed, context);
    },
  },
  'action-list': {
    ids: (plan) => [undefined, ...plan.actors.map((actor) => actor.id)],
    show(id, context) {
      const actor = id === undefined ? undefined : findActor(context.plan, id);
      return id !== undefined && !actor ? undefined : actionList({ actor }, context);
    },
  },
  'contact-box': {
    ids: (plan) => plan.contacts.map((contact) => contact.id),
    show(id = '', context) {
      const contact = findContact(context.plan, id);
      return contact && contactBox(contact, context, contactSource(contact, context));
    },
  },
  'plan-summary': whole(planSummary),
  'message': {
    ids: (plan) => (plan.message ? [undefined] : []),
    show: (id, context) =>
      id === undefined && context.plan.message ? message(context.plan.message, context) : undefined,
  },
  'plan': whole((context) => wholePlan(context)),
};

/** The ids a widget can be asked for in a plan. */
export const widgetIds = (widget: WidgetName, plan: Plan): readonly (string | undefined)[] =>
  WIDGET_VIEWS[widget].ids(plan);

/** The view of a widget, or `undefined` where the plan has no such part. */
export const widgetView = (
  widget: WidgetName,
  id: string | undefined,
  context: ViewContext,
): TemplateResult | undefined => WIDGET_VIEWS[widget].show(id, context);
