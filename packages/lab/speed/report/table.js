/** Tables in Markdown, which are also what the command prints. */

/** A table of texts: its head, then rows of as many cells; the first column is words, the others numbers. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column]))));
  const line = (row) =>
    `| ${row.map((cell, column) => pad(cell, widths[column], column === 0)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first, ...others] = cells.map(line);
  return [first, `| ${rule.join(' | ')} |`, ...others].join('\n');
}

/** Wide letters take two columns of a terminal. */
const widthOf = (text) => [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0);

const pad = (text, width, isWords) => {
  const space = ' '.repeat(width - widthOf(text));
  return isWords ? text + space : space + text;
};

/** A number with as many places as say something. */
export function number(value) {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** A median with the lowest and highest run: `97 (92–110)`; alone where there was one run, or all were equal. */
export function withSpread(measured) {
  if (measured === undefined) return undefined;
  const { median, low, high } = measured;
  return low === high ? number(median) : `${number(median)} (${number(low)}–${number(high)})`;
}
