import {
  numberOf,
  pageOfNode,
  placedNodes,
  plainText,
  type Permalink,
  type Plan,
  type Text,
} from '@fukushi-widgets/model';
import { withDateLabels } from '../date-labels.js';
import { fieldOf, isList, isObject, stringOf, type Json, type JsonObject } from '../json.js';
import { fieldLabel } from './labels.js';

/** A part of a plan that has an id, or the plan itself: what can be added, moved, reworded or retired as one. */
export interface PlanPart {
  /** The same in every version: its collection and its id. */
  readonly key: string;
  readonly id: string;
  /** What readers call it, with what it belongs to: 目標1 … ＞ 施策1-1 …. */
  readonly name: string;
  /** The part that it belongs to. */
  readonly parent: string | undefined;
  /** Keys of its retired ids. */
  readonly formerly: readonly string[];
  /** The page that shows a node. */
  readonly page: Permalink | undefined;
  /** What it says, by the field's name for readers, in order. */
  readonly says: ReadonlyMap<string, readonly string[]>;
}

/** What is for machines, or is said again in words. */
const UNSAID = new Set(
  'schema id formerly lang children eras color icon plansFigure explanationInferred emailUnconfirmed government issued revised state date start end position open'.split(
    ' ',
  ),
);

/** What the parts of a plan's lists are called. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  publishers: '団体',
  plans: '計画',
  levels: '階層',
  actors: '主体',
  contacts: '問合せ先',
  relatedPlans: '関連する計画',
  projects: 'プロジェクト',
};

/** Every part of a plan, in reading order. */
export function partsOf(given: Plan): readonly PlanPart[] {
  const plan = withDateLabels(given);
  const json = plan as unknown as JsonObject;
  const collections = Object.keys(COLLECTIONS).filter((name) => isList(json[name]));
  const whole: PlanPart = {
    key: 'plan',
    id: plan.id,
    name: '計画の全体',
    parent: undefined,
    formerly: [],
    page: undefined,
    says: saysOf(without(json, [...collections, 'goals']), plan),
  };
  return [whole, ...nodeParts(plan), ...collections.flatMap((name) => listParts(name, json[name], plan))];
}

const nodeKey = (depth: number, id: string): string => `node ${depth} ${id}`;

function nodeParts(plan: Plan): readonly PlanPart[] {
  const nameOf = (placed: ReturnType<typeof placedNodes>[number]) =>
    [numberOf(placed), placed.node.title]
      .map((text) => plainText(text, plan.lang, plan.lang))
      .filter(Boolean);
  const all = placedNodes(plan);
  return all.map((placed) => {
    const { node, ancestors } = placed;
    const above = ancestors.map((one) => all.find((other) => other.node === one) ?? placed);
    const parent = ancestors.at(-1);
    return {
      key: nodeKey(ancestors.length, node.id),
      id: node.id,
      name: [...above, placed].map((one) => nameOf(one).join(' ')).join(' ＞ '),
      parent: parent && nodeKey(ancestors.length - 1, parent.id),
      formerly: (node.formerly ?? []).map((id) => nodeKey(ancestors.length, id)),
      page: pageOfNode(placed),
      says: saysOf({ number: numberOf(placed) as Json, ...(node as unknown as JsonObject) }, plan, placed),
    };
  });
}

const listParts = (collection: string, list: Json, plan: Plan): readonly PlanPart[] =>
  (isList(list) ? list : []).filter(isObject).map((item) => {
    const says = saysOf(item, plan);
    const id = stringOf(item, 'id') ?? '';
    const named = ['name', 'title', 'label'].find((field) => item[field] !== undefined);
    const formerly = isList(item['formerly']) ? item['formerly'] : [];
    const name = named ? textIn(item[named] as Json, plan) : (referred('organization', item, plan) ?? id);
    return {
      key: `${collection} ${id}`,
      id,
      name: `${COLLECTIONS[collection]}「${name}」`,
      parent: undefined,
      formerly: formerly.map((old) => `${collection} ${String(old)}`),
      page: undefined,
      says,
    };
  });

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** All that an object says, field by field, those of objects inside it with them. */
function saysOf(
  object: JsonObject,
  plan: Plan,
  placed?: { readonly ancestors: readonly unknown[] },
): ReadonlyMap<string, readonly string[]> {
  const says = new Map<string, string[]>();
  const add = (path: string, texts: readonly string[]) => {
    const said = texts.filter(Boolean);
    const label = fieldLabel(path, plan, placed !== undefined);
    if (said.length > 0) says.set(label, [...(says.get(label) ?? []), ...said]);
  };
  const walk = (value: Json, path: string): void => {
    if (isText(value, plan)) add(path, [textIn(value, plan)]);
    else if (isList(value))
      add(
        path,
        value.map((item) => lineOf(item, path, plan)),
      );
    else if (isObject(value))
      for (const [name, field] of Object.entries(value)) {
        if (UNSAID.has(name)) continue;
        walk(referred(name, value, plan) ?? field, path ? `${path}.${name}` : name);
      }
  };
  walk(object, '');
  return says;
}

/** An item of a list as one line: who acts and what, whose telephone and its number. */
function lineOf(item: Json, path: string, plan: Plan): string {
  if (isText(item, plan)) return referredId(path, item, plan) ?? textIn(item, plan);
  if (isList(item)) return item.map((each) => lineOf(each, path, plan)).join('、');
  if (!isObject(item)) return '';
  return Object.entries(item)
    .filter(([name]) => !UNSAID.has(name))
    .map(([name, field]) => {
      const said = referred(name, item, plan);
      if (name === 'actor') return `${said ?? ''}:`;
      return name === 'progress' ? `［${progressLine(field, plan)}］` : (said ?? lineOf(field, name, plan));
    })
    .filter(Boolean)
    .join(' ');
}

const progressLine = (progress: Json, plan: Plan): string =>
  ['stateLabel', 'dateLabel', 'note']
    .map((name) => lineOf(fieldOf(progress, name), name, plan))
    .filter(Boolean)
    .join(' ');

const isText = (value: Json, { lang }: Plan): boolean =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (isObject(value) && lang in value);

const textIn = (value: Json, { lang }: Plan): string =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : plainText(value as Text, lang, lang);

/** What an id in a field stands for, in the plan's words. */
const referred = (name: string, object: JsonObject, plan: Plan): string | undefined =>
  referredId(name, object[name], plan);

function referredId(name: string, id: Json, plan: Plan): string | undefined {
  if (typeof id !== 'string') return undefined;
  const text =
    name === 'actor'
      ? plan.actors.find((actor) => actor.id === id)?.label
      : name === 'organization' || name === 'members'
        ? plan.publishers.find((organization) => organization.id === id)?.name
        : undefined;
  return text && plainText(text, plan.lang, plan.lang);
}
