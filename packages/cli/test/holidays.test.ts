import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as Inputs from '../dist/site/write/inputs.js';
import type * as Holidays from '../dist/contacts/holidays.js';
const { buildDate, holidayTable } = (await import(
  new URL('../contacts/holidays.js', import.meta.url).href
)) as typeof Holidays;
const { buildInputs } = (await import(
  new URL('../site/write/inputs.js', import.meta.url).href
)) as typeof Inputs;

const inJapan = (date: string): Date => new Date(`${date}T00:00:00+09:00`);

describe('the table of national holidays', () => {
  test('is that of the Cabinet Office for a year, with the day between two holidays', () => {
    const { from, until, days } = holidayTable(inJapan('2026-11-30'));
    assert.deepEqual([from, until], ['2026-01-01', '2027-12-31']);
    assert.deepEqual(
      days.filter((day) => day.startsWith('2026')),
      [
        ...['2026-01-01', '2026-01-12', '2026-02-11', '2026-02-23', '2026-03-20', '2026-04-29', '2026-05-03'],
        ...['2026-05-04', '2026-05-05', '2026-05-06', '2026-07-20', '2026-08-11', '2026-09-21', '2026-09-22'],
        ...['2026-09-23', '2026-10-12', '2026-11-03', '2026-11-23'],
      ],
    );
    assert.ok(holidayTable(inJapan('2031-06-01')).days.includes('2032-09-21'));
  });

  test('ends with the last year that has been announced, which is done on the first of February', () => {
    assert.equal(holidayTable(inJapan('2026-12-31')).until, '2027-12-31');
    assert.equal(holidayTable(inJapan('2027-01-31')).until, '2027-12-31');
    assert.equal(holidayTable(inJapan('2027-02-01')).until, '2028-12-31');
    // In Japan it is the next day nine hours earlier than in Greenwich.
    assert.equal(holidayTable(new Date('2027-01-31T15:00:00Z')).until, '2028-12-31');
    assert.equal(holidayTable(new Date('2026-12-31T15:00:00Z')).from, '2027-01-01');
  });

  test('makes a site be written again when another year is known, and only then', () => {
    const source = fileURLToPath(import.meta.url);
    const inputs = (date: string) =>
      buildInputs({ source, base: 'https://w.example/', added: undefined }, inJapan(date));
    assert.equal(inputs('2026-11-30'), inputs('2026-12-31'));
    assert.notEqual(inputs('2026-12-31'), inputs('2027-01-01'));
    assert.notEqual(inputs('2027-01-31'), inputs('2027-02-01'));
  });

  test('is of the day that a reproducible build says', () => {
    assert.equal(buildDate({ SOURCE_DATE_EPOCH: '1796083200' }).toISOString(), '2026-12-01T00:00:00.000Z');
    assert.ok(Math.abs(buildDate({}).getTime() - Date.now()) < 60_000);
  });
});
