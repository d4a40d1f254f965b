import manifest, { type Element } from 'virtual:custom-elements-manifest';
import type { ArgTypes } from '@storybook/web-components-vite';
import { komoro } from './plans.js';

/** What the manifest knows about a tag. */
export function describe(tag: string): Element {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
  const found = declared.find(({ name, tagName }) => (tagName ?? kebab(name)) === tag);
  if (!found) throw new Error(`The custom elements manifest has no ${tag}.`);
  return found;
}

/** Attributes as controls, events, slots and parts as rows of the table, described in Japanese with English under it. */
export function argTypesOf(tag: string): Partial<ArgTypes> {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = describe(tag);
  const row =
    (category: string) =>
    ({ name, description, type, ...documented }: NonNullable<Element['slots']>[number]) =>
      [
        category === 'attributes' ? name : `${category}: ${name}`,
        {
          name: name || '（名前なし / default）',
          description,
          table: {
            category: categories[category],
            ...(type && { type: { summary: type.text } }),
            ...(documented.default && { defaultValue: { summary: documented.default } }),
          },
          ...(category === 'attributes' ? control(name, type?.text ?? '') : { control: false }),
        },
      ] as const;
  return Object.fromEntries([
    ...attributes.map(row('attributes')),
    ...events.map(row('events')),
    ...slots.map(row('slots')),
    ...cssParts.map(row('parts')),
    ...cssProperties.map(row('properties')),
  ]) as Partial<ArgTypes>;
}

const categories: Readonly<Record<string, string>> = {
  attributes: '属性 / Attributes',
  events: 'イベント / Events',
  slots: '中身 / Slots',
  parts: '::part() で飾れる部分 / CSS parts',
  properties: 'CSSの変数 / CSS custom properties',
};

const policies = komoro.goals.flatMap(({ children = [] }) => children.map(({ id }) => id));

/** Ids that Komoro's plan has, so that nobody has to know them. */
const known: Readonly<Record<string, readonly string[]>> = {
  policy: policies,
  goal: komoro.goals.map(({ id }) => id),
  actor: komoro.actors.map(({ id }) => id),
  organization: komoro.contacts.map(({ id }) => id),
  lang: ['ja', 'en'],
};

/** A choice where the type is a union or the plan knows the ids, else a field for text. */
function control(name: string, type: string): object {
  if (type === 'boolean') return { control: { type: 'boolean' } };
  const options = known[name] ?? type.split('|').map((option) => option.trim().replaceAll("'", ''));
  return options.length > 1 ? { options, control: { type: 'select' } } : { control: { type: 'text' } };
}

const kebab = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/gu, '-$&').toLowerCase();
