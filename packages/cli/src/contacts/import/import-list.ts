import { extname } from 'node:path';
import type { Contact, ContactList } from '@fukushi-widgets/model';
import { isId } from '../../id.js';
import type { Json } from '../../json.js';
import { inSchemaOrder } from '../../schema/order.js';
import { columnsOf, type Column } from './columns.js';
import { decode } from './decode.js';
import type { Remark } from './row-reader.js';
import { readRow } from './row.js';
import { readSpreadsheet } from './spreadsheet.js';
import { readText, type Table } from './table.js';

/** A list that was read, and everything that its editor should know about how. */
export interface Imported {
  readonly list: ContactList;
  /** How the file was read: encoding, delimiter, sheet. */
  readonly how: readonly string[];
  readonly columns: readonly ColumnReport[];
  readonly remarks: readonly Remark[];
}

/** A column, and in how many rows it says something. */
export interface ColumnReport extends Column {
  readonly filled: number;
}

/** A file that is no list of contacts; the message is for the person who sent it. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

/** Reads a list of contacts as cities and groups have them: .csv, .tsv, .txt, .xlsx. */
export async function importList(file: string, bytes: Buffer): Promise<Imported> {
  const { table, how } = await tableIn(file, bytes);
  const columns = columnsOf(table.header);
  const remarks: Remark[] = table.before.map(({ line, cells }) => ({
    line,
    column: '',
    kind: 'told',
    message: `見出しより前の行は使いません（${cells.filter(Boolean).join(' ')}）`,
  }));
  const publisher = publisherOf(table, columns);
  const ids = new Ids();
  const contacts: Contact[] = [];
  for (const row of table.rows) {
    const read = readRow(row, columns);
    remarks.push(...read.remarks);
    const id = ids.next(read.id, contacts.length + 1, (message) =>
      remarks.push({ line: row.line, column: 'id', kind: 'unclear', message }),
    );
    contacts.push(inSchemaOrder('contact', { id, ...read.contact } as unknown as Json) as unknown as Contact);
  }
  if (contacts.length === 0)
    throw new UnreadableList('見出しの下に、行が1つもありません / The list has no rows');
  if (!columns.some(({ field }) => field === 'id' || field === 'running')) {
    remarks.push({
      line: 1,
      column: 'id',
      kind: 'told',
      message: 'ID の列がないため、上から番号を付けました。行の順を変えると、連絡先のアドレスが変わります',
    });
  }
  return {
    list: { schema: 1, lang: 'ja', ...(publisher ? { publisher } : {}), contacts },
    how: [...how, ...table.how, `${contacts.length} 件`],
    columns: columns.map((column) => ({
      ...withoutPublisher(column, publisher),
      filled: table.rows.filter(({ cells }) => (cells[column.index] ?? '').trim() !== '').length,
    })),
    remarks: remarks.sort((one, other) => one.line - other.line),
  };
}

async function tableIn(file: string, bytes: Buffer): Promise<{ table: Table; how: readonly string[] }> {
  const noHeader = () =>
    new UnreadableList(
      '見出しの行が見つかりません。1行目に「名称」や「団体名」、「電話番号」などの列の名前を書いてください / No header row',
    );
  if (
    extname(file).toLowerCase() === '.xlsx' ||
    bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  ) {
    const table = await readSpreadsheet(bytes).catch((error: unknown) => {
      throw new UnreadableList(`.xlsx として読めません（${(error as Error).message}） / Not a spreadsheet`);
    });
    if (!table) throw noHeader();
    return { table, how: ['.xlsx'] };
  }
  const decoded = decode(bytes);
  if (!decoded) {
    throw new UnreadableList(
      '文字の種類が分かりません（UTF-8 か Shift_JIS で保存してください） / Neither UTF-8 nor Shift_JIS',
    );
  }
  const table = readText(decoded.text);
  if (!table) throw noHeader();
  return { table, how: [`文字: ${decoded.encoding}`] };
}

/** Whose list it is, where every row says the same. */
function publisherOf(table: Table, columns: readonly Column[]): ContactList['publisher'] {
  const only = (field: Column['field']): string | undefined => {
    const index = columns.find((column) => column.field === field)?.index;
    const values = new Set(
      index === undefined ? [] : table.rows.map(({ cells }) => (cells[index] ?? '').trim()),
    );
    return values.size === 1 ? [...values][0] || undefined : undefined;
  };
  const [name, code] = [only('publisherName'), only('publisherCode')?.normalize('NFKC')];
  const isCode = code !== undefined && /^\d{6}$/u.test(code);
  if (name === undefined && !isCode) return undefined;
  return { ...(name === undefined ? {} : { name }), ...(isCode ? { code } : {}) };
}

/** A publisher's column is left out where rows differ. */
function withoutPublisher(column: Column, publisher: ContactList['publisher']): Column {
  const used = { publisherCode: publisher?.code, publisherName: publisher?.name } as const;
  return !(column.field in used) || used[column.field as keyof typeof used] !== undefined
    ? column
    : { ...column, field: 'leftOut', reason: '行によって違うか、空か、6桁の番号でないため使いません' };
}

/** Ids as addresses take them, each once. */
class Ids {
  readonly #taken = new Set<string>();

  next(written: string, place: number, unclear: (message: string) => void): string {
    const plain = written
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_.]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '');
    const isUsable = isId(plain);
    const wanted = isUsable ? plain : String(place);
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}-${count}`;
    this.#taken.add(id);
    if (written !== '' && !isUsable) unclear(`ID「${written}」はアドレスに使えません。「${id}」にしました`);
    else if (id !== wanted && isUsable) unclear(`ID「${written}」は2つ以上あります。「${id}」にしました`);
    return id;
  }
}
