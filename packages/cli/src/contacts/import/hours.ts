import type { OpenHours, Weekday } from '@fukushi-widgets/model';

/** The days of the week as lists write them, Monday first as the families do. */
const DAYS = '月火水木金土日';
const CODES: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const day = (letter: string): Weekday => CODES[DAYS.indexOf(letter)] as Weekday;
const letter = (code: Weekday): string => DAYS.charAt(CODES.indexOf(code));

type Days = Pick<OpenHours, 'days' | 'holidays'>;

const CLOSED =
  /^[（(]?(?:国民の)?(?:祝日|祝祭日|祝)(?:は|を|・休日を)?(?:除く|のぞく|休み|お休み|休業|休館|閉館)(?:です)?[)）]?。?$/u;
const OPEN = /^[（(]?(?:国民の)?(?:祝日|祝祭日|祝)(?:も|を)?(?:含む|開館|対応|可|開いています)[)）]?。?$/u;
/** How an export says it; read by the two above. */
const HOLIDAY_WORDS = { closed: '祝日は休み', open: '祝日も開いています' } as const;

/** What a note says of holidays, where it says nothing else. */
const holidaysIn = (words: string): OpenHours['holidays'] =>
  CLOSED.test(words.trim()) ? 'closed' : OPEN.test(words.trim()) ? 'open' : undefined;

/** 月火水木金, 月曜日から金曜日まで, 毎日, 平日（祝日を除く）; `undefined` where the words say more or less than days. */
export function readDays(cell: string): Days | undefined {
  const text = cell.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, words = '', bracket = ''] = /^(.*?)(\([^)]*\))?$/u.exec(text) ?? [];
  const said = bracket === '' ? undefined : holidaysIn(bracket);
  if (bracket !== '' && said === undefined) return undefined;
  const days = daysIn(words);
  if (!days) return undefined;
  const holidays = said ?? days.holidays;
  return { days: days.days, ...(holidays === undefined ? {} : { holidays }) };
}

function daysIn(words: string): Days | undefined {
  if (words === '毎日') return { days: CODES };
  if (words === '平日') return { days: CODES.slice(0, 5), holidays: 'closed' };
  const letters = words.replaceAll(/曜日?/gu, '');
  const [, first, last] =
    /^([月火水木金土日])(?:[~〜-]|から)([月火水木金土日])(?:まで)?$/u.exec(letters) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
    return from < to ? { days: CODES.slice(from, to + 1) } : undefined;
  }
  const single = letters.replaceAll(/[・、,/]/gu, '');
  if (!/^[月火水木金土日]+(?:祝日?)?$/u.test(single)) return undefined;
  const codes = [...single.replace(/祝日?$/u, '')].map(day);
  if (new Set(codes).size !== codes.length) return undefined;
  return {
    days: CODES.filter((code) => codes.includes(code)),
    ...(single.includes('祝') ? { holidays: 'open' as const } : {}),
  };
}

/** 08:30, 9:00, 午後5時, 17時30分, or the part of a day that a spreadsheet stores. */
export function readTime(cell: string): string | undefined {
  const text = cell.normalize('NFKC').replaceAll(/\s/gu, '');
  if (/^0?\.\d+$/u.test(text)) {
    const minutes = Math.round(Number(text) * 1440);
    return clock(Math.floor(minutes / 60), minutes % 60);
  }
  const [all, half, hour, minute = '0'] =
    /^(午前|午後|AM|PM)?(\d{1,2})(?::|時)(?:(\d{1,2}|半)(?::00)?分?)?$/iu.exec(text) ?? [];
  if (all === undefined) return undefined;
  const afternoon = /午後|PM/iu.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  return clock(Number(hour) + afternoon, minute === '半' ? 30 : Number(minute));
}

const clock = (hour: number, minute: number): string | undefined =>
  minute < 60 && hour * 60 + minute <= 1440
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined;

/** 午前8時30分: how a time is written for people. */
function timeWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 || (hour === 12 && minute === 0) ? '午前' : '午後';
  return `${half}${hour > 12 ? hour - 12 : hour}時${minute === 0 ? '' : `${minute}分`}`;
}

/** 月曜日から金曜日まで: no dash, which read-aloud programs pass over. */
function daysWords(days: readonly Weekday[]): string {
  const at = days.map((code) => CODES.indexOf(code));
  const isRun = at.every((place, index) => place === (at[0] ?? 0) + index);
  if (days.length === 7) return '毎日';
  return isRun && days.length > 2
    ? `${letter(days[0] as Weekday)}曜日から${letter(days.at(-1) as Weekday)}曜日まで`
    : days.map((code) => `${letter(code)}曜日`).join('・');
}

