import {
  normaliseId,
  OPTION_NAMES,
  WAYS,
  type ParsedPermalink,
  type Widget,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { Page } from './tools.js';

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

/** Text in which a publishing system wrote characters as entities, once or twice. */
export function decoded(text: string): string {
  const once = (encoded: string): string =>
    encoded.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    });
  return once(once(text));
}

const QUOTES = /^[\s"'“”„‟‘’‚‛″′「『＂]+|[\s"'“”„‟‘’‚‛″′」』＂]+$/gu;

/** A value without the quotation marks and spaces that were left around it. */
export const unquoted = (value: string): string => decoded(value).replace(QUOTES, '');

/** An identifier as it is meant, or nothing where it cannot be one. */
export function identifier(value: string | null | undefined): string | undefined {
  const id = normaliseId(decoded(value ?? ''));
  return /^[a-z0-9-]{1,40}$/u.test(id) ? id : undefined;
}

/** A widget's name as it is meant. */
export function widgetName(value: string | null | undefined, { catalogue }: Page): WidgetName | undefined {
  const id = identifier(value) ?? '';
  return Object.hasOwn(catalogue, id) ? (id as WidgetName) : undefined;
}

/** A widget with what was said about it, by attribute: `{ policy: '1-1', 'heading-level': '4' }`. */
export function wantedFrom(
  { catalogue }: Page,
  widget: WidgetName,
  value: (attribute: string) => string | null | undefined,
  linked?: ParsedPermalink,
): ParsedPermalink {
  const { attribute: idAttribute }: Widget = catalogue[widget];
  const options = OPTION_NAMES.filter((name) => name !== idAttribute).flatMap((name) => {
    const found = identifier(value(name)) ?? linked?.options[name];
    return found ? [[name, found]] : [];
  });
  const said = (name: string) => value(name) ?? undefined;
  const lang = /^[a-z]{2,3}(?:-[a-z]+)?$/iu.exec(unquoted(said('lang') ?? ''))?.[0];
  const way = WAYS.find((name) => said(name) !== undefined);
  return {
    widget,
    id: (idAttribute && identifier(value(idAttribute))) ?? linked?.id,
    lang: way ? `${lang ?? 'ja'}-${way}` : (lang ?? linked?.lang),
    options: Object.fromEntries(options),
  };
}

/** What servers and browsers take at most. */
const LONGEST = 8000;

/**
 * What an address leads to after the quotation marks, entities and redirects
 * that a publishing system put around it are taken off, and which of them there were.
 */
export function readAddress(
  raw: string,
  page: Page,
): { readonly wanted: ParsedPermalink; readonly repaired: string | undefined } | undefined {
  // No address is that long; a file written into one may be.
  if (raw.length > LONGEST) return undefined;
  const written = raw.trim();
  const plain = parse(written, page);
  if (plain) return { wanted: plain, repaired: undefined };
  // SHIRASAGI's translation puts itself before every path: /translate/en/v1/embed/….
  const original = parse(written.replace(/\/translate\/[\w-]+(?=\/)/u, ''), page);
  if (original) return { wanted: original, repaired: '翻訳の道筋が付いたアドレス' };
  const meant = unquoted(written.normalize('NFKC'));
  const clean = parse(meant, page);
  if (clean) return { wanted: clean, repaired: '引用符や全角文字の入ったアドレス' };
  const inside = wrapped(meant, page, 2);
  return inside && { wanted: inside, repaired: '転送用のアドレスに包まれたリンク' };
}

const parse = (address: string, page: Page): ParsedPermalink | undefined => {
  try {
    return page.source.parsePermalink(new URL(address, document.baseURI).href);
  } catch {
    return undefined;
  }
};

/** A permalink that stands whole in the query of another address, as redirect scripts have it. */
function wrapped(address: string, page: Page, depth: number): ParsedPermalink | undefined {
  const query = address.replace(/^[^?#]*/u, '');
  for (const part of depth ? query.split(/[?&#]/u) : []) {
    let value = part.replace(/^[^=]*=/u, '');
    try {
      value = decodeURIComponent(value);
    } catch {
      // Left as it is: a stray percent sign.
    }
    if (!/^https?:/u.test(value)) continue;
    const found = parse(value, page) ?? wrapped(value, page, depth - 1);
    if (found) return found;
  }
  // Unencoded, the permalink's own hash and query are part of what follows.
  const whole = /[?&#=](https?:.*)$/u.exec(query)?.[1];
  return whole ? parse(whole, page) : undefined;
}
