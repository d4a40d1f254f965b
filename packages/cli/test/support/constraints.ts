/**
 * What a JSON Schema asks, one thing at a time: each keyword of each schema by the place where it stands, where a value
 * meets it, and the value that breaks it and as little else as can be.
 */
import type { Definitions, Schema } from '../../dist/schema/json-schema.js';

type Value = unknown;
type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, Value>>;

export interface Constraint {
  /** `contact.phones minItems`, `phone required number`. */
  readonly name: string;
  readonly keyword: string;
  /** A value that breaks it, made of one that does not; nothing where this one cannot show it. */
  readonly broken: (value: Value) => Value;
}

/** A constraint that a value meets. */
export interface Met {
  readonly constraint: Constraint;
  readonly path: Path;
  readonly value: Value;
}

/** Words for people, and what leads on to other schemas. */
const NO_CONSTRAINT = new Set('$ref title description examples properties items if then else'.split(' '));

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Value): readonly Value[] | undefined => (Array.isArray(value) ? value : undefined);

/** Of each kind of JSON one; `true` and fractions come first, being least like what people write. */
const ONE_OF_EACH: readonly (readonly [types: readonly string[], value: Value])[] = [
  [['boolean'], true],
  [['number'], 1.5],
  [['array'], []],
  [['object'], {}],
  [['string'], 'x'],
];

/** How each keyword is broken. A keyword that is not here has no red example, and the test says so. */
const BREAK: Readonly<Record<string, (asked: never, value: Value) => Value>> = {
  type: (types: string | readonly string[]) =>
    ONE_OF_EACH.find(([kinds]) => !kinds.some((kind) => [types].flat().includes(kind)))?.[1],
  const: () => 'そのほか',
  enum: () => 'そのほか',
  not: ({ enum: [first] }: { readonly enum: readonly Value[] }) => first,
  pattern: (pattern: string, value) =>
    typeof value === 'string'
      ? ['！', ' ', '', 'a'].find((text) => !new RegExp(pattern, 'u').test(text))
      : undefined,
  format: (_, value) => (typeof value === 'string' ? 'ここ' : undefined),
  minLength: (_, value) => (typeof value === 'string' ? '' : undefined),
  minimum: (least: number) => least - 1,
  maximum: (most: number) => most + 1,
  minItems: (least: number, value) => listOf(value)?.slice(0, least - 1),
  maxItems: (most: number, value) => {
    const list = listOf(value);
    return list && list.length > 0 ? Array.from({ length: most + 1 }, () => list[0]) : undefined;
  },
  uniqueItems: (_, value) => {
    const list = listOf(value);
    return list && list.length > 0 ? [...list, list[0]] : undefined;
  },
  minProperties: (_, value) => (isFields(value) ? {} : undefined),
  propertyNames: (_, value) => (isFields(value) ? { ...value, よその言葉: 'x' } : undefined),
  additionalProperties: (_, value) => (isFields(value) ? { ...value, よその項目: 'x' } : undefined),
};

const without = (name: string, value: Value): Value =>
  isFields(value) && name in value
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
    : undefined;

/** What a schema itself asks, without those that it leads to. */
function constraintsOf(schema: Schema, at: string): readonly Constraint[] {
  return Object.entries(schema).flatMap(([keyword, asked]): readonly Constraint[] => {
    if (NO_CONSTRAINT.has(keyword)) return [];
    if (keyword === 'required')
      return (asked as readonly string[]).map((name) => ({
        name: `${at} required ${name}`,
        keyword,
        broken: (value) => without(name, value),
      }));
    if (keyword === 'additionalProperties' && asked !== false) return [];
    const breaks = BREAK[keyword];
    if (!breaks) throw new Error(`No red example can be made of ${keyword} (${at}): say how it is broken.`);
    return [{ name: `${at} ${keyword}`, keyword, broken: (value) => breaks(asked as never, value) }];
  });
}

const named = (schema: Schema): string | undefined => schema.$ref?.replace('#/$defs/', '');

/** The schemas that stand inside one, by the name of where they stand. */
const inner = (schema: Schema, at: string): readonly (readonly [string, Schema])[] => [
  ...Object.entries(schema.properties ?? {}).map(([name, field]) => [`${at}.${name}`, field] as const),
  ...(['items', 'then', 'else', 'additionalProperties'] as const).flatMap((part) => {
    // `then` is for lists alone, which have no properties.
    if (part === 'additionalProperties' && at.endsWith('/then')) return [];
    const next = schema[part];
    return typeof next === 'object' ? [[`${at}/${part}`, next] as const] : [];
  }),
];

/** Everything that the definitions ask. */
export function allConstraints(definitions: Definitions): readonly Constraint[] {
  const walk = (schema: Schema, at: string): readonly Constraint[] => [
    ...constraintsOf(schema, at),
    ...inner(schema, at).flatMap(([name, next]) => walk(next, name)),
  ];
  return Object.entries(definitions).flatMap(([name, schema]) => walk(schema, name));
}

/** What a value meets, held to a definition. */
export function metBy(definitions: Definitions, definition: string, value: Value): readonly Met[] {
  const walk = (schema: Schema, at: string, part: Value, path: Path): readonly Met[] => {
    const name = named(schema);
    const own = constraintsOf(schema, at).map((constraint) => ({ constraint, path, value: part }));
    const next = (step: string | number, to: Schema, where: string, item: Value) =>
      walk(to, where, item, [...path, step]);
    const { items, additionalProperties: others, properties = {} } = schema;
    return [
      ...own,
      ...(name === undefined ? [] : walk(definitions[name] as Schema, name, part, path)),
      ...(schema.if === undefined
        ? []
        : (['then', 'else'] as const).flatMap((branch) => {
            const to = schema[branch];
            return to && (branch === 'then') === Array.isArray(part)
              ? walk(to, `${at}/${branch}`, part, path)
              : [];
          })),
      ...(items
        ? (listOf(part) ?? []).flatMap((item, index) => next(index, items, `${at}/items`, item))
        : []),
      ...(isFields(part)
        ? Object.entries(part).flatMap(([key, item]) => {
            const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
            if (field) return next(key, field, `${at}.${key}`, item);
            return typeof others === 'object' ? next(key, others, `${at}/additionalProperties`, item) : [];
          })
        : []),
    ];
  };
  return walk(definitions[definition] as Schema, definition, value, []);
}

/** The whole with another value at a place. */
export function withValue(whole: Value, [step, ...rest]: Path, value: Value): Value {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: Value, index) => (index === step ? withValue(item, rest, value) : item));
  return { ...(whole as Fields), [step]: withValue((whole as Fields)[step], rest, value) };
}
