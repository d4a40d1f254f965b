import { msg, str } from '@lit/localize';
import {
  dateParts,
  eraYear,
  fiscalYearsOf,
  type EraYear,
  type FiscalYear,
  type IsoDate,
  type LanguageTag,
  type Plan,
} from '@fukushi-widgets/model';

/*
 * Dates in words. They are written when a plan is compiled, not in the reader's
 * browser: a plan's dates do not change, and every reader would pay for the code.
 */

/** 元年 for the first year of an era. */
const eraNumber = (year: number): string => (year === 1 ? '元' : String(year));

const eraWords = ({ name, year }: EraYear, lang: LanguageTag): string =>
  name + (lang === 'ja' ? '' : ' ') + eraNumber(year);

function fiscalYear({ year, era }: FiscalYear, lang: LanguageTag): string {
  if (!era) return msg(str`${year}年度`, { desc: 'A fiscal year (April to March) without an era' });
  return msg(str`${eraWords(era, lang)}（${year}）年度`, {
    desc: 'A fiscal year (April to March): era with its year, Western year',
  });
}

/** A plan's period in words, without a range sign: screen readers pass over 「～」. */
export function periodWords(plan: Plan, lang: LanguageTag): string {
  const years = fiscalYearsOf(plan, lang);
  if (!years) return '';
  return msg(str`${fiscalYear(years.first, lang)}から${fiscalYear(years.last, lang)}まで`, {
    desc: 'The period of the plan: first and last fiscal year, each already worded',
  });
}

/**
 * A date as exact as the data. Japanese dates are worded by our own template,
 * era first; others by `Intl` with an explicit language and zone, never the machine's.
 */
export function dateWords(date: IsoDate, plan: Plan, lang: LanguageTag): string {
  const parts = dateParts(date);
  if (!parts) return '';
  const { year, month, day } = parts;
  if (lang !== 'ja') {
    return new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  }
  const era = eraYear(date, plan.eras ?? [], lang, plan.lang);
  const yearWords = era ? `${eraWords(era, lang)}（${year}）年` : `${year}年`;
  return yearWords + (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}
