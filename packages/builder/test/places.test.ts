/** What the page says of places and of what is done there is true of every publication: of a plan, and of a list of contacts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { PLACES } from '@fukushi-widgets/builder/places.js';
import { FORM_NAMES, GENERAL_STEPS } from '@fukushi-widgets/builder/steps.js';

/** Every text in a value, in both languages. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('places and steps', () => {
  const texts = textsIn([PLACES, GENERAL_STEPS, FORM_NAMES]);

  test('speak of no plan, which a list of contacts is not', () => {
    assert.ok(texts.length > 200, String(texts.length));
    assert.deepEqual(
      texts.filter((text) => /計画|\bplans?\b/iu.test(text)),
      [],
    );
  });
});
