/** What two lists have in common, in order: pairs of places, as many as can be (the longest common subsequence). */
export function commonPlaces(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      (lengths[row] as number[])[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** A piece of two texts: in both, in the first alone, or in the second alone. */
export interface Piece {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
}

/** Runs of one kind of letter, near enough to words in Japanese, and the same on every machine. */
const RUNS =
  /\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Letter}\p{Mark}]+|\p{Number}+|\s+|./gsu;

const runsOf = (text: string): readonly string[] => text.match(RUNS) ?? [];

/** Two texts piece by piece. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const [first, second] = [runsOf(before), runsOf(after)];
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], runs: readonly string[]) => {
    const text = runs.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of [
    ...commonPlaces(first, second),
    [first.length, second.length] as const,
  ]) {
    add('before', first.slice(row, nextRow));
    add('after', second.slice(column, nextColumn));
    add('same', first.slice(nextRow, nextRow + 1));
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return pieces;
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(before: string, after: string): number {
  const same = piecesOf(before, after)
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return (2 * same) / Math.max(1, before.length + after.length);
}
