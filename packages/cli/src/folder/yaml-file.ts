import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

import type { Json } from '../json.js';
import { accidentsIn } from './yaml-accidents.js';

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** Names of fields and places in lists that lead to a value. */
export type DataPath = readonly (string | number)[];

/** A YAML file that remembers where each of its values was written. */
export interface YamlFile {
  /** Path inside the plan folder, with `/`. */
  readonly path: string;
  /** `undefined` where the file is broken or empty. */
  readonly value: Json;
  readonly problems: readonly YamlProblem[];
  /** Where a value, or the name of its field, stands; else the nearest place around it. */
  position(path: DataPath, part?: 'name' | 'value'): Position;
}

export interface YamlProblem extends Position {
  /** The reader's own code, `BAD_INDENT`, `DUPLICATE_KEY`, …, or `NOT_UTF8`. */
  readonly code: string;
  /** The line as it should be, where that is known. */
  readonly mended?: string;
}

export function parseYamlFile(path: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What is not UTF-8 (Shift_JIS from a Windows editor) decodes to replacement characters.
  const undecoded = text.indexOf('\uFFFD');
  if (undecoded >= 0) {
    const problem = { code: 'NOT_UTF8', ...at(undecoded) };
    return { path, value: undefined, problems: [problem], position: () => problem };
  }
  keepDigits(document);
  const read = [...document.errors, ...document.warnings].map((error: YAMLError) => ({
    code: error.code as string,
    ...at(error.pos[0]),
  }));
  const aliases = unknownAliases(document).map((offset) => ({ code: 'BAD_ALIAS', ...at(offset) }));
  const broken = [...read, ...aliases];
  const accidents = accidentsIn(text, document, new Set(broken.map(({ line }) => line))).map(
    ({ code, offset, mended }): YamlProblem => ({ code, mended, ...at(offset) }),
  );
  // After an accident the reader stumbles in other places, too; those say nothing more.
  const problems: readonly YamlProblem[] = accidents.length > 0 ? accidents : broken;
  const { value, tooManyAliases } = valueOf(document, problems.length > 0);
  return {
    path,
    value,
    problems: tooManyAliases ? [...problems, { code: 'BAD_ALIAS', line: 1, column: 1 }] : problems,
    position: (where, part = 'value') => at(offsetOf(document, where, part)),
  };
}

/** `0260000000` is a text and keeps its zero: only what a number would be written as is one. */
function keepDigits(document: Document.Parsed): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value))
        node.value = node.source;
    },
  });
}

/** Where an alias stands that nothing defines: `*重点*` at the start of a text. */
function unknownAliases(document: Document.Parsed): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

/** Expanding aliases is the one step of reading that can throw (the reader's guard against bombs). */
function valueOf(document: Document.Parsed, broken: boolean): { value: Json; tooManyAliases: boolean } {
  if (broken) return { value: undefined, tooManyAliases: false };
  try {
    return { value: (document.toJS() ?? undefined) as Json, tooManyAliases: false };
  } catch {
    return { value: undefined, tooManyAliases: true };
  }
}

function offsetOf(document: Document.Parsed, path: DataPath, part: 'name' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      const name = startOf(pair.key) ?? offset;
      node = pair.value;
      offset = last && part === 'name' ? name : (startOf(node) ?? name);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
