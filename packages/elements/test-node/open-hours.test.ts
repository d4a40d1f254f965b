import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { openAt, type Holidays } from '@fukushi-widgets/elements/optional-views/open-hours.js';
import type { OpenHours, Weekday } from '@fukushi-widgets/model';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The holidays of autumn 2026 to spring 2027, as the Cabinet Office lists them; 22 September lies between two. */
const TABLE: Holidays = {
  from: '2026-01-01',
  until: '2027-12-31',
  days: ['2026-09-21', '2026-09-22', '2026-09-23', '2026-11-23', '2027-01-01', '2027-01-11', '2027-03-22'],
};

const OFFICE: OpenHours = { days: WEEK.slice(0, 5), from: '08:30', until: '17:15', holidays: 'closed' };

const moment = (inJapan: string): number => Date.parse(`${inJapan}:00+09:00`);
const shown = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time + 9 * 3_600_000).toISOString().slice(0, 16);

/** What is said at a moment in Japan: `open until …`, `closed until …`, `closed`, or nothing. */
function said(inJapan: string, ...open: readonly OpenHours[]): string {
  const { isOpen, change } = openAt(
    { id: 'office', open: open.length ? open : [OFFICE] },
    TABLE,
    moment(inJapan),
  );
  const until = change === undefined ? '' : ` until ${shown(change)}`;
  return isOpen === undefined ? '' : `${isOpen ? 'open' : 'closed'}${until}`;
}

/** When it is to be asked again. */
const again = (inJapan: string, ...open: readonly OpenHours[]): string | undefined =>
  shown(openAt({ id: 'office', open: open.length ? open : [OFFICE] }, TABLE, moment(inJapan)).again);

