import { isList, isObject } from '../json.js';
import type { Json } from '../json.js';
import { definitions, nameIn } from './definitions.js';
import type { Schema } from './json-schema.js';

/**
 * Puts the fields of a value into the order its definition names them, and
 * trims texts, so that the bytes of a compiled plan do not depend on how an
 * editor arranged a file. Fields that no definition knows come last.
 */
export function inSchemaOrder(definition: string, value: Json): Json {
  return order(definitions[definition] as Schema, value);
}

function order(schema: Schema, value: Json): Json {
  if (schema.$ref === '#/$defs/text') return trimmed(value);
  if (schema.$ref !== undefined) return order(definitions[nameIn(schema.$ref)] as Schema, value);
  if (isList(value)) {
    const { items } = schema;
    return items ? value.map((item) => order(items, item)) : value;
  }
  if (!isObject(value)) return value;
  const { properties = {} } = schema;
  const known = Object.keys(properties).filter((name) => value[name] !== undefined);
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  return Object.fromEntries([
    ...known.map((name) => [name, order(properties[name] as Schema, value[name])]),
    ...unknown.map((name) => [name, value[name]]),
  ]);
}

function trimmed(text: Json): Json {
  if (typeof text === 'string') return text.trim();
  if (!isObject(text)) return text;
  return Object.fromEntries(Object.entries(text).map(([lang, value]) => [lang, trimmed(value)]));
}
