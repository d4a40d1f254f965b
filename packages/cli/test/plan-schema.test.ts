import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AnySchemaObject } from 'ajv';

import { readPlanFolder } from '@fukushi-widgets/cli';
import { isPlan } from '@fukushi-widgets/model';

import { planFolder } from './support/plan-folder.js';

const schema = createRequire(import.meta.url)(
  '@fukushi-widgets/model/schema/plan.schema.json',
) as AnySchemaObject;
// Strict, as a partner would compile it: a typo in a keyword of the schema throws here.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
const accepts = ajv.compile(schema);

const komoro = fileURLToPath(new URL('../../../komoro', import.meta.url));

test('the published schema accepts what the folders compile to', (t) => {
  for (const folder of [komoro, planFolder(t)]) {
    const { plan } = readPlanFolder(folder);
    assert.ok(accepts(plan), JSON.stringify(accepts.errors));
    assert.ok(isPlan(plan));
  }
});

test('the published schema is valid against its own meta-schema', () => {
  assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
});

test('the published schema refuses what the compiled plan may not be', (t) => {
  const { plan } = readPlanFolder(planFolder(t));
  const changed: Readonly<Record<string, unknown>> = {
    'an unknown field': { ...plan, script: 'x' },
    'another version': { ...plan, schema: 2 },
    'no goals': { ...plan, goals: [] },
    'six actors': {
      ...plan,
      actors: Array.from({ length: 6 }, (_, index) => ({ id: `a${index}`, label: 'x' })),
    },
    'a script as address': { ...plan, publishers: [{ id: 'town', name: 'x', url: 'javascript:alert(1)' }] },
    'an empty text': { ...plan, title: ' ' },
    'a text in a language that is none': { ...plan, title: { english: 'x' } },
  };
  for (const [what, value] of Object.entries(changed)) assert.equal(accepts(value), false, what);
  assert.ok(accepts(plan), 'the plan they were made from');
});

test("a partner's contact list has a definition of its own", () => {
  const acceptsList = ajv.compile({ ...schema, $ref: '#/$defs/contactList' });
  const list = {
    schema: 1,
    lang: 'ja',
    contacts: [{ id: 'desk', name: '窓口', phones: [{ number: '0267-00-0000' }] }],
  };
  assert.ok(acceptsList(list), JSON.stringify(acceptsList.errors));
  assert.equal(acceptsList({ ...list, contacts: [{ ...list.contacts[0], email: 'nobody' }] }), false);
});
