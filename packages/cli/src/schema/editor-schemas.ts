import { isList, isObject } from '../json.js';
import type { Json } from '../json.js';
import { definitions, nameIn } from './definitions.js';
import type { Definitions, Schema } from './json-schema.js';

/** The definitions that have a file of their own for editors, and what that is called. */
const FILES = {
  planFile: 'plan',
  nodeFile: 'node',
  actorFile: 'actor',
  contactFile: 'contact',
  messageFile: 'message',
  planFileTranslation: 'plan-translation',
  nodeFileTranslation: 'node-translation',
  actorFileTranslation: 'actor-translation',
  contactFileTranslation: 'contact-translation',
  messageFileTranslation: 'message-translation',
  errataFile: 'errata',
  leftOutFile: 'left-out',
  openQuestionsFile: 'open-questions',
  oursFile: 'ours',
  glossaryFile: 'glossary',
  readingsFile: 'readings',
} as const;

/** Where the schema of a kind of file stands in a publication's folder; a name with a dot is read by editors alone. */
export const schemaFile = (definition: keyof typeof FILES): string => `.schema/${FILES[definition]}.json`;

/** The schema of every kind of file, by path, each complete in itself: editors complete and underline by it. */
export const editorSchemas = (): readonly (readonly [path: string, content: string])[] =>
  (Object.keys(FILES) as (keyof typeof FILES)[])
    .filter((name) => definitions[name] !== undefined)
    .map((name) => [schemaFile(name), `${JSON.stringify(editorSchema(name), null, 1)}\n`]);

/** Draft 7, which the language server of YAML knows best; nothing of ours needs more. */
const editorSchema = (name: string) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: definitions[name]?.title ?? name,
  allOf: [{ $ref: `#/$defs/${name}` }],
  $defs: needed(name),
});

/** A definition and all that it refers to. */
function needed(name: string, found: Record<string, Schema> = {}): Definitions {
  const definition = definitions[name];
  if (!definition || Object.hasOwn(found, name)) return found;
  found[name] = definition;
  for (const reference of referencesIn(definition as unknown as Json)) needed(nameIn(reference), found);
  return found;
}

const referencesIn = (value: Json): readonly string[] => {
  if (isList(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === '$ref' && typeof part === 'string' ? [part] : referencesIn(part),
  );
};
