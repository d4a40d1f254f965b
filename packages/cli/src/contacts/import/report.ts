import { FIELD_WORDS } from './columns.js';
import type { ColumnReport, Imported } from './import-list.js';
import type { Remark } from './row-reader.js';

const KINDS: Readonly<Record<Remark['kind'], string>> = { unclear: '確認', told: '変更' };

/** What an import says to the person whose list it is: every column, then every row that is not plain. */
export function importReport(file: string, { how, columns, remarks }: Imported): readonly string[] {
  const [used, left] = [
    columns.filter(({ field, filled }) => filled > 0 && field !== 'leftOut'),
    columns.filter(({ field, filled }) => filled > 0 && field === 'leftOut'),
  ];
  const empty = columns.filter(({ filled }) => filled === 0);
  return [
    `${file}: ${how.join('、')}`,
    '',
    '列がどうなったか / Columns',
    ...used.map((column) => `  ${shown(column)} → ${becomes(column)}（${column.filled} 件）`),
    ...(left.length === 0 ? [] : ['使わなかった列 / Left out']),
    ...left.map((column) => `  ${shown(column)}（${column.filled} 件） – ${column.reason ?? ''}`),
    ...(empty.length === 0 ? [] : [`値のない列 / Empty: ${empty.map(shown).join('')}`]),
    ...(remarks.length === 0 ? [] : ['', '行ごとに / Rows']),
    ...remarks.map((remark) => remarkLine(file, remark)),
    '',
    counts(remarks),
  ];
}

const shown = ({ header, index }: ColumnReport): string =>
  header === '' ? `${index + 1}列目（見出しなし）` : `「${header}」`;

const becomes = ({ field, place, keepsHeader, isUnknown }: ColumnReport): string =>
  keepsHeader && !isUnknown
    ? '備考（見出しと一緒に）'
    : isUnknown
      ? '備考（知らない列なので、見出しと一緒に）'
      : FIELD_WORDS[field] + (place > 1 ? `（${place}つ目）` : '');

const remarkLine = (file: string, { line, column, kind, message }: Remark): string =>
  `${file}:${line}  ${KINDS[kind]}  ${column === '' ? '' : `${column}: `}${message}`;

function counts(remarks: readonly Remark[]): string {
  const unclear = remarks.filter(({ kind }) => kind === 'unclear');
  const rows = new Set(unclear.map(({ line }) => line)).size;
  return `確認が必要: ${unclear.length} 件（${rows} 行）、変更: ${remarks.length - unclear.length} 件 / ${rows} rows to look at`;
}
