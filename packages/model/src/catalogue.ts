/**
 * The catalogue: every widget, which attribute of its tag names the part of a plan that it shows, which parts a plan
 * has, how a part is found and what it is called. What else needs a list of widgets is derived from it: definitions,
 * permalinks, the command line, the page that makes tags, the manifest, the tables of the READMEs, tests.
 */
import { lookUp } from './normalise.js';
import { OWN_CONTACT, ownContact } from './own-contact.js';
import type { Actor, Contact, ContactList, Message, Plan, Text } from './plan.js';
import { missingPart, unknownValue, type Problem } from './problem.js';
import {
  childrenOf,
  idPrefix,
  numberOf,
  organizationOf,
  placedNodes,
  policiesOf,
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
  /** What else an attribute may say, besides the id and the first of its names. */
  readonly aliases?: readonly (Text | undefined)[] | undefined;
  /** What its view shows. */
  readonly item: Item;
  /** True for what a partner wrote itself: the plan does not have it, so it has no page of its own. */
  readonly isOwn?: boolean;
}

/** A plan, or a partner's own contacts. */
export type Data = Plan | ContactList;

/** One line of the catalogue. */
export interface Widget<Item = unknown> {
  /** The attribute that names the part; absent where there is nothing to choose. */
  readonly attribute?: string;
  /** Its further attributes, besides those that every widget has. */
  readonly options?: readonly string[] | undefined;
  /** Everything it can be asked for in a plan. A widget that `takesLists` is also given a partner's contacts. */
  readonly parts: (plan: Plan) => readonly Part<Item>[];
  readonly takesLists?: boolean;
  /** What a partner wrote into the tag itself, where it did; what a tag shows that is of no plan. */
  readonly own?: (said: Said) => Item | undefined;
}

/** What the view of each widget shows. */
export interface Items {
  'system-chart': Plan;
  'policy-card': PlacedNode;
  'goal-section': PlacedNode;
  'action-list': Actor | undefined;
  'contact-box': Contact;
  'contact-directory': Data;
  'plan-summary': Plan;
  'message': Message;
  'plan': Plan;
  'reading-tools': true;
}

/** A widget's name: the last part of its tag and the first of its address. */
export type WidgetName = keyof Items;

const whole = (name: (plan: Plan) => Part['name'], options?: readonly string[]): Widget<Plan> => ({
  options,
  parts: (plan) => [{ name: name(plan), item: plan }],
});

const nodeParts = (placed: readonly PlacedNode[]): readonly Part<PlacedNode>[] =>
  placed.map((item) => {
    const { id, title } = item.node;
    return {
      ...item.node,
      id: idPrefix(item) + id,
      name: [numberOf(item), title].filter(Boolean),
      item,
      // An id alone means the first section that has it.
      aliases: [title, id],
    };
  });

const actionsPart = (plan: Plan, actor: Actor | undefined): Part<Actor | undefined> => ({
  ...actor,
  item: actor,
  name: [actor?.label, plan.actionsLabel],
});

function contactPart(contact: Contact, data: Partial<Plan>): Part<Contact> {
  const { name, shortName, id = '', aliases = [] } = organizationOf(data, contact) ?? {};
  return {
    ...contact,
    name: [contact.name ?? name, data.contactsLabel],
    aliases: [id, name, shortName, ...aliases],
    item: contact,
    isOwn: !data.goals,
  };
}

