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

/** What a widget can be asked for: a policy, goal, actor or contact. */
export type Part = Readonly<{ id: string; formerly?: readonly string[] }>;

/** How one widget is found in a plan and shown. */
interface WidgetView {
  /** The parts it can be asked for; `undefined` stands for the widget without an id. */
  readonly parts: (plan: Plan) => readonly (Part | undefined)[];
  /** The attribute that names the part to the element; absent where there is nothing to choose. */
  readonly attribute?: string;
  readonly show: (id: string | undefined, context: ViewContext) => TemplateResult | undefined;
}

const whole = (show: (context: ViewContext) => TemplateResult | undefined): WidgetView => ({
  parts: () => [undefined],
  show: (id, context) => (id === undefined ? show(context) : undefined),
});

const WIDGET_VIEWS: Readonly<Record<WidgetName, WidgetView>> = {
  'system-chart': whole(systemChart),
  'policy-card': {
    attribute: 'policy',
    parts: (plan) => policiesOf(plan).map(({ node }) => node),
    show(id = '', context) {
      const placed = findPolicy(context.plan, id);
      return placed && policyCard(placed, context);
    },
  },
  'goal-section': {
    attribute: 'goal',
    parts: (plan) => goalsOf(plan).map(({ node }) => node),
    show(id = '', context) {
      const placed = findGoal(context.plan, id);
      return placed && goalSection(placed, context);
    },
  },
  'action-list': {
    attribute: 'actor',
    parts: (plan) => [undefined, ...plan.actors],
    show(id, context) {
      const actor = id === undefined ? undefined : findActor(context.plan, id);
      return id !== undefined && !actor ? undefined : actionList({ actor }, context);
    },
  },
  'contact-box': {
    attribute: 'organization',
    parts: (plan) => plan.contacts,
    show(id = '', context) {
      const contact = findContact(context.plan, id);
      return contact && contactBox(contact, context, contactSource(contact, context));
    },
  },
  'plan-summary': whole(planSummary),
  'message': {
    parts: (plan) => (plan.message ? [undefined] : []),
    show: (id, context) =>
      id === undefined && context.plan.message ? message(context.plan.message, context) : undefined,
  },
  'plan': whole((context) => wholePlan(context)),
};

/** The ids a widget can be asked for in a plan. */
export const widgetIds = (widget: WidgetName, plan: Plan): readonly (string | undefined)[] =>
  WIDGET_VIEWS[widget].parts(plan).map((part) => part?.id);

/** The retired ids a widget may still be asked for, each with what took its place. */
export const retiredIds = (widget: WidgetName, plan: Plan): readonly (readonly [old: string, id: string])[] =>
  WIDGET_VIEWS[widget]
    .parts(plan)
    .flatMap((part) => (part?.formerly ?? []).map((old) => [old, part?.id ?? ''] as const));

/** The attributes that make the element show a part. */
export const partAttributes = (
  widget: WidgetName,
  id: string | undefined,
): Readonly<Record<string, string>> => {
  const { attribute } = WIDGET_VIEWS[widget];
  return attribute === undefined || id === undefined ? {} : { [attribute]: id };
};

/** The view of a widget, or `undefined` where the plan has no such part. */
export const widgetView = (
  widget: WidgetName,
  id: string | undefined,
  context: ViewContext,
): TemplateResult | undefined => WIDGET_VIEWS[widget].show(id, context);
