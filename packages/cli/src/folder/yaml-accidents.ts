import { isScalar, visit } from 'yaml';
import type { Document } from 'yaml';

/** What a Japanese keyboard or a printed sentence does to YAML, found before its reader finds something else. */
export interface Accident {
  readonly code: AccidentCode;
  /** Where in the text it stands. */
  readonly offset: number;
  /** The line as it should be. */
  readonly mended: string;
}

export type AccidentCode =
  'FULL_WIDTH_COLON' | 'FULL_WIDTH_SPACE' | 'NO_SPACE' | 'FULL_WIDTH_INDENT' | 'SIGN_AT_START' | 'CUT_OFF';

/** A line that names a field: what stands before it, the name, colon and gap, the value. */
const FIELD = /^([ \u3000]*(?:- +)?)([A-Za-z][\w-]*)([:：])([ \u3000\u00A0]*)(.*)$/u;
/** With these a value means something to YAML: a list, an alias, a comment. */
const SIGNS = /^(?:["'[\]{}*&!%@`|>?,]|#\S|- )/u;
const JAPANESE = /[^\u0000-\u007F]/u;

/**
 * The accidents of a file. `isBroken` says whether the reader, too, has lost its way at a place (an offset): only then
 * is a value that starts with a sign a mistake.
 */
export function accidentsIn(
  text: string,
  document: Document.Parsed,
  brokenLines: ReadonlySet<number>,
): readonly Accident[] {
  const found: Accident[] = [];
  const inside = longTexts(document);
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const start = offset;
    offset += line.length + 1;
    if (inside.some(([from, to]) => from < start && start < to)) continue;
    const accident = inField(line, brokenLines.has(index + 1)) ?? inItem(line, brokenLines.has(index + 1));
    if (accident) found.push({ ...accident, offset: start + accident.offset });
  }
  const others = cutOff(text, document).filter(({ offset: at }) => found.every((one) => one.offset !== at));
  return [...found, ...others];
}

function inField(line: string, isBroken: boolean): Accident | undefined {
  const [, before = '', name = '', colon = '', gap = '', rest = ''] = FIELD.exec(line) ?? [];
  if (name === '') return undefined;
  const value = rest.trimEnd();
  const mended = `${before.replaceAll('\u3000', '  ')}${name}:${value && ` ${value}`}`;
  if (colon === '：') return { code: 'FULL_WIDTH_COLON', offset: before.length + name.length, mended };
  if (before.includes('\u3000'))
    return { code: 'FULL_WIDTH_INDENT', offset: before.indexOf('\u3000'), mended };
  const at = before.length + name.length + 1;
  if (/^[\u3000\u00A0]/u.test(gap)) return { code: 'FULL_WIDTH_SPACE', offset: at, mended };
  if (gap === '' && JAPANESE.test(value.charAt(0))) return { code: 'NO_SPACE', offset: at, mended };
  if ((isBroken || value.startsWith('#')) && SIGNS.test(value)) {
    return {
      code: 'SIGN_AT_START',
      offset: at + gap.length,
      mended: `${before}${name}: ${quoted(value)}`,
    };
  }
  return undefined;
}

/** An item of a list of texts: `- [新規]見守り`. */
function inItem(line: string, isBroken: boolean): Accident | undefined {
  const [, before = '', rest = ''] = /^( *- +)(.*)$/u.exec(line) ?? [];
  const value = rest.trimEnd();
  return isBroken && SIGNS.test(value)
    ? { code: 'SIGN_AT_START', offset: before.length, mended: before + quoted(value) }
    : undefined;
}

/** In the quotation marks that the text itself does not use. */
const quoted = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;

/** Where texts of several lines stand: whatever is in them is text. */
function longTexts(document: Document.Parsed): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  visit(document, {
    Scalar(_, { range, type }) {
      if (range && type && type !== 'PLAIN') found.push([range[0], range[2]]);
    },
  });
  return found;
}

/** What would be lost without a word: a text that ends at its ` #`, an anchor or tag where text was meant. */
function cutOff(text: string, document: Document.Parsed): readonly Accident[] {
  const found: Accident[] = [];
  const lineAt = (offset: number) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return { start, line: text.slice(start, end < 0 ? undefined : end).trimEnd() };
  };
  const mend = (from: number): string => {
    const { start, line } = lineAt(from);
    return line.slice(0, from - start) + quoted(line.slice(from - start));
  };
  visit(document, {
    Scalar(_, node) {
      const [from = 0, to = 0, end = 0] = node.range ?? [];
      const lost = node.anchor !== undefined || (node.tag !== undefined && isScalar(node));
      if (lost) {
        const { start, line } = lineAt(from);
        const sign = start + Math.max(line.slice(0, from - start + 1).search(/[&!]/u), 0);
        found.push({ code: 'CUT_OFF', offset: sign, mended: mend(sign) });
      }
      const comment = text.slice(to, end).match(/^[ \t]+#/u);
      if (comment && node.type === 'PLAIN' && typeof node.value === 'string' && JAPANESE.test(node.value)) {
        found.push({ code: 'CUT_OFF', offset: to + comment[0].length - 1, mended: mend(from) });
      }
    },
  });
  return found;
}
