import holidayJp from '@holiday-jp/holiday_jp';
import type { Holidays } from '@fukushi-widgets/elements/optional-views/contact-open.js';

/**
 * National holidays (国民の祝日・休日) from the year of a build to the last one whose days have been announced, for
 * "open now". The government announces a year's days on the first of February of the year before: what lies further
 * ahead is reckoning, which the law may change. From `@holiday-jp/holiday_jp`, whose makers compare it with the list of
 * the Cabinet Office: it is a table by date, so that no clock's zone comes into it, and has the days between two
 * holidays (国民の休日, 2026-09-22), which libraries that reckon miss. On readers' pages the table alone is used.
 */
export function holidayTable(built: Date): Holidays {
  const [year = '', month = ''] = new Date(built.getTime() + JAPAN).toISOString().split('-');
  const from = `${year}-01-01`;
  const until = `${Number(year) + (month === '01' ? 0 : 1)}-12-31`;
  return {
    from,
    until,
    days: Object.keys(holidayJp.holidays).filter((date) => date >= from && date <= until),
  };
}

/** Nine hours, in milliseconds. */
const JAPAN = 9 * 3_600_000;

/** When a site is built: now, or what `SOURCE_DATE_EPOCH` says in seconds, for builds that are to give the same bytes. */
export const buildDate = ({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv = process.env): Date =>
  SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
