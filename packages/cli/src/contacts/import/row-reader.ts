import type { Column, Field } from './columns.js';
import type { Row } from './table.js';

/** Something about a row that its editor should know. */
export interface Remark {
  readonly line: number;
  readonly column: string;
  /** `unclear`: somebody should decide before it is published; `told`: written otherwise, with the same meaning. */
  readonly kind: 'unclear' | 'told';
  readonly message: string;
}

/** A cell that says something, and the name of its column. */
export interface Cell {
  readonly header: string;
  readonly text: string;
  /** 2 for 電話番号2. */
  readonly place: number;
}

/** Lines drawn into cells to show that they are empty on purpose. */
const NOTHING = /^[\s‐‑‒–—―−ー－-]*$/u;

/** The cells of one row by what they become, the words that found no other place, and what is to be said of it. */
export class RowReader {
  readonly remarks: Remark[] = [];
  readonly notes: string[] = [];
  readonly #row: Row;
  readonly #columns: readonly Column[];
  readonly #cells = new Map<Field, readonly Cell[]>();

  constructor(row: Row, columns: readonly Column[]) {
    this.#row = row;
    this.#columns = columns;
    for (const { field, header, index, place } of columns) {
      const text = (row.cells[index] ?? '').trim();
      if (NOTHING.test(text)) continue;
      const cells = this.#cells.get(field) ?? [];
      this.#cells.set(field, [...cells, { header, text, place }]);
    }
  }

  /** The cells of a field that say something. */
  cells(field: Field): readonly Cell[] {
    return this.#cells.get(field) ?? [];
  }

  /** Everything a field says, once. */
  words(field: Field, between = '　'): string | undefined {
    const texts = new Set(this.cells(field).map(({ text }) => text));
    return texts.size === 0 ? undefined : [...texts].join(between);
  }

  /** The words of a field whose cells have places. */
  at(field: Field, place: number): string {
    return this.cells(field).find((cell) => cell.place === place)?.text ?? '';
  }

  /** The first cell that can be read; every other is kept as words, which is unclear. */
  first(field: Field, read: (text: string) => string | undefined, problem: string): string | undefined {
    let found: string | undefined;
    for (const { header, text } of this.cells(field)) {
      const value = read(text);
      if (value !== undefined && (found === undefined || found === value)) found = value;
      else this.keepUnclear(header, text, value === undefined ? problem : 'は2つ目です');
    }
    return found;
  }

  unclear(column: string, message: string): void {
    this.remarks.push({ line: this.#row.line, column, kind: 'unclear', message });
  }

  told(column: string, message: string): void {
    this.remarks.push({ line: this.#row.line, column, kind: 'told', message });
  }

  /** Words that found no place of their own. */
  keep(header: string, text: string): void {
    this.notes.push(header === '' ? text : `${header}：${text}`);
  }

  keepUnclear(header: string, text: string, problem: string): void {
    this.keep(header, text);
    this.unclear(header, `「${text}」${problem}。備考に入れました`);
  }

  /** Cells beyond the header: nobody knows what they are. */
  get beyond(): readonly string[] {
    return this.#row.cells.slice(this.#columns.length).flatMap((cell) => cell.trim() || []);
  }

  /** The columns' own notes, then what found no other place. */
  note(): string | undefined {
    const own: string[] = [];
    for (const { field, header, isUnknown, keepsHeader, index } of this.#columns) {
      const text = (this.#row.cells[index] ?? '').trim();
      if (field !== 'note' || NOTHING.test(text)) continue;
      if (!keepsHeader) own.push(text);
      else this.keep(header, text);
      if (isUnknown) this.unclear(header, `知らない列です。「${text}」を備考に入れました`);
    }
    for (const text of this.beyond) this.keepUnclear('', text, 'は見出しより右にあります');
    const all = [...new Set([...own, ...this.notes])];
    return all.length === 0 ? undefined : all.join('\n');
  }
}
