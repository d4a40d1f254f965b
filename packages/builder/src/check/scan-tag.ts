import type { Attribute, EndTag, StartTag } from './tokens.js';

/** White space as people type it: HTML knows only the first five. */
const SPACE = /[\t\n\f\r \u00a0\u1680\u2000-\u200b\u202f\u3000\ufeff]/u;

/** Quotation marks of each family; a value ends at any mark of the family it began with. */
export const DOUBLE_MARKS = '"“”„‟＂″「」';
export const SINGLE_MARKS = "'‘’‚‛＇′";

const isOpening = (sign: string | undefined): boolean => sign === '<' || sign === '＜';
const isClosing = (sign: string | undefined): boolean => sign === '>' || sign === '＞';
const isSlash = (sign: string | undefined): boolean => sign === '/' || sign === '／';
const isEquals = (sign: string | undefined): boolean => sign === '=' || sign === '＝';

/** A name with plain letters and hyphens. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[‐‑‒–—―−ー]/gu, '-')
    .toLowerCase();

/** The tag that begins at `start`, or `undefined` where none does. */
export function readTag(source: string, start: number): StartTag | EndTag | undefined {
  if (!isOpening(source[start])) return undefined;
  let at = start + 1;
  const ends = isSlash(source[at]);
  if (ends) at += 1;
  const nameStart = at;
  if (!/[a-zａ-ｚ]/iu.test(source[at] ?? '')) return undefined;
  while (at < source.length && !endsName(source, at)) at += 1;
  const nameRange = { start: nameStart, end: at };
  const name = plain(source.slice(nameStart, at));

  const attributes: Attribute[] = [];
  let slash: number | undefined;
  while (at < source.length && !isClosing(source[at]) && !isOpening(source[at])) {
    const sign = source[at] ?? '';
    if (SPACE.test(sign)) at += 1;
    else if (isSlash(sign)) {
      slash ??= at;
      at += 1;
    } else {
      slash = undefined;
      const attribute = readAttribute(source, at);
      attributes.push(attribute);
      at = attribute.end;
    }
  }
  const endRange = { start: slash ?? at, end: isClosing(source[at]) ? at + 1 : at };
  const range = { start, end: endRange.end, name, nameRange };
  return ends
    ? { kind: 'end', ...range }
    : { kind: 'start', ...range, attributes, selfClosing: slash !== undefined, endRange };
}

const endsName = (source: string, at: number): boolean =>
  SPACE.test(source[at] ?? '') || isSlash(source[at]) || isClosing(source[at]) || isOpening(source[at]);

function readAttribute(source: string, start: number): Attribute {
  let at = start + 1;
  while (at < source.length && !endsName(source, at) && !isEquals(source[at])) at += 1;
  const nameRange = { start, end: at };
  const name = plain(source.slice(start, at));
  let equalsAt = at;
  while (SPACE.test(source[equalsAt] ?? '')) equalsAt += 1;
  if (!isEquals(source[equalsAt])) {
    const nothing = { start: at, end: at };
    const empty = { value: undefined, valueRange: nothing, equals: '', open: '', close: '' };
    return { name, nameRange, start, end: at, ...empty };
  }
  const equals = source[equalsAt] ?? '';
  at = equalsAt + 1;
  while (SPACE.test(source[at] ?? '')) at += 1;
  const open = source[at] ?? '';
  const marks = [DOUBLE_MARKS, SINGLE_MARKS].find((family) => open !== '' && family.includes(open));
  const valueStart = marks ? at + 1 : at;
  const valueEnd = marks ? endOfQuoted(source, valueStart, open, marks) : endOfBare(source, valueStart);
  const close = marks && marks.includes(source[valueEnd] ?? '\0') ? (source[valueEnd] ?? '') : '';
  return {
    name,
    nameRange,
    start,
    end: valueEnd + close.length,
    value: source.slice(valueStart, valueEnd),
    valueRange: { start: valueStart, end: valueEnd },
    equals,
    open: marks ? open : '',
    close,
  };
}

function endOfBare(source: string, start: number): number {
  let at = start;
  while (at < source.length && !SPACE.test(source[at] ?? '') && !isClosing(source[at])) at += 1;
  return at;
}

/**
 * Where a quoted value ends: at the same plain mark, or else at the first mark
 * of the family after which the tag goes on. A plain mark may be the next
 * value's: `policy="1-1” lang="en"`.
 */
function endOfQuoted(source: string, start: number, open: string, marks: string): number {
  const same = open === '"' || open === "'" ? source.indexOf(open, start) : -1;
  const goesOn = new RegExp(`[${marks}](?=[\\s\\u00a0\\u3000]*(?:[/／]?[>＞]|[\\w-]+[=＝\\s>/]|$))`, 'u');
  const rest = source.slice(start);
  const found = goesOn.exec(rest);
  const guess = found ? start + found.index : -1;
  if (same !== -1 && (guess === -1 || guess >= same || !/[\w-][=＝]$/u.test(source.slice(start, same)))) {
    return same;
  }
  if (guess !== -1) return guess;
  const tagEnd = rest.search(/[>＞\n]/u);
  return tagEnd === -1 ? source.length : start + tagEnd;
}
