/** The plan a story shows, as data: what the page must say, and in which order. Runs in the page. */
import { squeeze, widgets } from './tree.js';

let given;
const fetched = new Map();

/** Hands in what the stories show by themselves: Komoro's plan, its translation, the words of the interface. */
export function give(facts) {
  given = facts;
}

/** The words of the interface, each in every language: `[{ ja, en, description }]`. */
export const interfaceWords = () => given.words;

/** A word of the interface in every language, without what translators are told of it. */
export const said = (word) =>
  Object.entries(word).flatMap(([lang, words]) => (lang === 'description' ? [] : [words]));

/** What the story's widgets show, each once: plans, and contact lists, which are no plans. */
export async function sources() {
  const found = await Promise.all(
    widgets().map(async (widget) => {
      if (widget.plan) return widget.plan;
      const src = widget.src?.trim();
      if (!src) return given.plan;
      if (!fetched.has(src)) {
        const response = await fetch(src);
        fetched.set(src, response.ok ? await response.json() : undefined);
      }
      return fetched.get(src);
    }),
  );
  return [...new Set(found)].filter(Boolean);
}

/** All strings of a value, in every language. */
export function strings(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** A text in each language it has, without white space, to be looked for. */
export const wordings = (text) => (text === undefined ? [] : strings(text).map(squeeze).filter(Boolean));

/** Every node of a plan with its ancestors, parents first. */
export const nodes = (list, ancestors = []) =>
  list.flatMap((node) => [{ node, ancestors }, ...nodes(node.children ?? [], [...ancestors, node])]);

/** A policy's actions in the order of the plan's actors. */
export function actionsOf(node, { actors = [] }) {
  const place = ({ actor }) => actors.findIndex(({ id }) => id === actor);
  return (node.actions ?? []).toSorted((a, b) => place(a) - place(b)).map(({ text }) => text);
}

/** Names that must stand in this order where they are listed; running text names them in an order of its own. */
export const listedNames = (plan) => (plan.relatedPlans ?? []).map(({ name }) => name);

/** Texts that must be read one after the other wherever several of them show. */
export function orders(plan) {
  const lists = [plan.goals.map(({ title }) => title)];
  for (const { node } of nodes(plan.goals)) {
    lists.push((node.children ?? []).map(({ title }) => title));
    lists.push([node.title, node.vision], [node.title, node.summary], [node.title, ...actionsOf(node, plan)]);
  }
  lists.push((plan.plans ?? []).map(({ name }) => name));
  for (const { name, description } of plan.plans ?? []) lists.push([name, ...(description ?? [])]);
  lists.push(plan.message?.paragraphs ?? []);
  lists.push((plan.contacts ?? []).map(({ introduction }) => introduction?.[0]));
  return lists.map((list) => list.filter((text) => text !== undefined)).filter(({ length }) => length > 1);
}
