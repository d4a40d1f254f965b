import type { Era, IsoDate, LanguageTag, Plan } from './plan.js';
import { pickText } from './text.js';

/** Year, month and day of a date; month and day are absent where the date does not say. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads an ISO date without the machine's own zone or clock. `undefined` where it is none. */
export function dateParts(date: IsoDate): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year as number, month as number))) return undefined;
  return {
    year: year as number,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

/** A year of an era: 令和7 is `{ name: '令和', year: 7 }`. */
export interface EraYear {
  readonly name: string;
  readonly year: number;
}

/** The year of the era in force on a date, or `undefined` before the first era given. */
export function eraYear(
  date: IsoDate,
  eras: readonly Era[],
  lang: LanguageTag,
  planLang: LanguageTag,
): EraYear | undefined {
  const era = [...eras].sort((a, b) => b.start.localeCompare(a.start)).find(({ start }) => start <= date);
  const parts = dateParts(date);
  if (!era || !parts) return undefined;
  return {
    name: pickText(era.name, lang, planLang).value,
    year: parts.year - Number(era.start.slice(0, 4)) + 1,
  };
}

/**
 * The year that a fiscal year starting in April is called by: 2030-03-31 lies
 * in fiscal year 2029.
 */
export function fiscalYear(date: IsoDate): number | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  return parts.month !== undefined && parts.month < 4 ? parts.year - 1 : parts.year;
}

/** The fiscal years a plan covers, with the era year each is called by. */
export interface FiscalYears {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

export interface FiscalYear {
  readonly year: number;
  readonly era: EraYear | undefined;
}

/** The plan's period as fiscal years, or `undefined` where its dates are not dates. */
export function fiscalYearsOf(plan: Plan, lang: LanguageTag): FiscalYears | undefined {
  const at = (date: IsoDate): FiscalYear | undefined => {
    const year = fiscalYear(date);
    if (year === undefined) return undefined;
    return { year, era: eraYear(`${year}-04-01`, plan.eras ?? [], lang, plan.lang) };
  };
  const first = plan.period && at(plan.period.start);
  const last = plan.period && at(plan.period.end);
  return first && last ? { first, last } : undefined;
}
