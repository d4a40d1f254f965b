import type { DataPath } from '../folder/yaml-file.js';
import { isList, isObject } from '../json.js';
import type { Json } from '../json.js';
import { definitions, nameIn } from './definitions.js';
import type { Schema } from './json-schema.js';

/** A value that a definition describes, and where it stands. */
export interface Described {
  readonly definition: string;
  readonly value: Json;
  readonly path: DataPath;
}

/**
 * Every value that a named definition describes, in reading order. This is
 * how rules find texts, ids and dates without knowing the shape of a file.
 */
export function describedValues(definition: string, value: Json): readonly Described[] {
  const found: Described[] = [];
  const walk = (schema: Schema, part: Json, path: DataPath): void => {
    if (part === undefined) return;
    if (schema.$ref !== undefined) {
      const name = nameIn(schema.$ref);
      found.push({ definition: name, value: part, path });
      walk(definitions[name] as Schema, part, path);
      return;
    }
    if (schema.if) {
      const branch = isList(part) ? schema.then : schema.else;
      if (branch) walk(branch, part, path);
      return;
    }
    if (isList(part)) {
      const { items } = schema;
      if (items) for (const [index, item] of part.entries()) walk(items, item, [...path, index]);
      return;
    }
    if (!isObject(part)) return;
    for (const [name, field] of Object.entries(part)) {
      const own =
        schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
      const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
      const next = own ?? other;
      if (next) walk(next, field, [...path, name]);
    }
  };
  walk({ $ref: `#/$defs/${definition}` }, value, []);
  return found;
}
