import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dateParts, eraYear, fiscalYear, fiscalYearsOf } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

const eras = plan.eras ?? [];

test('dateParts: as exact as the date is', () => {
  assert.deepEqual(dateParts('2025'), { year: 2025 });
  assert.deepEqual(dateParts('2025-04'), { year: 2025, month: 4 });
  assert.deepEqual(dateParts('2025-04-01'), { year: 2025, month: 4, day: 1 });
});

test('dateParts: leap years', () => {
  assert.ok(dateParts('2024-02-29'));
  assert.ok(dateParts('2000-02-29'));
  assert.equal(dateParts('2025-02-29'), undefined);
  assert.equal(dateParts('2100-02-29'), undefined);
});

test('dateParts: what is no date', () => {
  for (const date of [
    '',
    '2025-13',
    '2025-00',
    '2025-04-31',
    '2025-04-00',
    '2025/04/01',
    '令和7年',
    '25-04-01',
    '2025-4-1',
  ]) {
    assert.equal(dateParts(date), undefined, date);
  }
});

test('eraYear: the first and last days of an era', () => {
  assert.deepEqual(eraYear('2019-04-30', eras, 'ja', 'ja'), { name: '平成', year: 31 });
  assert.deepEqual(eraYear('2019-05-01', eras, 'ja', 'ja'), { name: '令和', year: 1 });
  assert.deepEqual(eraYear('2025-04-01', eras, 'en', 'ja'), { name: 'Reiwa', year: 7 });
});

test('eraYear: before the first era, without eras, or without a date, there is none', () => {
  assert.equal(eraYear('1989-01-07', eras, 'ja', 'ja'), undefined);
  assert.equal(eraYear('2025-04-01', [], 'ja', 'ja'), undefined);
  assert.equal(eraYear('2025-02-30', eras, 'ja', 'ja'), undefined);
});

test('eraYear: the order of the eras does not matter', () => {
  assert.deepEqual(eraYear('2025-04-01', [...eras].reverse(), 'ja', 'ja'), { name: '令和', year: 7 });
});

test('fiscalYear: starts in April', () => {
  assert.equal(fiscalYear('2025-04-01'), 2025);
  assert.equal(fiscalYear('2026-03-31'), 2025);
  assert.equal(fiscalYear('2026-01'), 2025);
  assert.equal(fiscalYear('2025'), 2025);
  assert.equal(fiscalYear('soon'), undefined);
});

test('fiscalYearsOf: a period that ends in March ends in the fiscal year before', () => {
  assert.deepEqual(fiscalYearsOf(plan, 'en'), {
    first: { year: 2025, era: { name: 'Reiwa', year: 7 } },
    last: { year: 2029, era: { name: 'Reiwa', year: 11 } },
  });
});

test('fiscalYearsOf: years without an era, and no years without dates', () => {
  assert.deepEqual(fiscalYearsOf({ ...plan, eras: [] }, 'ja')?.first, { year: 2025, era: undefined });
  assert.equal(fiscalYearsOf({ ...plan, period: { start: 'x', end: 'y' } }, 'ja'), undefined);
});
