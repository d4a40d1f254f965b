import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  CHOICES,
  choiceName,
  ownAttributes,
  publishedParts,
  WIDGETS,
  type LanguageTag,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { Look } from '@fukushi-widgets/elements/views.js';
import { parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { partName } from '../html/part-name.js';
import { plainHtml, toPaste, type StaticRequest } from '../html/static-html.js';
import { filesBelow } from './files-below.js';
import { renditionName } from './page-words.js';
import { textOf } from './page-view.js';
import type { SiteFile } from './site-files.js';

type Element = DefaultTreeAdapterTypes.Element;

/** Stands for the address of publication, which the page itself knows. */
const BASE = '{base}';

/** Reader modes drop a block with less text. */
const SHORTEST_TEXT = 100;

const home = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`@fukushi-widgets/${name}/package.json`));

/**
 * The page that makes tags for a publication. It reads only data: the plan and hashes of the site, the custom elements
 * manifest, the survival table, and every widget as text, which is written here from the same views as its pages.
 */
export function builderFiles(plans: ReadonlyMap<LanguageTag, Plan>, lang: LanguageTag): readonly SiteFile[] {
  const builder = home('builder');
  const copied = (path: string) => readFileSync(join(builder, path));
  return [
    ...[...filesBelow(join(builder, 'page'))].map(([path, content]) => [`builder/${path}`, content] as const),
    ...['builder.js', 'qr.js'].map((name) => [`builder/${name}`, copied(`dist/bundle/${name}`)] as const),
    ['builder/survival.json', copied('data/survival.json')],
    ['builder/custom-elements.json', readFileSync(join(home('elements'), 'custom-elements.json'))],
    ...[...plans].map(
      ([each, plan]) =>
        [`builder/parts/${each}.json`, json(Object.fromEntries(partsIn(each, plan)))] as const,
    ),
    [
      'builder/site.json',
      json({
        lang,
        languages: Object.fromEntries([...plans.keys()].map((each) => [each, renditionName(each)])),
      }),
    ],
  ];
}

const json = (data: unknown): string => `${JSON.stringify(data)}\n`;

/** A part as text: its first paragraphs, and its HTML to paste. */
interface BuiltText {
  readonly text: readonly string[];
  readonly html: string;
}

/** What the page knows of a part. */
interface BuiltPart extends BuiltText {
  readonly title: string;
  /** The same as each `variant` of the tag shows it. */
  readonly variants?: Readonly<Record<string, BuiltText>>;
}

/** `policy-card/1-1` → that part. */
const partsIn = (lang: LanguageTag, plan: Plan): readonly (readonly [string, BuiltPart])[] =>
  WIDGETS.flatMap((widget) =>
    publishedParts(widget, plan).map(({ id }) => {
      const request = { plan, widget, id, lang, headingLevel: 3, base: BASE };
      const title = partName(widget, id, plan, lang)
        .map(({ value }) => value)
        .join(' ');
      const variants = variantsOf(widget).map(
        (variant) => [variant, builtText({ ...request, variant })] as const,
      );
      const part = {
        title,
        ...builtText(request),
        ...(variants.length > 0 && { variants: Object.fromEntries(variants) }),
      };
      return [id === undefined ? widget : `${widget}/${id}`, part] as const;
    }),
  );

/** The ways to show less of a widget than all. */
function variantsOf(widget: WidgetName): readonly NonNullable<Look['variant']>[] {
  const choice = ownAttributes(widget).includes('variant') && choiceName(widget, 'variant');
  return choice ? (CHOICES[choice].slice(1) as NonNullable<Look['variant']>[]) : [];
}

function builtText(request: StaticRequest): BuiltText {
  const html = plainHtml(request) ?? '';
  const nodes = descendants(parseFragment(html));
  const isShort = request.variant === 'compact';
  const text = isShort ? lines(nodes) : paragraphs(nodes, request.widget === 'message');
  return { text, html: toPaste(html, request.variant) };
}

/** Everything that a short contact says, line by line; the name and the link to its page are no lines of it. */
const lines = (nodes: readonly Element[]): readonly string[] =>
  nodes.flatMap((node, index) => {
    if (node.tagName === 'p' && !descendants(node).some(({ tagName }) => tagName === 'a'))
      return [textOf(node)];
    if (node.tagName !== 'dt') return [];
    const value = nodes.slice(index).find(({ tagName }) => tagName === 'dd');
    return [`${textOf(node)} ${value ? textOf(value) : ''}`];
  });

/**
 * The first paragraphs of a fragment that are not links, as many as make a block that reader modes keep.
 * All of them where the words are signed, which are never shortened.
 */
function paragraphs(nodes: readonly Element[], signed: boolean): readonly string[] {
  const found: string[] = [];
  for (const node of nodes.filter(({ tagName }) => tagName === 'p')) {
    if (!signed && found.join('').length >= SHORTEST_TEXT) break;
    if (!descendants(node).some(({ tagName }) => tagName === 'a' || tagName === 'cite'))
      found.push(textOf(node));
  }
  return found;
}

const descendants = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
  node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...descendants(child)]);
