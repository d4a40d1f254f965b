import { parse } from 'csv-parse/sync';
import { labelKey } from '@fukushi-widgets/model';
import { fieldNamed } from './columns.js';

/** A row as it was written. */
export interface Row {
  /** Of the file, counted from 1: where an editor finds it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list before anybody has read its cells. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Rows before the header: a title, words about the file. */
  readonly before: readonly Row[];
  /** How it was read, in words for the person who made it. */
  readonly how: readonly string[];
}

const DELIMITERS = [
  ['\t', 'タブ'],
  [',', 'コンマ'],
  [';', 'セミコロン'],
] as const;

/** How far down a header may stand below a title. */
const HEADER_WITHIN = 10;

/** Reads a list from text. `undefined` where no line names a column that we know. */
export function readText(text: string): Table | undefined {
  if (/^\uFEFF?"?#(?:property|LINK|lang)\b/u.test(text)) return linkData(text);
  const delimiter = delimiterOf(text);
  if (!delimiter) return undefined;
  const table = tableOf(rowsOf(text, delimiter[0]));
  return table && { ...table, how: [`区切り: ${delimiter[1]}`] };
}

/** The first row that names columns we know is the header; what stands above it is told. */
export function tableOf(rows: readonly Row[]): Table | undefined {
  const at = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => knownIn(cells) > 0 && hasName(cells));
  const header = rows[at];
  if (!header) return undefined;
  return { header: header.cells, rows: rows.slice(at + 1), before: rows.slice(0, at), how: [] };
}

const knownIn = (cells: readonly string[]): number => cells.filter((cell) => fieldNamed(cell)).length;

/** A list of contacts says whose they are; a line of data that happens to hold a known word does not. */
const hasName = (cells: readonly string[]): boolean =>
  cells.some((cell) => ['name', 'operator', 'contactName'].includes(fieldNamed(cell) ?? ''));

/**
 * Tried on the header alone: a delimiter is right when the words between it are names of columns. Counting letters
 * in the whole file finds none in short lists of two columns, and the wrong one where notes are full of commas.
 */
function delimiterOf(text: string): (typeof DELIMITERS)[number] | undefined {
  const start = text.slice(0, 20_000);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = rowsOf(start, delimiter[0], HEADER_WITHIN);
    return {
      delimiter,
      score: Math.max(0, ...rows.map(({ cells }) => (hasName(cells) ? knownIn(cells) : 0))),
    };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : undefined;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** All cells as text; a quoted cell may hold line breaks, and the line told is the one where its row begins. */
function rowsOf(text: string, delimiter: string, to?: number): readonly Row[] {
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    ...(to === undefined ? {} : { to }),
  }) as unknown as readonly Parsed[];
  // The parser counts both letters of a Windows line break inside quotes, and tells where a row ends.
  let counted = 0;
  const rows = parsed.map(({ record, info }) => {
    const count = (pattern: RegExp) =>
      record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
    const line = info.lines - counted - count(/[\r\n]/gu);
    counted += count(/\r\n/gu);
    return { line, cells: record.map(withoutGuard) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** `="0267"`, also with the quotes that a word processor made of them: how a zero is kept in a spreadsheet. */
export const withoutGuard = (cell: string): string =>
  /^\s*=\s*["“”＂](.*)["“”＂]\s*$/su.exec(cell)?.[1] ?? cell;

/** `#property` names the columns after the first, which is a running number; the other `#` lines are about the file. */
function linkData(text: string): Table | undefined {
  const all = rowsOf(text, ',');
  const marked = (row: Row): boolean => row.cells[0]?.startsWith('#') ?? false;
  const header = all.find(({ cells }) => labelKey(cells[0] ?? '') === '#property');
  if (!header) return undefined;
  return {
    header: ['#', ...header.cells.slice(1)],
    rows: all.filter((row) => !marked(row)),
    // What the columns are made of is for programs; what the file says of itself is for people.
    before: all.filter(
      (row) => marked(row) && !/^#(?:property|object_type|property_context|LINK)/u.test(row.cells[0] ?? ''),
    ),
    how: ['区切り: コンマ', 'LinkData の形式'],
  };
}
