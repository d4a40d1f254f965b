import { stringify } from 'csv-stringify/sync';
import {
  pickText,
  withoutRuby,
  type Contact,
  type ContactList,
  type OpenHours,
  type Phone,
  type Text,
} from '@fukushi-widgets/model';
import { daysCell, holidaysCell, hoursWords } from './import/hours.js';
import { PATH_MARK } from './import/row.js';
import { WITH_FAX } from './import/row-phones.js';

type Cell = (contact: Contact, list: ContactList) => string | undefined;

/** The columns of 自治体標準オープンデータセット, in its order; those that we never fill stand empty, as in most files. */
const STANDARD: Readonly<Record<string, Cell>> = {
  '全国地方公共団体コード': (_, { publisher }) => publisher?.code,
  'ID': ({ id }) => id,
  '地方公共団体名': (_, list) => words(list.publisher?.name, list),
  '名称': ({ name }, list) => words(name, list),
  '名称_カナ': ({ reading }) => reading,
  '名称_英語': ({ name }) => (typeof name === 'object' ? name['en'] : undefined),
  '所在地_全国地方公共団体コード': none,
  '町字ID': none,
  '所在地_連結表記': ({ address }, list) => words(address, list),
  '所在地_都道府県': none,
  '所在地_市区町村': none,
  '所在地_町字': none,
  '所在地_番地以下': none,
  '建物名等(方書)': none,
  '緯度': ({ position }) => position?.latitude,
  '経度': ({ position }) => position?.longitude,
  '電話番号': ({ phones }) => phones?.[0]?.number,
  '内線番号': ({ phones }) => phones?.[0]?.extension,
  '連絡先メールアドレス': ({ email }) => email,
  '連絡先FormURL': ({ form }) => form,
  '連絡先備考（その他、SNSなど）': none,
  '郵便番号': ({ postalCode }) => postalCode,
  '法人番号': none,
  '団体名': ({ operator }, list) => words(operator, list),
  '利用可能曜日': (contact, list) => daysOf(contact, list, 0),
  '開始時間': ({ open }) => open?.[0]?.from,
  '終了時間': ({ open }) => open?.[0]?.until,
  '利用可能日時特記事項': (contact, list) => hoursOf(contact, list).note,
  'URL': ({ url }) => url,
  '備考': ({ note }, list) => words(note, list),
};

/** What that family has no column for; each stands there only where a contact fills it. */
const FURTHER: Readonly<Record<string, Cell>> = {
  'FAX番号': ({ fax }) => fax,
  '電話番号_区分': ({ phones }, list) => phoneLabel(phones?.[0], list),
  ...numbered((place, at) => ({
    [`電話番号${place}`]: ({ phones }) => phones?.[at]?.number,
    [`電話番号${place}_区分`]: ({ phones }, list) => phoneLabel(phones?.[at], list),
    [`内線番号${place}`]: ({ phones }) => phones?.[at]?.extension,
  })),
  ...numbered((place, at) => ({
    [`利用可能曜日${place}`]: (contact, list) => daysOf(contact, list, at),
    [`開始時間${place}`]: ({ open }) => open?.[at]?.from,
    [`終了時間${place}`]: ({ open }) => open?.[at]?.until,
  })),
  '受付時間': (contact, list) => hoursOf(contact, list).words,
  '部署': ({ department }, list) => department?.map((part) => words(part, list)).join(PATH_MARK),
  '分類': ({ group }, list) => words(group, list),
  '説明': ({ introduction }, list) => introduction?.map((part) => words(part, list)).join('\n'),
  '対応言語': ({ languages }, list) => words(languages, list),
  '手話・筆談・電話リレー': ({ support }, list) => words(support, list),
  '地図': ({ map }) => map,
  '更新日': ({ updated }) => updated,
};

function none(): undefined {
  return undefined;
}

function numbered(columns: (place: number, at: number) => Record<string, Cell>): Record<string, Cell> {
  return Object.assign({}, ...[2, 3, 4, 5, 6, 7, 8, 9].map((place) => columns(place, place - 1))) as Record<
    string,
    Cell
  >;
}

/** A text in the list's own language, without marks of readings. */
function words(text: Text | undefined, { lang }: ContactList): string | undefined {
  return text === undefined ? undefined : withoutRuby(pickText(text, lang, lang).value);
}

const phoneLabel = (phone: Phone | undefined, list: ContactList): string | undefined =>
  phone && [words(phone.label, list), phone.fax ? WITH_FAX : undefined].filter(Boolean).join('・');

/** Words that the days and times do not say already: a note beside them, or words that stand alone. */
function hoursOf({ hours, open }: Contact, list: ContactList): { note?: string; words?: string } {
  const all = words(hours, list);
  if (all === undefined) return {};
  if (!open) return { note: all };
  const data = hoursWords(open);
  if (all === data) return {};
  return all.startsWith(`${data}。`) ? { note: all.slice(data.length + 1) } : { words: all };
}

/** Holidays are in a note where there is one, else with the days. */
function daysOf(contact: Contact, list: ContactList, at: number): string | undefined {
  const open: OpenHours | undefined = contact.open?.[at];
  if (!open) return undefined;
  return daysCell(open) + (hoursOf(contact, list).words === undefined ? '' : holidaysCell(open));
}

/** A list as open data: the newest family's columns, UTF-8 with a mark and CRLF, as that family's files are. */
export function contactsCsv(list: ContactList): string {
  const filled = (cell: Cell) => list.contacts.some((contact) => cell(contact, list));
  const columns = [
    ...Object.entries(STANDARD),
    ...Object.entries(FURTHER).filter(([, cell]) => filled(cell)),
  ];
  const rows = list.contacts.map((contact) => columns.map(([, cell]) => cell(contact, list) ?? ''));
  return stringify([columns.map(([header]) => header), ...rows], { bom: true, record_delimiter: '\r\n' });
}
