/**
 * The catalogue: every widget, which attribute of its tag names the part of a plan that it shows, which parts a plan
 * has, how a part is found and what it is called. What else needs a list of widgets is derived from it: definitions,
 * permalinks, the command line, the page that makes tags, the manifest, the tables of the READMEs, tests.
 */
import { OWN_CONTACT, ownContact } from './own-contact.js';
import type { Actor, Contact, ContactList, Message, Plan, Text } from './plan.js';
import { isProblem, missingPart, unknownValue, type Problem } from './problem.js';
import {
  findActor,
  findContact,
  findGoal,
  findPolicy,
  goalsOf,
  numberOf,
  organizationOf,
  policiesOf,
  type ActionFilter,
  type PlacedNode,
} from './select.js';

/** What an attribute of a tag says, trimmed; empty where it is absent. */
export type Said = (attribute: string) => string;

/** What a widget can be asked for. */
export interface Part<Item = unknown> {
  /** The id in its address; absent where the widget shows the whole. */
  readonly id?: string | undefined;
  /** Retired ids that lead here. */
  readonly formerly?: readonly string[] | undefined;
  /** What readers call it, in the plan's words: number and title, or whose and what. Views have words for what a plan does not name. */
  readonly name: readonly (Text | undefined)[];
  /** What its view shows. */
  readonly item: Item;
  /** True for what a partner wrote itself: the plan does not have it, so it has no page of its own. */
  readonly isOwn?: boolean;
}

/** One line of the catalogue. */
export interface Widget<Item = unknown> {
  /** The attribute that names the part; absent where there is nothing to choose. */
  readonly attribute?: string;
  /** Its further attributes, besides those that every widget has. */
  readonly options?: readonly string[];
  /** Everything it can be asked for in a plan. */
  readonly parts: (plan: Plan) => readonly Part<Item>[];
  /** The part that a tag asks for, or what to tell the editor. Default: the one that `attribute` names. */
  readonly find?: (data: Plan | ContactList, said: Said) => Part<Item> | Problem;
  /** Whether it also shows a partner's list of contacts. */
  readonly takesLists?: boolean;
}

const whole = (name: (plan: Plan) => Part['name'], options: readonly string[] = []): Widget<Plan> => ({
  options,
  parts: (plan) => [{ name: name(plan), item: plan }],
});

const nodePart = (placed: PlacedNode): Part<PlacedNode> => ({
  id: placed.node.id,
  formerly: placed.node.formerly,
  name: [numberOf(placed), placed.node.title],
  item: placed,
});

const contactPart = (contact: Contact, data: Plan | ContactList): Part<Contact> => ({
  id: contact.id,
  formerly: contact.formerly,
  name: [
    contact.name ?? organizationOf(data, contact)?.name,
    'goals' in data ? data.contactsLabel : undefined,
  ],
  item: contact,
  isOwn: !('goals' in data),
});

const actionsPart = (plan: Plan, actor?: Actor, node?: ActionFilter['node']): Part<ActionFilter> => ({
  id: actor?.id,
  formerly: actor?.formerly,
  name: [actor?.label, plan.actionsLabel],
  item: { actor, node },
});

/** What an attribute names among the parts of a plan, or what to tell the editor. */
function named<Found>(
  attribute: string,
  value: string,
  found: Found | undefined,
  among: readonly { readonly id: string }[],
): Found | Problem {
  return (
    found ??
    unknownValue(
      attribute,
      value,
      among.map(({ id }) => id),
    )
  );
}

const nodesOf = (placed: readonly PlacedNode[]) => placed.map(({ node }) => node);

const policyNamed = (plan: Plan, value: string) =>
  named('policy', value, findPolicy(plan, value), nodesOf(policiesOf(plan)));

const goalNamed = (plan: Plan, value: string) =>
  named('goal', value, findGoal(plan, value), nodesOf(goalsOf(plan)));

const orProblem = <Found, Item>(found: Found | Problem, make: (found: Found) => Part<Item>) =>
  isProblem(found) ? found : make(found);

/** What the view of each widget shows. */
export interface Items {
  'system-chart': Plan;
  'policy-card': PlacedNode;
  'goal-section': PlacedNode;
  'action-list': ActionFilter;
  'contact-box': Contact;
  'plan-summary': Plan;
  'message': Message;
  'plan': Plan;
}

/** A widget's name: the last part of its tag and the first of its address. */
export type WidgetName = keyof Items;

export const CATALOGUE: { readonly [Name in WidgetName]: Widget<Items[Name]> } = {
  'system-chart': whole(({ structureHeading }) => [structureHeading], ['layout']),
  'policy-card': {
    attribute: 'policy',
    options: ['variant'],
    parts: (plan) => policiesOf(plan).map(nodePart),
    find: (data, said) => orProblem(policyNamed(data as Plan, said('policy')), nodePart),
  },
  'goal-section': {
    attribute: 'goal',
    options: ['variant'],
    parts: (plan) => goalsOf(plan).map(nodePart),
    find: (data, said) => orProblem(goalNamed(data as Plan, said('goal')), nodePart),
  },
  'action-list': {
    attribute: 'actor',
    options: ['goal', 'policy'],
    parts: (plan) => [actionsPart(plan), ...plan.actors.map((actor) => actionsPart(plan, actor))],
    find(data, said) {
      const plan = data as Plan;
      const actor = said('actor')
        ? named('actor', said('actor'), findActor(plan, said('actor')), plan.actors)
        : undefined;
      if (isProblem(actor)) return actor;
      const placed = said('policy')
        ? policyNamed(plan, said('policy'))
        : said('goal')
          ? goalNamed(plan, said('goal'))
          : undefined;
      return isProblem(placed) ? placed : actionsPart(plan, actor, placed?.node);
    },
  },
  'contact-box': {
    attribute: 'organization',
    options: OWN_CONTACT,
    takesLists: true,
    parts: (plan) => plan.contacts.map((contact) => contactPart(contact, plan)),
    find(data, said) {
      if (said('name')) return { name: [said('name')], item: ownContact(said), isOwn: true };
      const value = said('organization');
      const only = !value && data.contacts.length === 1 ? data.contacts[0] : undefined;
      return orProblem(
        named('organization', value, only ?? findContact(data, value), data.contacts),
        (contact) => contactPart(contact, data),
      );
    },
  },
  'plan-summary': whole(({ aboutHeading, title }) => [aboutHeading ?? title]),
  'message': {
    parts: ({ message }) => (message ? [{ name: [message.heading], item: message }] : []),
  },
  'plan': whole(({ title, edition }) => (edition ? [title, edition] : [title])),
};

/** Every widget, in the order in which readers meet them. */
export const WIDGETS = Object.keys(CATALOGUE) as readonly WidgetName[];

/** The part that a tag asks for in the data there is, or what to tell the editor. */
export function findPart(name: WidgetName, data: Plan | ContactList, said: Said): Part | Problem {
  const { find, parts, takesLists }: Widget = CATALOGUE[name];
  if (!('goals' in data) && !takesLists) return missingPart('goals', said('src'), 'list');
  return (find ? find(data, said) : parts(data as Plan)[0]) ?? missingPart(name, said('src'));
}

/** The part of a plan with an id, or the whole without one; `undefined` where the plan has no such part. */
export const partWithId = (name: WidgetName, plan: Plan, id?: string): Part | undefined =>
  CATALOGUE[name].parts(plan).find((part) => part.id === id);
