import {
  bracketedWords,
  listedWords,
  namedPart,
  partWithin,
  type PartList,
} from '@fukushi-widgets/elements/views.js';
import {
  numberOf,
  pageOfNode,
  placedNodes,
  type LanguageTag,
  type Permalink,
  type Plan,
  type Text,
} from '@fukushi-widgets/model';
import { withDateLabels } from '../date-labels.js';
import { fieldOf, isList, isObject, stringOf, without, type Json, type JsonObject } from '../json.js';
import { codedValue, fieldLabel } from './labels.js';
import { isSaid, joined, lineOfText, lineOfWords, plainLine, type Line } from './line.js';
import { listed, said, word } from './say.js';

/** Something that a plan says. */
export interface Saying {
  /** In the plan's own words. */
  readonly own: Line;
  /** In the rendition, as far as it has the words. */
  readonly shown: Line;
  /** The plan's own words, among those of the rendition that are not of the text: who acts. */
  readonly original: Line;
}

/** What a field says, and what it is called in the rendition. */
export interface Field {
  readonly label: Line;
  readonly sayings: readonly Saying[];
}

/** A part of a plan that has an id, or the plan itself: what can be added, moved, reworded or retired as one. */
export interface PlanPart {
  /** The same in every version: its collection and its id. */
  readonly key: string;
  readonly id: string;
  /** What readers call it, with what it belongs to: 目標1 … ＞ 施策1-1 …. */
  readonly name: Line;
  /** The part that it belongs to. */
  readonly parent: string | undefined;
  /** Keys of its retired ids. */
  readonly formerly: readonly string[];
  /** The page that shows a node. */
  readonly page: Permalink | undefined;
  /** What it says, by the field's name for the plan's own readers, in order. */
  readonly says: ReadonlyMap<string, Field>;
}

/** What is for machines, or is said again in words. */
const UNSAID = new Set(
  'schema id formerly lang periods children eras color icon plansFigure explanationInferred emailUnconfirmed government issued revised state date start end position open'.split(
    ' ',
  ),
);

/** The lists of a plan whose entries are parts. */
const LISTS: readonly PartList[] = [
  'publishers',
  'plans',
  'levels',
  'actors',
  'contacts',
  'relatedPlans',
  'projects',
];

/** A plan, with its dates in words, in a rendition. */
interface Shown {
  readonly plan: Plan;
  readonly lang: LanguageTag;
  /** The rendition of its texts, where that is another. */
  readonly textLang?: LanguageTag;
}

/** Every part of a plan, in reading order, as it says it in a rendition. */
export function partsOf(given: Plan, lang: LanguageTag = given.lang): readonly PlanPart[] {
  const plan = withDateLabels(given);
  const json = plan as unknown as JsonObject;
  const lists = LISTS.filter((name) => isList(json[name]));
  const whole: PlanPart = {
    key: 'plan',
    id: plan.id,
    name: word(lang, 'wholePlan'),
    parent: undefined,
    formerly: [],
    page: undefined,
    says: saysOf(without(json, ...lists, 'goals'), { plan, lang }),
  };
  return [
    whole,
    ...nodeParts({ plan, lang }),
    ...lists.flatMap((name) => listParts(name, json[name], { plan, lang })),
  ];
}

const nodeKey = (depth: number, id: string): string => `node ${depth} ${id}`;

function nodeParts(shown: Shown): readonly PlanPart[] {
  const { plan, lang } = shown;
  const nameOf = (placed: ReturnType<typeof placedNodes>[number]) =>
    joined(
      [numberOf(placed), placed.node.title].map((text) => lineOfText(text, plan, lang)),
      lineOfWords(' ', lang),
    );
  const all = placedNodes(plan);
  return all.map((placed) => {
    const { node, ancestors } = placed;
    const above = ancestors.map((one) => all.find((other) => other.node === one) ?? placed);
    const parent = ancestors.at(-1);
    return {
      key: nodeKey(ancestors.length, node.id),
      id: node.id,
      name: listed(lang, [...above, placed].map(nameOf), partWithin),
      parent: parent && nodeKey(ancestors.length - 1, parent.id),
      formerly: (node.formerly ?? []).map((id) => nodeKey(ancestors.length, id)),
      page: pageOfNode(placed),
      says: saysOf({ number: numberOf(placed) as Json, ...(node as unknown as JsonObject) }, shown, true),
    };
  });
}

