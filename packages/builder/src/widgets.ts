import {
  goalsOf,
  numberOf,
  organizationOf,
  pickText,
  policiesOf,
  type LanguageTag,
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

const words = (text: Text | undefined, plan: Plan): string =>
  text === undefined ? '' : pickText(text, plan.lang, plan.lang).value;

const nodeLabel = (placed: PlacedNode, plan: Plan): string =>
  [words(numberOf(placed), plan), words(placed.node.title, plan)].filter(Boolean).join(' ');

const PARTS: Readonly<Partial<Record<WidgetName, (plan: Plan) => readonly PlanPart[]>>> = {
  'policy-card': (plan) =>
    goalsOf(plan).flatMap((goal) =>
      policiesOf(plan, goal.node).map((policy) => ({
        id: policy.node.id,
        label: nodeLabel(policy, plan),
        group: nodeLabel(goal, plan),
      })),
    ),
  'goal-section': (plan) => goalsOf(plan).map((goal) => ({ id: goal.node.id, label: nodeLabel(goal, plan) })),
  'action-list': (plan) => [
    { label: 'すべての主体（読む人が切り替えられます）' },
    ...plan.actors.map((actor) => ({ id: actor.id, label: words(actor.label, plan) })),
  ],
  'contact-box': (plan) =>
    plan.contacts.map((contact) => ({
      id: contact.id,
      label: words(contact.name ?? organizationOf(plan, contact)?.name, plan) || contact.id,
    })),
};

/** The parts of the plan a widget can be asked for; none where it shows the whole. */
export const partsOf = (widget: WidgetName, plan: Plan): readonly PlanPart[] => PARTS[widget]?.(plan) ?? [];

/** A language in its own name. */
export function languageName(lang: LanguageTag): string {
  if (lang === 'ja-easy') return 'やさしい日本語';
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
