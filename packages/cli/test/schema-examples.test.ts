/**
 * Every keyword of every schema is met by an example that is right, and refused, in words for a city officer, where the
 * example is changed in that one thing. A new field or keyword that no example shows fails here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type * as ReadFiles from '../dist/folder/read-files.js';
import type * as DefinitionsModule from '../dist/schema/definitions.js';
import type * as Validate from '../dist/schema/validate.js';
import { allConstraints, metBy, withValue, type Met } from './support/constraints.js';
import { SCHEMA_EXAMPLES } from './support/schema-examples.js';

const load = (path: string): Promise<unknown> => import(new URL(`../${path}`, import.meta.url).href);
const { readFiles } = (await load('folder/read-files.js')) as typeof ReadFiles;
const { definitions } = (await load('schema/definitions.js')) as typeof DefinitionsModule;
const { definitionOf, validate } = (await load('schema/validate.js')) as typeof Validate;

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = ['packages/komoro', 'examples/shiokaze', 'examples/hoshizora'].map((path) =>
  join(root, path),
);

/** Values that are right, with the definition that each is held to. */
const examples: readonly (readonly [definition: string, value: unknown])[] = [
  ...SCHEMA_EXAMPLES,
  ...folders.flatMap((folder) => [
    ...readFiles(folder).files.map((file) => [definitionOf(file), file.value] as const),
    ['plan', readPlanFolder(folder).plan] as const,
  ]),
  ['contactList', JSON.parse(readFileSync(join(root, 'examples/minato-contacts/contacts.json'), 'utf8'))],
];

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: 'all', $defs: definitions });

interface Shown extends Met {
  readonly definition: string;
  readonly whole: unknown;
  /** The whole with the one thing broken. */
  readonly broken: unknown;
}

/** For each constraint the first example that can show it. */
const shown = new Map<string, Shown>();
for (const [definition, whole] of examples) {
  for (const met of metBy(definitions, definition, whole)) {
    if (shown.has(met.constraint.name)) continue;
    const value = met.constraint.broken(met.value);
    if (value === undefined) continue;
    const broken = withValue(whole, met.path, value);
    shown.set(met.constraint.name, { ...met, definition, whole, broken });
  }
}

test('every example is right', () => {
  for (const [definition, value] of examples)
    assert.deepEqual(validate(definition, value), [], `${definition}: ${JSON.stringify(value)}`);
});

test('every keyword of every schema has an example', () => {
  const names = allConstraints(definitions).map(({ name }) => name);
  assert.ok(names.length > 400, String(names.length));
  assert.deepEqual(
    names.filter((name) => !shown.has(name)),
    [],
  );
});

describe('where an example is changed in one thing, it is refused for it', () => {
  const definitionIn = ({ constraint }: Shown) => constraint.name.split(/[ ./]/u)[0];
  for (const definition of Object.keys(definitions)) {
    const all = [...shown.values()].filter((one) => definitionIn(one) === definition);
    if (all.length === 0) continue;
    test(definition, () => {
      for (const { constraint, path, definition: held, broken } of all) {
        const check = ajv.getSchema(`all#/$defs/${held}`);
        assert.equal(check?.(broken), false, constraint.name);
        const pointer = path.map((step) => `/${step}`).join('');
        assert.ok(
          check?.errors?.some(
            (error) => error.keyword === constraint.keyword && error.instancePath === pointer,
          ),
          `${constraint.name}: ${JSON.stringify(check?.errors)}`,
        );
        const told = validate(held, broken);
        assert.notDeepEqual(told, [], constraint.name);
        for (const { found, accepted } of told) {
          assert.match(found, /[ぁ-んァ-ヶ一-龠]/u, constraint.name);
          // Of the schema's version all that is right is `1`.
          if (accepted !== '1')
            assert.match(accepted, /[ぁ-んァ-ヶ一-龠]/u, `${constraint.name}: ${accepted}`);
        }
      }
    });
  }
});
