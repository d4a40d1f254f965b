/** Eras by their names and by the letters that forms use. ICU knows when each began. */
const ERAS: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和', T: '大正', M: '明治' };

const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The era and its year of a day. */
function inEra(western: number, month: number, day: number): { era: string; year: number } {
  const parts = japanese.formatToParts(Date.UTC(western, month - 1, day));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { era: part('era'), year: part('year') === '元' ? 1 : Number(part('year')) };
}

/** The Western year that ends in the first year of each era. */
const firstYears = new Map<string, number>();

/** The Western year of a day in a year of an era; `undefined` where that day was not in it. */
function westernYear(era: string, year: number, month: number, day: number): number | undefined {
  if (firstYears.size === 0) {
    for (let last = 2100; last > 1868; last--) firstYears.set(inEra(last, 12, 31).era, last);
  }
  const western = (firstYears.get(era) ?? 0) + year - 1;
  const there = inEra(western, month, day);
  return there.era === era && there.year === year ? western : undefined;
}

const WRITTEN =
  /^(?:(令和|平成|昭和|大正|明治|[RHSTM])\s*(元|\d{1,2})|(\d{4}))\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:\s*(?:現在|更新|時点|\([月火水木金土日]\)))?(?:[T ]00:00(?::00)?Z?)?$/u;

/** A day as ISO date, from 令和7年4月1日, R7.4.1, 2025/4/1 or 2025-04-01; `undefined` where it is not plainly one. */
export function readDate(cell: string): string | undefined {
  const text = cell.normalize('NFKC').trim();
  if (/^\d{5}$/u.test(text)) return serial(Number(text));
  const [all, era, eraYear, western, month, day] = WRITTEN.exec(text) ?? [];
  if (all === undefined) return undefined;
  const year =
    era === undefined
      ? Number(western)
      : westernYear(ERAS[era] ?? era, eraYear === '元' ? 1 : Number(eraYear), Number(month), Number(day));
  return year === undefined ? undefined : iso(year, Number(month), Number(day));
}

/** The days since 1899-12-30 that a spreadsheet stores for a date whose format its reader did not know. */
const serial = (days: number): string | undefined =>
  days > 30_000 && days < 80_000
    ? new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
    : undefined;

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}
