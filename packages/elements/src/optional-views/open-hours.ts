import type { Contact, IsoDate, OpenHours, Weekday } from '@fukushi-widgets/model';

/** National holidays of Japan (国民の祝日・休日), and the days between which the table knows them all. */
export interface Holidays {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly days: readonly IsoDate[];
}

/** What can be said of a moment. Times are milliseconds since 1970, UTC. */
export interface OpenState {
  /** Absent where nobody can say: no table for the day, a holiday or the turn of the year that the data says nothing of. */
  readonly isOpen?: boolean;
  /** Until when it is open, or when it opens next, where that is known. */
  readonly change?: number;
  /** When this may be wrong: then it is to be asked again. */
  readonly again: number;
}

/** Sunday first, as `Date` counts. */
const CODES: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Japan is nine hours before UTC all year; the reader's clock may be in any zone. */
const JAPAN = 540 * MINUTE;

/** Where nothing is found in so many days, no next time is said. */
const FURTHEST = 21;

/** A moment as Japan's clocks show it, in the parts that `Date` gives of UTC. */
const inJapan = (moment: number): Date => new Date(moment + JAPAN);

/** `2026-12-01` */
export const dateOf = (moment: number): IsoDate => inJapan(moment).toISOString().slice(0, 10);

/** `08:30` */
export const timeOf = (moment: number): string => inJapan(moment).toISOString().slice(11, 16);

/** The midnight in Japan with which the day of a moment begins. */
const dayOf = (moment: number): number => Math.floor((moment + JAPAN) / DAY) * DAY - JAPAN;

type Span = readonly [from: number, until: number];

/** The hours of a day that begins at a moment, `undefined` where nobody can say. */
function spansOn(midnight: number, open: readonly OpenHours[], table: Holidays): readonly Span[] | undefined {
  const date = dateOf(midnight);
  const day = date.slice(5);
  // Offices are closed around New Year by rules of their own, which no data says.
  if (date < table.from || date > table.until || day > '12-28' || day < '01-04') return undefined;
  const isHoliday = table.days.includes(date);
  const spans: Span[] = [];
  for (const { days, from, until, holidays } of open) {
    const isDay = days.includes(CODES[inJapan(midnight).getUTCDay()] as Weekday);
    // Open on holidays: on a day of the week that is not named, only the words can say.
    if (isHoliday && (isDay ? !holidays : holidays === 'open')) return undefined;
    if (isDay && !(isHoliday && holidays === 'closed'))
      spans.push([midnight + minutes(from) * MINUTE, midnight + minutes(until) * MINUTE]);
  }
  return spans;
}

/** Minutes since midnight; `NaN` for what is no time. */
const minutes = (time: string): number => {
  const [, hours, rest] = /^(\d\d):(\d\d)$/u.exec(time) ?? [];
  return Number(hours) * 60 + Number(rest);
};

/** Whether somebody answers at a moment, as far as data can say. */
export function openAt({ open = [] }: Contact, table: Holidays, now: number): OpenState {
  const today = dayOf(now);
  const tomorrow = today + DAY;
  const isData = open.length > 0 && open.every(({ from, until }) => minutes(from) < minutes(until));
  const spans = isData ? spansOn(today, open, table) : undefined;
  if (!spans) return { again: tomorrow };
  let change = now;
  for (let more: Span | undefined; (more = spans.find(([from, until]) => from <= change && until > change));)
    [, change] = more;
  if (change > now) return { isOpen: true, change, again: change };
  for (let day = today; day < today + FURTHEST * DAY; day += DAY) {
    const next = spansOn(day, open, table)?.flatMap(([from]) => (from > now ? from : []));
    // A day that nobody knows may be the next.
    if (!next) break;
    if (next[0]) {
      change = Math.min(...next);
      return { isOpen: false, change, again: Math.min(change, tomorrow) };
    }
  }
  return { isOpen: false, again: tomorrow };
}
