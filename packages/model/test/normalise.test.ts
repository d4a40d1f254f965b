import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lookUp, normaliseId, normaliseNumber } from '@fukushi-widgets/model';

const spellings: readonly (readonly [what: string, value: string, id: string])[] = [
  ['full-width digits and letters', '１－１Ａ', '1-1a'],
  ['a hyphen', '1‐1', '1-1'],
  ['a minus sign', '1−1', '1-1'],
  ['an en dash', '1–1', '1-1'],
  ['a horizontal bar', '1―1', '1-1'],
  ['the long vowel mark typed as a dash', '1ー1', '1-1'],
  ['the half-width long vowel mark', '1ｰ1', '1-1'],
  ['curly quotation marks left inside', '”1-1”', '1-1'],
  ['full-width quotation marks left inside', '＂1-1＂', '1-1'],
  ['corner brackets', '「わたし」', 'わたし'],
  ['spaces of every width', ' 基本施策　1-1\u00a0', '基本施策1-1'],
  ['half-width kana', 'ﾜﾀｼ', 'ワタシ'],
  ['capitals', 'Council', 'council'],
];

for (const [what, value, id] of spellings) {
  test(`normaliseId forgives ${what}`, () => {
    assert.equal(normaliseId(value), id);
  });
}

test('normaliseId keeps different ids apart', () => {
  assert.notEqual(normaliseId('1-1'), normaliseId('1-11'));
  assert.notEqual(normaliseId('1-1'), normaliseId('11'));
  assert.notEqual(normaliseId('わたし'), normaliseId('わたしたち'));
});

test('normaliseNumber: a phone number as a telephone takes it', () => {
  assert.equal(normaliseNumber(' ０２６７－２２ー1700 '), '0267-22-1700');
});

test('lookUp normalises both sides and finds the first of several', () => {
  const entries = [{ names: ['Ａ１'] }, { names: ['b', 'a1'] }];
  assert.equal(
    lookUp(' a1 ', entries, ({ names }) => names),
    entries[0],
  );
  assert.equal(
    lookUp('B', entries, ({ names }) => names),
    entries[1],
  );
  assert.equal(
    lookUp('c', entries, ({ names }) => names),
    undefined,
  );
});

test('lookUp finds nothing for an empty value', () => {
  assert.equal(
    lookUp(' ', [{ names: ['a'] }], ({ names }) => names),
    undefined,
  );
});
