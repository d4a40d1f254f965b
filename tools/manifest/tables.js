/**
 * `npm run tables`: writes the tables of README.md and packages/elements/README.md from the custom elements
 * manifest, between `<!-- table:<name> -->` and `<!-- /table -->`. A test says when they are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { command, root, Sentence } from '../run.js';
import { languagesOf } from './manifest.js';

/** Documents that have such tables. */
export const documents = ['README.md', 'README.ja.md', 'packages/elements/README.md'];

export function readManifest() {
  const path = join(root, 'packages/elements/custom-elements.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A document with its tables as the manifest has them now. */
export async function withTables(text, manifest, path) {
  const elements = elementsOf(manifest);
  const written = text.replaceAll(
    /(<!-- table:([\w-]+) -->\n)[^]*?(\n<!-- \/table -->)/g,
    (whole, start, name, end) => {
      const table = tables[name];
      if (!table) throw new Sentence(`${path}: there is no table named ${name}`);
      return `${start}\n${table(elements)}\n${end}`;
    },
  );
  return format(written, { ...(await resolveConfig(join(root, path))), filepath: path });
}

function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}

/** What every element has under the same name. */
const common = (elements, key) =>
  elements[0][key].filter(({ name }) => elements.every((element) => has(element, key, name)));
const has = (element, key, name) => element[key].some((item) => item.name === name);

/** The rest of an element's. */
const own = (element, elements, key) =>
  element[key].filter(({ name }) => !elements.every((each) => has(each, key, name)));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => `\`${text}\``;

const tables = {
  'elements': (elements) =>
    table(
      ['tag', '表示するもの', 'shows', 'its own attributes'],
      elements.map((element) => [
        code(element.tagName),
        element.summary,
        english(element),
        own(element, elements, 'attributes').map(attributeHint).join(', '),
      ]),
    ),
  'elements-ja': (elements) =>
    table(
      ['タグ', '表示するもの', '説明', '固有の属性'],
      elements.map((element) => [
        code(element.tagName),
        element.summary,
        languagesOf(element.description).japanese,
        own(element, elements, 'attributes').map(attributeHint).join(', '),
      ]),
    ),
  'attributes': (elements) =>
    [
      ['every element', common(elements, 'attributes')],
      ...elements.map((element) => [code(element.tagName), own(element, elements, 'attributes')]),
    ]
      .filter(([, attributes]) => attributes.length > 0)
      .map(([name, attributes]) => `#### ${name}\n\n${attributeTable(attributes)}`)
      .join('\n\n'),
  'common-attributes': (elements) =>
    table(
      ['attribute', 'values', 'default', 'what it does / 説明'],
      common(elements, 'attributes').map((attribute) => [
        ...valuesOf(attribute),
        `${english(attribute)} / ${languagesOf(attribute.description).japanese}`,
      ]),
    ),
  'common-attributes-ja': (elements) =>
    table(
      ['属性', '値', '書かないとき', '説明'],
      common(elements, 'attributes').map((attribute) => [
        ...valuesOf(attribute),
        languagesOf(attribute.description).japanese,
      ]),
    ),
  'events': (elements) => {
    const names = [...new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)))];
    return table(
      ['event', 'class', 'dispatched by', 'when'],
      names.map((name) => {
        const its = elements.filter((element) => has(element, 'events', name));
        const event = its.at(-1).events.find((it) => it.name === name);
        const by =
          its.length === elements.length ? 'every element' : its.map((it) => code(it.tagName)).join(', ');
        return [code(name), code(event.type.text), by, english(event)];
      }),
    );
  },
  'parts': (elements) =>
    table(
      ['element', '`::part()`'],
      [
        ['every element', common(elements, 'cssParts').map(named).join(' ')],
        ...elements
          .filter((element) => own(element, elements, 'cssParts').length > 0)
          .map((element) => [code(element.tagName), own(element, elements, 'cssParts').map(named).join(' ')]),
      ],
    ),
  'properties': ([{ cssProperties }]) =>
    table(
      ['custom property', 'value', 'default', 'for'],
      cssProperties.map((it) => [code(it.name), code(it.syntax), code(it.default), english(it)]),
    ),
};

const english = ({ description }) => languagesOf(description).english;
const named = (item) => `${code(item.name)}: ${english(item)}`;

const attributeTable = (attributes) =>
  table(
    ['attribute', 'values', 'default', 'description'],
    attributes.map(({ name, type, default: initial, description }) => [
      code(name),
      code(type.text),
      initial === undefined || initial === "''" ? '' : code(initial.replaceAll("'", '')),
      languagesOf(description).english,
    ]),
  );

/** An attribute with the words it takes, the default first; nothing where it takes any text, or stands alone. */
const valuesOf = ({ name, type: { text }, default: initial }) => [
  code(name),
  ['string', 'boolean'].includes(text)
    ? ''
    : text
        .split(' | ')
        .map((word) => code(word.replaceAll("'", '')))
        .join(', '),
  initial === undefined ? '' : code(initial.replaceAll("'", '')),
];

/** `policy`, or `variant="full|summary"` where the values are few. */
const attributeHint = ({ name, type }) =>
  ['string', 'boolean'].includes(type.text)
    ? code(name)
    : code(`${name}="${type.text.replaceAll(/['\s]/g, '')}"`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const manifest = readManifest();
    for (const path of documents) {
      const text = readFileSync(join(root, path), 'utf8');
      writeFileSync(join(root, path), await withTables(text, manifest, path));
    }
  });
}
