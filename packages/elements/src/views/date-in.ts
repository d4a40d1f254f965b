import {
  dateParts,
  hasReadings,
  htmlLang,
  withoutRuby,
  type DateParts,
  type IsoDate,
  type LanguageTag,
} from '@fukushi-widgets/model';

/**
 * A date as exact as the data, `''` for what is none. Japanese dates are worded here, with a reading for each kanji
 * where the rendition has them; others by `Intl` with an explicit language, calendar and zone, never the machine's
 * (Thai would count years of the Buddhist era).
 * @param years The year in Japanese words, with readings; without it the Western one.
 */
export function dateIn(
  date: IsoDate,
  rendition: LanguageTag,
  years: (western: number) => string = (western) => `${western}年《ねん》`,
): string {
  const parts = dateParts(date);
  if (!parts) return '';
  const { year, month, day } = parts;
  if (htmlLang(rendition) === 'ja') {
    const marked = years(year) + monthAndDay(parts);
    return hasReadings(rendition) ? marked : withoutRuby(marked);
  }
  return new Intl.DateTimeFormat(`${rendition}-u-ca-gregory`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

const monthAndDay = ({ month, day }: DateParts): string =>
  (month === undefined ? '' : `｜${month}月《${MONTHS[month - 1]}がつ》`) +
  (day === undefined ? '' : `｜${day}日《${dayReading(day)}》`);

const NUMBERS = ['', 'いち', 'に', 'さん', 'し', 'ご', 'ろく', 'しち', 'はち', 'く'];
const MONTHS = [...NUMBERS.slice(1), 'じゅう', 'じゅういち', 'じゅうに'];
const FIRST_DAYS = 'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか'.split(' ');

/** The days that have names of their own, and 14 and 24, which end like the fourth. */
function dayReading(day: number): string {
  const own = day === 20 ? 'はつか' : FIRST_DAYS[day - 1];
  if (own !== undefined) return own;
  const tens = ['', 'じゅう', 'にじゅう', 'さんじゅう'][Math.floor(day / 10)] ?? '';
  return tens + (day % 10 === 4 ? 'よっか' : `${NUMBERS[day % 10]}にち`);
}