/** Hours of one or more kinds of days in words. */
export const hoursWords = (open: readonly OpenHours[]): string =>
  open
    .map(({ days, from, until }) => `${daysWords(days)}、${timeWords(from)}から${timeWords(until)}まで`)
    .join('。');

/** The letters that the families write days with. */
export const daysCell = ({ days }: Days): string => days.map(letter).join('');

/** What holidays do, as a cell of days can say it. */
export const holidaysCell = ({ holidays }: Days): string =>
  holidays === undefined ? '' : `（${HOLIDAY_WORDS[holidays]}）`;

/** Hours as a list says them, in columns for days and times, in words, or both. */
export interface HoursCells {
  /** One for each kind of days. */
  readonly entries: readonly { readonly days: string; readonly from: string; readonly until: string }[];
  readonly words: string;
  readonly note: string;
}

export interface ReadHours {
  readonly hours?: string;
  readonly open?: readonly OpenHours[];
  readonly doubts: readonly string[];
}

/**
 * Words stay the truth: whatever is said is kept, in the order of the columns. Days and times become data only where
 * they are all plain and no word beside them says that there are others.
 */
export function readHours({ entries, words, note }: HoursCells): ReadHours {
  const said = entries.filter(({ days, from, until }) => days + from + until !== '').map(readEntry);
  const doubts = said.flatMap((entry) => entry.doubts);
  const all = said.flatMap(({ open }) => open ?? []);
  const isData = all.length > 0 && all.length === said.length;
  if (words !== '') {
    const open =
      isData && note === '' ? all : said.length === 0 && note === '' ? readWords(words) : undefined;
    const rest = open ? [] : said.map((entry) => entry.words);
    return { hours: sentences([words, ...rest, note]), ...(open ? { open } : {}), doubts };
  }
  const [holidays, ...others] = new Set(said.map((entry) => entry.holidays));
  const isSame = others.length === 0;
  const holidayWords = isSame && holidays ? HOLIDAY_WORDS[holidays] : '';
  const fromNote = holidaysIn(note);
  const hours = sentences([...said.map((entry) => entry.words), holidayWords, note]);
  const isPlain = isData && isSame && (note === '' || (fromNote !== undefined && holidays === undefined));
  const open = fromNote ? all.map((each) => ({ ...each, holidays: fromNote })) : all;
  return { ...(hours === '' ? {} : { hours }), ...(isPlain ? { open } : {}), doubts };
}

const sentences = (parts: readonly string[]): string => parts.filter(Boolean).join('。');

interface Entry {
  readonly open?: OpenHours;
  readonly holidays?: OpenHours['holidays'];
  readonly words: string;
  readonly doubts: readonly string[];
}

function readEntry({ days, from, until }: HoursCells['entries'][number]): Entry {
  const read = { days: readDays(days), from: readTime(from), until: readTime(until) };
  const isOrdered = read.from === undefined || read.until === undefined || read.from < read.until;
  const doubts = [
    days === '' || read.days ? '' : `曜日「${days}」を読めません`,
    from === '' || read.from !== undefined ? '' : `開始時間「${from}」を読めません`,
    until === '' || read.until !== undefined ? '' : `終了時間「${until}」を読めません`,
    isOrdered ? '' : `開始時間「${from}」が終了時間「${until}」より後です`,
  ].filter(Boolean);
  const holidays = read.days?.holidays;
  const begin = read.from === undefined ? from : timeWords(read.from);
  const end = read.until === undefined ? until : timeWords(read.until);
  const times = [begin && `${begin}から`, end && `${end}まで`].join('');
  const words = [read.days ? daysWords(read.days.days) : days, times].filter(Boolean).join('、');
  const said = { words, doubts, ...(holidays ? { holidays } : {}) };
  if (!read.days || read.from === undefined || read.until === undefined || !isOrdered) return said;
  const open = { days: read.days.days, from: read.from, until: read.until };
  return { ...said, open: holidays ? { ...open, holidays } : open };
}

const TIME = String.raw`(?:午前|午後)?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)`;
const WORDS = new RegExp(`^(.*?)[、,の]?(${TIME})(?:[~〜-]|から)(${TIME})(?:まで)?[、,。]?(.*)$`, 'u');

/** 平日9時〜17時: data where the words say days and times and nothing else. */
function readWords(words: string): readonly OpenHours[] | undefined {
  const [, days = '', from = '', until = '', rest = ''] =
    WORDS.exec(words.normalize('NFKC').replaceAll(/\s/gu, '')) ?? [];
  const fromRest = holidaysIn(rest);
  if (rest !== '' && fromRest === undefined) return undefined;
  const { open } = readEntry({ days, from, until });
  return open && [fromRest ? { ...open, holidays: fromRest } : open];
}
