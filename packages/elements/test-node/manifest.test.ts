/**
 * The manifest against the classes it describes. Which parts and events real elements have is compared in
 * packages/lab/hosts/manifest.test.ts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { CSSResult, LitElement } from 'lit';
import * as elements from '@fukushi-widgets/elements';
import { allStyles } from '@fukushi-widgets/elements/styles.js';
import { VIEWS } from '@fukushi-widgets/elements/views.js';
import { choiceName, CHOICES, WIDGETS, type WidgetName } from '@fukushi-widgets/model';

interface Described {
  readonly name: string;
  readonly default?: string;
  readonly type: { readonly text: string };
  readonly attribute?: string;
  readonly fieldName?: string;
}
interface Declared {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/**
 * Attributes that no property holds: controllers look for `lang`, `easy` and `furigana`, style sheets for `print` and
 * `theme`, the view of several periods for `plan`, whose property is a plan given as data.
 */
const READ = ['easy', 'furigana', 'lang', 'plan', 'print', 'theme'];

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: { path: string; declarations: Declared[]; exports: { name: string }[] }[];
};
const declared = manifest.modules.flatMap(({ declarations }) => declarations.filter((it) => it.tagName));

const classes = new Map(
  WIDGETS.map((name) => [
    `fukushi-${name}`,
    elements.widgetElement(name, VIEWS[name]) as unknown as typeof LitElement,
  ]),
);
const exported = elements as unknown as Record<string, unknown>;
const names = (items: Iterable<{ readonly name: string }>) => [...items].map(({ name }) => name).sort();
test('the manifest has every widget of the catalogue, in its order', () => {
  assert.deepEqual(
    declared.map(({ tagName }) => tagName),
    [...classes.keys()],
  );
});

test('the manifest names modules that are there and export what it says', async () => {
  for (const { path, exports } of manifest.modules) {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    for (const { name } of exports) assert.ok(text.includes(name), `${path} has no ${name}`);
  }
});

for (const element of declared) {
  describe(`the manifest on ${element.tagName}`, () => {
    const Class = classes.get(element.tagName ?? '') as typeof LitElement;

    test('has every attribute that is observed, and those that are read where they stand', () => {
      assert.deepEqual(names(element.attributes), [...Class.observedAttributes, ...READ].sort());
    });

    test('has every property, with its attribute', () => {
      const real = [...Class.elementProperties].map(([name, { attribute }]) => [
        name,
        attribute === false ? undefined : (attribute ?? String(name).toLowerCase()),
      ]);
      const told = element.members.map(({ name, attribute }) => [name, attribute]);
      assert.deepEqual(told.sort(), real.sort());
      for (const { name, fieldName } of element.attributes.filter((it) => !READ.includes(it.name)))
        assert.equal(element.members.find((member) => member.name === fieldName)?.attribute, name);
    });

    test('has the defaults of the catalogue', () => {
      for (const { name, default: told } of element.attributes) {
        const choice =
          choiceName(String(element.tagName).replace('fukushi-', '') as WidgetName, name) ?? name;
        const [initial] = choice in CHOICES ? CHOICES[choice as keyof typeof CHOICES] : [];
        assert.equal(told?.replaceAll("'", ''), initial, name);
      }
    });

    test('allows the defaults in the types of attributes', () => {
      for (const { name, type, default: told } of element.attributes.filter((it) => it.name !== 'lang'))
        assert.ok(
          ['string', 'boolean'].includes(type.text) || type.text.split(' | ').includes(told ?? ''),
          `${name}: ${type.text}`,
        );
    });

    test('has event classes of these names', () => {
      for (const { name, type } of element.events) {
        const EventClass = exported[type.text] as unknown as new (detail: unknown) => Event;
        const event = new EventClass({});
        assert.deepEqual([event.type, event.bubbles, event.composed], [name, true, true]);
      }
    });

    test('has every custom property that the styles read, with its default', () => {
      const read = (sheets: readonly CSSResult[]) =>
        customProperties(sheets.map(({ cssText }) => cssText).join('\n'));
      const described = Object.fromEntries(element.cssProperties.map((it) => [it.name, it.default]));
      // A plan may bring views of its own to a widget, with their styles.
      assert.deepEqual(described, read(allStyles));
      const own = read([Class.styles].flat(Infinity as 1) as CSSResult[]);
      assert.deepEqual({ ...described, ...own }, described);
    });
  });
}

/** Rules for a language: its typefaces stand in place of the default. */
const LANGUAGES = /[^{}]*:lang\([^{}]*\{[^{}]*\}/gu;

/**
 * Each `var(--fukushi-…, default)` with its default, which stands after what is computed of a page's own colour where
 * there is one. One that is read in two places has one default.
 */
function customProperties(sheet: string): Record<string, string> {
  const css = sheet
    .replaceAll(LANGUAGES, '')
    .replaceAll(/--page: var\((--fukushi-[\w-]+)\);\s*--solid: var\(--page-solid, /gu, '--solid: var($1, ');
  const found: Record<string, string> = {};
  for (const { 0: start, 1: name = '', index } of css.matchAll(/var\(\s*(--fukushi-[\w-]+)\s*,\s*/gu)) {
    let depth = 1;
    let end = index + start.length;
    for (; depth > 0; end += 1) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    const initial = css.slice(index + start.length, end - 1);
    assert.equal(found[name] ?? initial, initial, `${name} has two defaults`);
    found[name] = initial;
  }
  const withoutDefault = [...css.matchAll(/var\(\s*(--fukushi-[\w-]+)\s*\)/gu)].map(([, name]) => name);
  assert.deepEqual(withoutDefault, []);
  return found;
}