const listParts = (list: PartList, items: Json, shown: Shown): readonly PlanPart[] =>
  (isList(items) ? items : []).filter(isObject).map((item) => {
    const { plan, lang } = shown;
    const id = stringOf(item, 'id') ?? '';
    const named = ['name', 'title', 'label'].find((field) => item[field] !== undefined);
    const formerly = isList(item['formerly']) ? item['formerly'] : [];
    const name = named
      ? lineOfText(item[named] as Text, plan, lang)
      : (referred('organization', item['organization'], shown) ?? lineOfWords(id, lang));
    return {
      key: `${list} ${id}`,
      id,
      name: said(lang, (hole) => namedPart(list, hole), name),
      parent: undefined,
      formerly: formerly.map((old) => `${list} ${String(old)}`),
      page: undefined,
      says: saysOf(item, shown),
    };
  });

/** All that an object says, field by field, those of objects inside it with them. */
function saysOf(object: JsonObject, shown: Shown, isOfNode = false): ReadonlyMap<string, Field> {
  const { plan, lang } = shown;
  const own: Shown = { plan, lang: plan.lang };
  const original: Shown = { plan, lang, textLang: plan.lang };
  const says = new Map<string, Field>();
  const add = (path: string, values: readonly Json[], field: string) => {
    const sayings = values
      .map((value) => ({
        own: lineOf(value, field, own),
        shown: lineOf(value, field, shown),
        original: lineOf(value, field, original),
      }))
      .filter((saying) => isSaid(saying.own));
    const key = plainLine(fieldLabel(path, plan, isOfNode, plan.lang));
    const { label, sayings: before } = says.get(key) ?? {
      label: fieldLabel(path, plan, isOfNode, lang),
      sayings: [],
    };
    if (sayings.length > 0) says.set(key, { label, sayings: [...before, ...sayings] });
  };
  const walk = (value: Json, path: string, field: string): void => {
    if (isText(value, plan)) add(path, [value], field);
    else if (isList(value)) add(path, value, field);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        if (!UNSAID.has(name)) walk(inner, path ? `${path}.${name}` : name, name);
      }
  };
  walk(object, '', '');
  return says;
}

/** A value as one line: who acts and what, whose telephone and its number. */
function lineOf(value: Json, field: string, shown: Shown): Line {
  const { plan, lang, textLang = lang } = shown;
  if (isText(value, plan))
    return (
      codedValue(field, value, lang) ??
      referred(field, value, shown) ??
      (typeof value === 'number'
        ? lineOfWords(String(value), lang)
        : lineOfText(value as Text, plan, textLang))
    );
  if (isList(value)) {
    const items = value.map((item) => lineOf(item, field, shown)).filter(isSaid);
    return listed(lang, items, listedWords);
  }
  if (!isObject(value)) return [];
  const lines = Object.entries(value)
    .filter(([name]) => !UNSAID.has(name))
    .map(([name, inner]) => {
      if (name === 'progress') return said(lang, bracketedWords, progressLine(inner, shown));
      if (name === 'actor') return joined([referred(name, inner, shown) ?? [], lineOfWords(':', lang)]);
      return lineOf(inner, name, shown);
    });
  return joined(lines, lineOfWords(' ', lang));
}

const progressLine = (progress: Json, shown: Shown): Line =>
  joined(
    ['stateLabel', 'dateLabel', 'note'].map((name) => lineOf(fieldOf(progress, name), name, shown)),
    lineOfWords(' ', shown.lang),
  );

const isText = (value: Json, { lang }: Plan): boolean =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (isObject(value) && lang in value);

/** What an id in a field stands for, in the plan's words. */
function referred(field: string, id: Json, { plan, lang }: Shown): Line | undefined {
  if (typeof id !== 'string') return undefined;
  const text =
    field === 'actor'
      ? plan.actors.find((actor) => actor.id === id)?.label
      : field === 'organization' || field === 'members'
        ? plan.publishers.find((organization) => organization.id === id)?.name
        : undefined;
  return text === undefined ? undefined : lineOfText(text, plan, lang);
}