describe('whether an office is open', () => {
  test('from its first minute to the one before its last, and asks again then', () => {
    assert.equal(said('2026-11-30T08:29'), 'closed until 2026-11-30T08:30');
    assert.equal(again('2026-11-30T08:29'), '2026-11-30T08:30');
    assert.equal(said('2026-11-30T08:30'), 'open until 2026-11-30T17:15');
    assert.equal(again('2026-11-30T08:30'), '2026-11-30T17:15');
    assert.equal(said('2026-11-30T17:14'), 'open until 2026-11-30T17:15');
    assert.equal(said('2026-11-30T17:15'), 'closed until 2026-12-01T08:30');
  });

  test('asks again at midnight where it opens another day, because “today” is said of the day', () => {
    assert.equal(again('2026-11-30T17:15'), '2026-12-01T00:00');
    assert.equal(said('2026-12-01T00:00'), 'closed until 2026-12-01T08:30');
    assert.equal(again('2026-12-01T00:00'), '2026-12-01T08:30');
  });

  test('not at the weekend', () => {
    assert.equal(said('2026-12-04T18:00'), 'closed until 2026-12-07T08:30');
    assert.equal(said('2026-12-06T10:00'), 'closed until 2026-12-07T08:30');
  });

  test('not on holidays, nor on the day between two of them', () => {
    assert.equal(said('2026-09-22T10:00'), 'closed until 2026-09-24T08:30');
    assert.equal(said('2026-09-18T17:15'), 'closed until 2026-09-24T08:30');
    assert.equal(said('2026-11-23T10:00'), 'closed until 2026-11-24T08:30');
  });

  test('on holidays where the data says so', () => {
    const everyDay: OpenHours = { days: WEEK, from: '10:00', until: '16:00', holidays: 'open' };
    assert.equal(said('2026-11-23T10:00', everyDay), 'open until 2026-11-23T16:00');
  });

  test('is not said on a holiday of which the data says nothing, nor guessed beyond it', () => {
    const unsaid: OpenHours = { days: WEEK.slice(0, 5), from: '08:30', until: '17:15' };
    assert.equal(said('2026-11-23T10:00', unsaid), '');
    assert.equal(again('2026-11-23T10:00', unsaid), '2026-11-24T00:00');
    assert.equal(said('2026-11-22T10:00', unsaid), 'closed');
    assert.equal(said('2026-11-24T10:00', unsaid), 'open until 2026-11-24T17:15');
    // 土日祝 is open on every holiday, 月から金・祝日も on those days alone: only the words know which is meant.
    const weekend: OpenHours = { days: ['sat', 'sun'], from: '10:00', until: '16:00', holidays: 'open' };
    assert.equal(said('2026-11-23T10:00', weekend), '');
  });

  test('is not said around New Year, of which no data knows', () => {
    assert.equal(said('2026-12-28T10:00'), 'open until 2026-12-28T17:15');
    assert.equal(said('2026-12-28T17:15'), 'closed');
    for (const day of ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'])
      assert.equal(said(`${day}T10:00`), '', day);
    assert.equal(again('2027-01-03T10:00'), '2027-01-04T00:00');
    assert.equal(said('2027-01-04T08:00'), 'closed until 2027-01-04T08:30');
  });

  test('falls silent outside the table', () => {
    assert.equal(said('2027-12-27T10:00'), 'open until 2027-12-27T17:15');
    assert.equal(said('2028-02-01T10:00'), '');
    assert.equal(said('2025-12-01T10:00'), '');
  });

  test('with a break at noon, and through hours that overlap', () => {
    const parts = [
      { ...OFFICE, from: '09:00', until: '12:00' },
      { ...OFFICE, from: '13:00', until: '16:00' },
    ];
    assert.equal(said('2026-11-30T11:59', ...parts), 'open until 2026-11-30T12:00');
    assert.equal(said('2026-11-30T12:00', ...parts), 'closed until 2026-11-30T13:00');
    const wide = { ...OFFICE, from: '11:00', until: '13:00' };
    assert.equal(said('2026-11-30T09:00', ...parts, wide), 'open until 2026-11-30T16:00');
  });

  test('to the end of a day, at midnight', () => {
    const night: OpenHours = { days: WEEK, from: '18:00', until: '24:00', holidays: 'open' };
    assert.equal(said('2026-11-30T23:59', night), 'open until 2026-12-01T00:00');
    assert.equal(said('2026-12-01T00:00', night), 'closed until 2026-12-01T18:00');
  });

  test('is never said of what is no data', () => {
    for (const wrong of [
      { from: '9', until: '17' },
      { from: '17:00', until: '09:00' },
      { from: '', until: '' },
    ]) {
      assert.equal(said('2026-11-30T10:00', { ...OFFICE, ...wrong }), '');
      assert.equal(again('2026-11-30T10:00', { ...OFFICE, ...wrong }), '2026-12-01T00:00');
    }
    assert.deepEqual(openAt({ id: 'none', open: [] }, TABLE, 0).isOpen, undefined);
    assert.deepEqual(openAt({ id: 'none' }, TABLE, moment('2026-11-30T10:00')).isOpen, undefined);
  });

  describe('is the same whatever the clock of the reader shows', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    // The second and third change their clocks on 2026-03-08 and 2026-10-25.
    for (const other of ['Pacific/Kiritimati', 'America/New_York', 'Europe/Berlin', 'Pacific/Pago_Pago'])
      test(other, () => {
        process.env['TZ'] = other;
        assert.notEqual(new Date(0).getTimezoneOffset(), -540);
        assert.equal(said('2026-03-09T08:29'), 'closed until 2026-03-09T08:30');
        assert.equal(said('2026-03-09T08:30'), 'open until 2026-03-09T17:15');
        assert.equal(said('2026-03-08T16:00'), 'closed until 2026-03-09T08:30');
        assert.equal(said('2026-10-26T00:30'), 'closed until 2026-10-26T08:30');
        assert.equal(said('2026-10-25T10:00'), 'closed until 2026-10-26T08:30');
        assert.equal(said('2026-11-23T16:59'), 'closed until 2026-11-24T08:30');
      });
  });
});
