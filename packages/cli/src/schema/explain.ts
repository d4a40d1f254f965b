import type { ErrorObject } from 'ajv/dist/2020.js';

import type { DataPath } from '../folder/yaml-file.js';
import { isList, isObject } from '../json.js';
import { definitions, nameIn } from './definitions.js';
import type { Schema } from './json-schema.js';

/** A schema error in words for an editor. */
export interface Explanation {
  readonly path: DataPath;
  readonly part: 'name' | 'value';
  readonly found: string;
  readonly accepted: string;
  readonly hint?: string;
}

/** Errors that only repeat what another error says better. */
const ECHOES = new Set(['if', 'propertyNames']);

export function explain(errors: readonly ErrorObject[]): readonly Explanation[] {
  const explanations = errors.filter(({ keyword }) => !ECHOES.has(keyword)).map(explanationOf);
  const seen = new Set<string>();
  return explanations.filter(({ path, part, found, accepted }) => {
    const key = JSON.stringify([path, part, found, accepted]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function explanationOf(error: ErrorObject): Explanation {
  const path = pathOf(error.instancePath);
  const schema = (error.parentSchema ?? {}) as Schema;
  const params = error.params as Record<string, unknown>;
  const accepted = schema.description ?? error.message ?? '';
  if (error.propertyName !== undefined) {
    return {
      path: [...path, error.propertyName],
      part: 'name',
      found: `「${error.propertyName}」という項目`,
      accepted,
    };
  }
  if (error.keyword === 'required') {
    const name = String(params['missingProperty']);
    return {
      path,
      part: 'value',
      found: `「${name}」がありません`,
      accepted: `必須です: ${descriptionOf(schema, name)}`,
    };
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const names = Object.keys(schema.properties ?? {});
    const near = nearest(name, names);
    return {
      path: [...path, name],
      part: 'name',
      found: `「${name}」という項目は使えません`,
      accepted: `使える項目: ${names.join('、')}`,
      ...(near === undefined ? {} : { hint: `「${near}」の書き間違いではありませんか` }),
    };
  }
  const hint = hintFor(error);
  return { path, part: 'value', found: shown(error.data), accepted, ...(hint === undefined ? {} : { hint }) };
}

/** `/levels/0/label` as steps. Places in lists look like names; positions do not mind. */
function pathOf(pointer: string): DataPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function descriptionOf(schema: Schema, name: string): string {
  const property = schema.properties?.[name];
  const described = property?.$ref === undefined ? property : definitions[nameIn(property.$ref)];
  return described?.description ?? name;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '値が空です';
  if (isList(value)) return `${value.length} 個の並びです`;
  if (isObject(value)) return `項目の集まりです（${Object.keys(value).join('、')}）`;
  return `「${String(value)}」です`;
}

function hintFor({ keyword, data, params }: ErrorObject): string | undefined {
  if (keyword === 'uniqueItems') return '同じ値が2回あります';
  if (keyword === 'maxItems') return `${String((params as { limit: unknown }).limit)} 個までです`;
  if (keyword !== 'type') return undefined;
  return typeof data === 'number' || typeof data === 'boolean'
    ? `引用符で囲んでください: "${String(data)}"`
    : undefined;
}

/** The name an editor may have meant: at most two letters away. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const close = names.map((other) => ({ other, far: distance(name, other) })).filter(({ far }) => far <= 2);
  return close.sort((a, b) => a.far - b.far)[0]?.other;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
