import { normaliseId } from '@fukushi-widgets/model';

/** The known word that a mistyped one most likely means, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = normaliseId(word);
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(wanted, normaliseId(candidate)) }))
    .sort((one, other) => one.distance - other.distance);
  const [first, second] = ranked;
  // A third of the letters may be wrong; of two that are equally near neither is meant.
  if (!first || first.distance > Math.max(1, Math.floor(first.candidate.length / 3))) return undefined;
  return second?.distance === first.distance ? undefined : first.candidate;
}

/** Letters to insert, remove, replace or swap with their neighbour to make one word of the other. */
export function distance(from: string, to: string): number {
  const one = [...from];
  const other = [...to];
  const table = one.map(() => other.map(() => 0));
  const cell = (row: number, column: number): number =>
    row < 0 ? column + 1 : column < 0 ? row + 1 : (table[row]?.[column] ?? 0);
  for (let row = 0; row < one.length; row += 1) {
    for (let column = 0; column < other.length; column += 1) {
      const same = one[row] === other[column];
      const swapped = one[row] === other[column - 1] && one[row - 1] === other[column];
      const cells = table[row];
      if (!cells) continue;
      cells[column] = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? cell(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return cell(one.length - 1, other.length - 1);
}
