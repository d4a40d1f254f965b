import readSheets from 'read-excel-file/node';
import { tableOf, withoutGuard, type Row, type Table } from './table.js';

type Cell = string | number | boolean | Date | null;

/**
 * Reads an .xlsx file. Numbers come as they are stored, never as a program would show them: what a format makes of
 * 令和7年 differs from reader to reader. Readings that a spreadsheet keeps above the words are no part of the words.
 */
export async function readSpreadsheet(bytes: Buffer): Promise<Table | undefined> {
  const sheets = await readSheets(bytes, { parseNumber: (digits: string) => digits, trim: false });
  for (const { sheet, data } of sheets) {
    const table = tableOf(rowsOf(data as unknown as readonly (readonly Cell[])[]));
    if (!table) continue;
    const others = sheets.filter((other) => other.sheet !== sheet && other.data.length > 0);
    return {
      ...table,
      how: [
        `シート: ${sheet}`,
        ...(others.length > 0
          ? [`読まなかったシート: ${others.map((other) => other.sheet).join('、')}`]
          : []),
      ],
    };
  }
  return undefined;
}

const rowsOf = (data: readonly (readonly Cell[])[]): readonly Row[] =>
  data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return withoutGuard(String(cell));
  const iso = cell.toISOString();
  // A time of day is a part of the day before all days.
  return cell.getUTCFullYear() < 1901 ? iso.slice(11, 16) : iso.slice(0, 10);
}
