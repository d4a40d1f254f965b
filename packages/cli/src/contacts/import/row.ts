import type { Contact, Text } from '@fukushi-widgets/model';
import type { Column } from './columns.js';
import { readDate } from './dates.js';
import { readHours } from './hours.js';
import { emailAddress, faxIn, phonesIn, withoutPhone } from './row-phones.js';
import { RowReader, type Remark } from './row-reader.js';
import type { Row } from './table.js';

/** A contact without its id, and the id as it was written. */
export interface ReadRow {
  readonly contact: Omit<Contact, 'id'>;
  readonly id: string;
  readonly remarks: readonly Remark[];
}

/** Between the parts of a department's path. */
export const PATH_MARK = '／';

/**
 * Reads one row. Every word finds its way into the contact: what is no number, no date, no address goes into the
 * note under its column's name, and is told.
 */
export function readRow(row: Row, columns: readonly Column[]): ReadRow {
  const reader = new RowReader(row, columns);
  const name = nameIn(reader);
  const { phones, fax } = phonesIn(reader);
  withoutPhone(reader, phones);
  const hours = hoursIn(reader);
  const web = (field: 'url' | 'form' | 'map') =>
    reader.first(field, webAddress, 'は http から始まるアドレスではありません');
  const contact = {
    name,
    department: reader.words('department', PATH_MARK)?.split(/\s*[／>＞→]\s*/u),
    introduction: reader
      .words('introduction', '\n')
      ?.split(/\r\n?|\n/u)
      .filter((line) => line.trim() !== ''),
    phones: phones.length > 0 ? phones : undefined,
    fax: faxIn(reader, phones, fax),
    email: reader.first('email', emailAddress, 'はメールアドレスとして読めません'),
    form: web('form'),
    url: web('url'),
    hours: hours.hours,
    open: hours.open,
    postalCode: postalCodeIn(reader),
    address: addressIn(reader),
    map: web('map'),
    position: positionIn(reader),
    languages: reader.words('languages', '、'),
    support: reader.words('support', '・'),
    updated: reader.first('updated', readDate, 'を日付として読めません'),
    reading: reader.words('reading'),
    operator: reader.words('operator'),
    group: reader.words('group', '・'),
    note: undefined as string | undefined,
  };
  contact.note = reader.note();
  return {
    contact: compact(contact),
    id: reader.words('id', '-') ?? reader.words('running', '-') ?? '',
    remarks: reader.remarks,
  };
}

/** Fields that say nothing are absent. */
const compact = (contact: Record<string, unknown>): Omit<Contact, 'id'> =>
  Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined));

function nameIn(reader: RowReader): Text | undefined {
  const name = reader.words('name');
  const english = reader.words('nameEnglish');
  if (name === undefined) reader.unclear('名称', '名称がありません');
  if (name === undefined || english === undefined || english === name) return name ?? english;
  return { ja: name, en: english };
}

function hoursIn(reader: RowReader): ReturnType<typeof readHours> {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((place) =>
    (['days', 'from', 'until'] as const).some((field) => reader.at(field, place) !== ''),
  );
  const hours = readHours({
    entries: places.map((place) => ({
      days: reader.at('days', place),
      from: reader.at('from', place),
      until: reader.at('until', place),
    })),
    words: reader.words('hours', '。') ?? '',
    note: reader.words('hoursNote', '。') ?? '',
  });
  for (const doubt of hours.doubts) reader.unclear('受付時間', `${doubt}。文字のまま載せます`);
  return hours;
}

const webAddress = (text: string): string | undefined =>
  /^https?:\/\/[^\s、，]+$/iu.test(text) && URL.canParse(text) ? text : undefined;

function postalCodeIn(reader: RowReader): string | undefined {
  return reader.first(
    'postalCode',
    (text) => {
      const digits = text.normalize('NFKC').replaceAll(/[〒\s-]|[‐‑‒–—―−ー]/gu, '');
      if (/^\d{6}$/u.test(digits))
        reader.unclear('郵便番号', `「${text}」は先頭の0が落ちたものとして読みました`);
      const [, area, place] = /^(\d{3})(\d{4})$/u.exec(digits.padStart(7, '0')) ?? [];
      return area === undefined || digits.length < 6 ? undefined : `${area}-${place}`;
    },
    'は7桁の郵便番号ではありません',
  );
}

/** The whole address, else its parts, then the building. */
function addressIn(reader: RowReader): string | undefined {
  const whole = reader.words('address');
  const parts = reader.cells('addressPart').map(({ text }) => text);
  const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (whole !== undefined) {
    for (const part of parts)
      if (!plain(whole).includes(plain(part)))
        reader.keepUnclear('住所の一部', part, `が住所「${whole}」にありません`);
  }
  const base = whole ?? (parts.length > 0 ? parts.join('') : undefined);
  const building = reader.words('building');
  if (building === undefined || (base !== undefined && plain(base).includes(plain(building)))) return base;
  return base === undefined ? building : `${base}　${building}`;
}

function positionIn(reader: RowReader): Contact['position'] {
  const degrees = (text: string): string | undefined => {
    const plain = text.normalize('NFKC');
    return /^-?\d{1,3}(?:\.\d+)?$/u.test(plain) ? plain : undefined;
  };
  const both = reader.first(
    'position',
    (text) => {
      const read = text.split(/[,、\s]+/u).map(degrees);
      return read.length === 2 && !read.includes(undefined) ? read.join(',') : undefined;
    },
    'は「緯度,経度」として読めません',
  );
  const latitude = reader.first('latitude', degrees, 'は緯度として読めません') ?? both?.split(',')[0];
  const longitude = reader.first('longitude', degrees, 'は経度として読めません') ?? both?.split(',')[1];
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  for (const [header, text] of [
    ['緯度', latitude],
    ['経度', longitude],
  ] as const)
    if (text !== undefined) reader.keepUnclear(header, text, 'だけでは場所になりません');
  return undefined;
}
