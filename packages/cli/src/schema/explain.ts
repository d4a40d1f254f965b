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
  readonly example?: string;
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
  const accepted = schema.description ?? acceptedBy(error);
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
      ...exampleOf(schema.properties?.[name], name),
    };
  }
  if (error.keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const names = Object.keys(schema.properties ?? {});
    const meant = MEANT[plainName(name)]?.find(([field]) => names.includes(field));
    const near = meant?.[0] ?? nearest(plainName(name), names);
    const example = meant?.[1] === undefined ? {} : { example: meant[1] };
    return {
      path: [...path, name],
      part: 'name',
      found: `「${name}」という項目は使えません`,
      accepted: `使える項目: ${names.join('、')}`,
      ...(near === undefined ? {} : { hint: `「${near}」の書き間違いではありませんか` }),
      ...example,
    };
  }
  const hint = hintFor(error);
  return {
    path,
    part: 'value',
    found: shown(error.data),
    accepted,
    ...(hint === undefined ? {} : { hint }),
    ...exampleOf(
      schema,
      path.findLast((step) => !/^\d+$/u.test(String(step))),
    ),
  };
}

/** What is right, where the schema has no words for it. */
function acceptedBy({ keyword, params }: ErrorObject): string {
  const { limit, type } = params as { readonly limit?: number; readonly type?: string | readonly string[] };
  if (keyword === 'minItems') return `${limit ?? 1} 個以上の並び（- で始まる行）`;
  if (keyword === 'maxItems') return `${limit ?? 0} 個までの並び`;
  const kinds = [type ?? []].flat().map((each) => KINDS[each] ?? each);
  return kinds.length > 0 ? kinds.join('か') : 'ほかの書き方';
}

/** What YAML can hold, as editors call it. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字列',
  array: '並び（- で始まる行）',
  object: '項目の集まり（項目: 値）',
  integer: '整数',
  boolean: 'true か false',
};

/** What an editor may write instead of a field's name, the fields that may be meant, and how those are written. */
const MEANT: Readonly<Record<string, readonly (readonly [field: string, example?: string])[]>> = (() => {
  const phones = ['phones', 'phones:\n  - number: 012-345-6789\n    label: 直通'] as const;
  const title = [['title'], ['name'], ['label']] as const;
  const email = [['email', 'email: name@example.jp']] as const;
  return {
    'tel': [phones],
    'phone': [phones],
    'telephone': [phones],
    '電話': [phones],
    '電話番号': [phones],
    'mail': email,
    'e-mail': email,
    'メール': email,
    'name': title,
    'title': title,
    'label': title,
    '名前': title,
    '名称': title,
    '題名': title,
    'zip': [['postalCode', 'postalCode: 012-3456']],
    '郵便番号': [['postalCode', 'postalCode: 012-3456']],
    '住所': [['address']],
    'hp': [['url']],
    'website': [['url']],
    'link': [['url']],
    'goal': [['parent', 'parent: "1"']],
    'description': [['summary'], ['description']],
    'text': [['summary']],
    'body': [['summary']],
    'color': [['color']],
    'colour': [['color', 'color: "#7a1f5c"']],
    'extension': [['phones', 'phones:\n  - number: 012-345-6789\n    extension: "123"']],
    'phonenumber': [phones],
    'number': [phones],
  };
})();

/** A name without what a Japanese keyboard made of it. */
const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** How a value is written right, if its definition shows one. */
function exampleOf(
  schema: Schema | undefined,
  name: string | number | undefined,
): { readonly example?: string } {
  const told = schema?.$ref === undefined ? schema : definitions[nameIn(schema.$ref)];
  const [example] = (told?.['examples'] ?? []) as readonly unknown[];
  if (typeof example !== 'string' || name === undefined) return {};
  return { example: example.includes('\n') ? `${name}:\n${example}` : `${name}: ${example}` };
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
  if (typeof data === 'number' || typeof data === 'boolean')
    return `引用符で囲んでください: "${String(data)}"`;
  const wanted = [(params as { type?: string | readonly string[] }).type ?? []].flat();
  if (!wanted.includes('string')) return undefined;
  if (isList(data)) return '「[」か「- 」で始まる値は並びと読まれます。文章なら引用符 " " で囲んでください';
  if (isObject(data))
    return '「: 」や「{」がある値は項目の集まりと読まれます。文章なら引用符 " " で囲んでください';
  return undefined;
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
