/** Values as YAML and JSON hold them, and the little needed to read them unchecked. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The entries of a list; none where the value is no list. */
export const listOf = (value: Json): readonly Json[] => (isList(value) ? value : []);

/** A field of an object; `undefined` where the value is no object. */
export const fieldOf = (value: Json, name: string): Json =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A field that holds a string; `undefined` where it holds anything else. */
export const stringOf = (value: Json, name: string): string | undefined => {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
};

export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
