import { CATALOGUE, WIDGETS, type WidgetName } from '@fukushi-widgets/model';
import { inside, valueOf, wordsOf, type Snippet } from './scan.js';
import type { Attribute, StartTag } from './tokens.js';

/** Which tags of a pasted text are ours, or are meant to be. */

export const isElement = ({ name }: StartTag): boolean => name.startsWith('fukushi-');

export const elementsIn = ({ tags }: Snippet): readonly StartTag[] => tags.filter(isElement);

export const scriptsIn = ({ tags }: Snippet): readonly StartTag[] =>
  tags.filter((tag) => tag.name === 'script' && /\/fukushi\.js(?:[?#]|$)/u.test(valueOf(tag, 'src') ?? ''));

/** An address of a widget's page, of whatever host: where it is published, its version, and the path below. */
export interface EmbedAddress {
  readonly host: string;
  readonly version: string;
  readonly widget: string;
  readonly rest: readonly string[];
  readonly hash: string;
}

/** Reads an address that looks like one of our pages, on any host. */
export function embedAddress(address: string | undefined): EmbedAddress | undefined {
  const match =
    /^((?:https?:)?\/\/[^\s?#]*?\/|[^:?#]*?\/|)(v1|\d+\.\d+\.\d+(?:-[0-9a-f]+)?)\/embed\/([^\s/?#]+)((?:\/[^\s/?#]+)*)\/?((?:\?[^\s#]*)?(?:#.*)?)$/u.exec(
      address?.trim() ?? '',
    );
  if (!match) return undefined;
  const [, host = '', version = '', widget = '', rest = '', hash = ''] = match;
  return { host, version, widget, rest: rest.split('/').filter(Boolean), hash };
}

/** The attribute that holds a tag's address. */
export const addressAttribute = (tag: StartTag): string => (tag.name === 'a' ? 'href' : 'src');

/** Links and frames that lead to a page of ours. */
export const embedsIn = ({ tags }: Snippet, name: 'a' | 'iframe'): readonly StartTag[] =>
  tags.filter((tag) => tag.name === name && embedAddress(valueOf(tag, addressAttribute(tag))) !== undefined);

/** The widget of an element's tag, where it is one. */
export const widgetOf = (tag: StartTag): WidgetName | undefined =>
  WIDGETS.find((widget) => tag.name === `fukushi-${widget}`);

/** The attribute with which an element says what part of the plan it shows. */
export const idAttributeOf = (tag: StartTag): string | undefined => {
  const widget = widgetOf(tag);
  return widget && CATALOGUE[widget].attribute;
};

/** A tag as written. */
export const written = ({ source }: Snippet, { start, end }: { start: number; end: number }): string =>
  source.slice(start, end);

/** What stands between a tag and its end, in words. */
export const wordsIn = (snippet: Snippet, tag: StartTag): string => wordsOf(inside(snippet, tag));

/** Whether a partner's own contact stands between the tags of a box as HTML that it reads. */
export const holdsContact = (
  { source, tags }: Snippet,
  tag: StartTag,
  until = tag.endTag?.start ?? source.length,
): boolean =>
  widgetOf(tag) === 'contact-box' &&
  !valueOf(tag, 'organization') &&
  tags.some(
    (inner) =>
      inner.start >= tag.end &&
      inner.start < until &&
      (['dl', 'table'].includes(inner.name) || /(?:^|\s)h-card(?:\s|$)/u.test(valueOf(inner, 'class') ?? '')),
  );

/** Scripts, links and frames that lead to us. */
export const addressesIn = (snippet: Snippet): readonly StartTag[] => [
  ...scriptsIn(snippet),
  ...embedsIn(snippet, 'a'),
  ...embedsIn(snippet, 'iframe'),
];

export const attributeNamed = (tag: StartTag, name: string): Attribute | undefined =>
  tag.attributes.find((attribute) => attribute.name === name);

/** The exact version in a script's address, or `undefined` for the moving one. */
export const scriptVersion = (tag: StartTag): string | undefined =>
  /\/(\d+\.\d+\.\d+(?:-[0-9a-f]+)?)\/fukushi\.js/u.exec(valueOf(tag, 'src') ?? '')?.[1];
