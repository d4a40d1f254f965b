import { readTag } from './scan-tag.js';
import type { OtherToken, StartTag, Token } from './tokens.js';

/**
 * Reads pasted HTML as the person who pasted it meant it, and remembers how it
 * is really written. A browser's parser hides the accidents we look for: to it
 * `policy＝”1-1”` is one odd attribute without a value. Every part knows where in
 * the text it stands, so that a rule can mend it there and nowhere else.
 */
export interface Snippet {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly StartTag[];
}

/** They have no content, so they have no end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export function scan(source: string): Snippet {
  const tokens: Token[] = [];
  let at = 0;
  let textStart = 0;
  const endText = (end: number) => {
    if (end > textStart) tokens.push({ kind: 'text', start: textStart, end });
  };
  while (at < source.length) {
    const token = source.startsWith('<!--', at) ? comment(source, at) : readTag(source, at);
    if (!token) {
      at += 1;
      continue;
    }
    endText(at);
    tokens.push(token);
    at = token.end;
    if (token.kind === 'start' && token.name === 'script' && !token.selfClosing) {
      const close = /<\/script/iu.exec(source.slice(at));
      // Without an end tag the scan goes on, to see what else is there.
      if (close) at += close.index;
      textStart = token.end;
      continue;
    }
    textStart = at;
  }
  endText(source.length);
  pair(tokens);
  return { source, tokens, tags: tokens.filter((token) => token.kind === 'start') };
}

function comment(source: string, start: number): OtherToken {
  const end = source.indexOf('-->', start);
  return { kind: 'comment', start, end: end === -1 ? source.length : end + 3 };
}

/** Gives each start tag the end tag that stands where it should; one that closes something further out ends the rest. */
function pair(tokens: readonly Token[]): void {
  const open: StartTag[] = [];
  for (const token of tokens) {
    if (token.kind === 'start' && !VOID.has(token.name) && !token.selfClosing) open.push(token);
    if (token.kind !== 'end') continue;
    const from = open.findLastIndex(({ name }) => name === token.name);
    if (from === -1) continue;
    const [opened] = open.splice(from);
    if (opened) opened.endTag = token;
  }
}

/** What stands between a tag and its end, as written; up to the end of the text where the end tag is missing. */
export const inside = ({ source }: Snippet, tag: StartTag): string =>
  tag.selfClosing ? '' : source.slice(tag.end, tag.endTag?.start ?? source.length);

/** The words of a piece of HTML. */
export const wordsOf = (html: string): string =>
  decode(html.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Character references that editors write, as characters; `&amp;amp;` twice, as some of them save it. */
export function decode(text: string): string {
  const once = (coded: string) =>
    coded.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|nbsp));/giu, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? String(whole);
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
    });
  return once(once(text));
}

/** An attribute's value as a browser reads it, or `undefined` where the tag has no such attribute. */
export function valueOf(tag: StartTag, name: string): string | undefined {
  const found = tag.attributes.find((attribute) => attribute.name === name);
  return found && decode(found.value ?? '').trim();
}