export const CATALOGUE: { readonly [Name in WidgetName]: Widget<Items[Name]> } = {
  'system-chart': whole(({ structureHeading }) => [structureHeading], ['layout']),
  'policy-card': {
    attribute: 'policy',
    options: ['variant'],
    parts: (plan) => nodeParts(policiesOf(plan)),
  },
  'goal-section': {
    attribute: 'goal',
    options: ['variant'],
    // Goals first: what a tag says for one must not be taken for what is below another.
    parts: (plan) => nodeParts([...childrenOf(plan), ...placedNodes(plan).filter(idPrefix)]),
  },
  // A plan that asks nobody for anything has no list of actions.
  'action-list': {
    attribute: 'actor',
    options: ['goal', 'policy'],
    parts: (plan) =>
      placedNodes(plan).some(({ node }) => node.actions?.[0])
        ? [undefined, ...plan.actors].map((actor) => actionsPart(plan, actor))
        : [],
  },
  'contact-box': {
    attribute: 'organization',
    options: ['variant', ...OWN_CONTACT],
    parts: (plan) => plan.contacts.map((contact) => contactPart(contact, plan)),
    takesLists: true,
    own: (said) => (said('name') ? ownContact(said) : undefined),
  },
  'contact-directory': {
    parts(data) {
      const { contacts, contactsLabel, goals }: Partial<Plan> = data;
      return contacts?.length ? [{ name: [contactsLabel], item: data, isOwn: !goals }] : [];
    },
    takesLists: true,
  },
  'plan-summary': whole(({ aboutHeading, title }) => [aboutHeading ?? title]),
  'message': {
    parts: ({ message }) => (message ? [{ name: [message.heading], item: message }] : []),
  },
  'plan': whole(({ title, edition }) => (edition ? [title, edition] : [title])),
  // For readers, not of the plan: no plan has a part of it, so it has no page of its own and nothing to choose.
  'reading-tools': { options: ['remember'], parts: () => [], own: () => true },
};

/** Every widget, in the order in which readers meet them. */
export const WIDGETS = Object.keys(CATALOGUE) as readonly WidgetName[];

/**
 * Whether a widget shows nothing of any plan, only what readers can do. It has no page of its own, and nothing to say
 * where the script does not run.
 */
export function isOfNoPlan(name: WidgetName): boolean {
  const { attribute, own }: Widget = CATALOGUE[name];
  return own !== undefined && attribute === undefined;
}

/** The widgets that show a part of a plan, and have pages of their own. */
export const PLAN_WIDGETS: readonly WidgetName[] = /* @__PURE__ */ WIDGETS.filter(
  (name) => !isOfNoPlan(name),
);

/** All spellings of a text, in every language it has. */
const spellingsOf = (...texts: readonly (Text | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])));

/** Everything that an attribute may say for a part: an id, what the plan prints, number and title together. */
function spelled({ id, formerly = [], name: [first, second], aliases = [] }: Part): readonly string[] {
  const [numbers, titles] = [spellingsOf(first), spellingsOf(second)];
  return [
    ...spellingsOf(id, ...formerly, ...aliases),
    ...numbers.flatMap((number) => [number, ...titles.map((title) => number + title)]),
  ];
}

/** The part that a tag asks for in the data there is, or what to tell the editor. A list of one needs no name. */
export function findPart(name: WidgetName, data: Data, said: Said): Part | Problem {
  const { attribute = '', own, parts, takesLists }: Widget = CATALOGUE[name];
  const item = own?.(said);
  if (item) return { name: [said('name')], item, isOwn: true };
  if (!('goals' in data) && !takesLists) return missingPart('goals', said('src'), 'list');
  const all = parts(data as Plan);
  const value = said(attribute);
  const found = value
    ? lookUp(value, all, spelled)
    : (all.find(({ id }) => id === undefined) ?? (all.length === 1 ? all[0] : undefined));
  if (found) return found;
  return all[0]
    ? unknownValue(
        attribute,
        value,
        all.flatMap(({ id }) => id ?? []),
      )
    : missingPart(name, said('src'));
}

/** The part of a plan with an id, or the whole without one; `undefined` where the plan has no such part. */
export const partWithId = (name: WidgetName, plan: Plan, id?: string): Part | undefined =>
  CATALOGUE[name].parts(plan).find((part) => part.id === id);

/** Whether a publication is of contacts alone: a plan has at least one level. */
export const isOfContacts = ({ levels }: Plan): boolean => levels.length === 0;

/** What a publication has for a widget, and gives a page each: one of contacts alone has nothing of a plan. */
export function publishedParts(name: WidgetName, plan: Plan): readonly Part[] {
  const { parts, takesLists }: Widget = CATALOGUE[name];
  return !takesLists && isOfContacts(plan) ? [] : parts(plan);
}
