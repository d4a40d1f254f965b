import { msg, str } from '@lit/localize';
import {
  eraYear,
  fiscalYearsOf,
  hasReadings,
  isEasy,
  type EraYear,
  type FiscalYear,
  type IsoDate,
  type LanguageTag,
  type Plan,
  type Progress,
  type ProgressState,
} from '@fukushi-widgets/model';
import { dateIn } from './date-in.js';

/*
 * Dates in words. They are written when a plan is compiled, not in the reader's
 * browser: a plan's dates do not change, and every reader would pay for the code.
 * The bundler leaves out messages whose id begins with `built-`.
 */

/** Whether a language writes era years without a space and calls the first one 元. */
const isHan = (rendition: LanguageTag): boolean => /^(?:ja|zh)\b/u.test(rendition);

const eraWords = ({ name, year }: EraYear, rendition: LanguageTag): string => {
  if (!isHan(rendition)) return `${name} ${year}`;
  return name + (year === 1 ? (hasReadings(rendition) ? '元《がん》' : '元') : String(year));
};

function fiscalYear({ year, era }: FiscalYear, rendition: LanguageTag): string {
  if (!era) {
    return msg(str`${year}年度`, {
      id: 'built-fiscal-year',
      desc: 'A fiscal year (April to March) without an era',
    });
  }
  return msg(str`${eraWords(era, rendition)}（${year}）年度`, {
    id: 'built-fiscal-year-of-era',
    desc: 'A fiscal year (April to March): era with its year, Western year',
  });
}

/** A plan's period in words, without a range sign: screen readers pass over 「～」. */
export function periodWords(plan: Plan, rendition: LanguageTag): string {
  const years = fiscalYearsOf(plan, rendition);
  if (!years) return '';
  return msg(str`${fiscalYear(years.first, rendition)}から${fiscalYear(years.last, rendition)}まで`, {
    id: 'built-period',
    desc: 'The period of the plan: first and last fiscal year, each already worded',
  });
}

/** A date in words; in Japanese with its era, in Easy Japanese the Western year first. */
export const dateWords = (date: IsoDate, plan: Plan, rendition: LanguageTag): string =>
  dateIn(date, rendition, (western) => {
    const era = eraYear(date, plan.eras ?? [], rendition, plan.lang);
    if (!era) return `${western}年《ねん》`;
    const words = eraWords(era, rendition);
    return isEasy(rendition)
      ? `${western}年《ねん》（${words}年《ねん》）`
      : `${words}（${western}）年《ねん》`;
  });

/** Said of an older plan, wherever it is shown. */
export const newerPlanWords = (): string =>
  msg('新しい計画があります', {
    id: 'built-newer-plan',
    desc: 'Said of a plan whose period has a successor: behind its date of issue, and before the link to the newer plan',
  });

/** The date of issue in words, with that of the revision where there was one, and that a newer plan is there. */
export function issuedWords(plan: Plan, rendition: LanguageTag): string | undefined {
  const issued = datesOfIssue(plan, rendition);
  if (!plan.periods?.some(({ isNewer }) => isNewer)) return issued;
  return issued ? `${issued}（${newerPlanWords()}）` : newerPlanWords();
}

function datesOfIssue(plan: Plan, rendition: LanguageTag): string | undefined {
  const worded = (date: IsoDate | undefined) => date && dateWords(date, plan, rendition);
  const [issued, revised] = [worded(plan.issued), worded(plan.revised)];
  if (!revised) return issued;
  const change = msg(str`${revised}改定`, {
    id: 'built-revised',
    desc: 'A revision of the plan: its date, already worded',
  });
  return issued ? `${issued}（${change}）` : change;
}

/** How far an action had come and when that was, in words. */
export const progressWords = ({ state, date }: Progress, plan: Plan, rendition: LanguageTag) => ({
  stateLabel: stateWords(state),
  dateLabel: msg(str`${dateWords(date, plan, rendition)}現在`, {
    id: 'built-progress-date',
    desc: 'The day on which an action had come so far, already worded: as of that day',
  }),
});

function stateWords(state: ProgressState): string {
  switch (state) {
    case 'not-started':
      return msg('未着手', {
        id: 'built-progress-not-started',
        desc: 'How far an action has come: not begun. Stands alone, before the date',
      });
    case 'in-progress':
      return msg('進行中', {
        id: 'built-progress-in-progress',
        desc: 'How far an action has come: under way. Stands alone, before the date',
      });
    case 'done':
      return msg('達成', {
        id: 'built-progress-done',
        desc: 'How far an action has come: achieved. Stands alone, before the date',
      });
  }
}
