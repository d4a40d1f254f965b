import { hasReadings, htmlLang, isEasy, rubySegments, type LanguageTag } from '@fukushi-widgets/model';
import { joined, plainLine, type Line, type Run } from './line.js';
import { commonPlaces } from './sequences.js';

/** A piece of two lines: in both, in the first alone, or in the second alone. */
export interface Piece {
  readonly kind: 'same' | 'before' | 'after';
  readonly line: Line;
}

/** Runs of one kind of letter, near enough to words in Japanese, and the same on every machine. */
const RUNS =
  /\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Letter}\p{Mark}]+|\p{Number}+|\s+|./gsu;

/** Languages that write no spaces between words and have one kind of letter: dictionaries find the words. */
const WITHOUT_SPACES = /^(?:th|zh)\b/u;

/** Languages that write them: between two words that changed, a space is no word that stayed. */
const hasSpaces = (rendition: LanguageTag): boolean =>
  isEasy(rendition) || (htmlLang(rendition) !== 'ja' && !WITHOUT_SPACES.test(rendition));

const wordsIn = (text: string, rendition: LanguageTag): readonly string[] =>
  (text.match(RUNS) ?? []).flatMap((run) =>
    WITHOUT_SPACES.test(rendition) && /^\p{Letter}/u.test(run)
      ? [...new Intl.Segmenter(rendition, { granularity: 'word' }).segment(run)].map(({ segment }) => segment)
      : [run],
  );

/** A line word by word; a word with its reading is one. */
const runsOf = (line: Line): readonly Run[] =>
  line.flatMap(({ value, rendition }) =>
    (hasReadings(rendition) ? rubySegments(value) : [{ base: value, reading: undefined }]).flatMap(
      ({ base, reading }) =>
        reading === undefined
          ? wordsIn(base, rendition).map((word) => ({ value: word, rendition }))
          : [{ value: `｜${base}《${reading}》`, rendition }],
    ),
  );

/** Words are the same in one rendition alone, however they are read. */
const keyOf = (run: Run): string => `${run.rendition} ${plainLine([run])}`;

const isSpace = ({ value, rendition }: Run): boolean => /^\s+$/u.test(value) && hasSpaces(rendition);

/** Two lines piece by piece. */
export function piecesOf(before: Line, after: Line): readonly Piece[] {
  const [first, second] = [runsOf(before), runsOf(after)];
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], line: Line) => {
    const last = pieces.at(-1);
    if (line.length === 0) return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, line: joined([last.line, line]) };
    else pieces.push({ kind, line: joined([line]) });
  };
  const ends: readonly (readonly [number, number])[] = [
    ...commonPlaces(first.map(keyOf), second.map(keyOf)),
    [first.length, second.length],
  ];
  let [gone, came]: [Line, Line] = [[], []];
  let [row, column] = [0, 0];
  ends.forEach(([nextRow, nextColumn], index) => {
    gone = [...gone, ...first.slice(row, nextRow)];
    came = [...came, ...second.slice(column, nextColumn)];
    [row, column] = [nextRow + 1, nextColumn + 1];
    const same = first.slice(nextRow, row);
    const [afterRow = row, afterColumn = column] = ends[index + 1] ?? [];
    const isBetween = gone.length + came.length > 0 && (afterRow > row || afterColumn > column);
    if (isBetween && same.every(isSpace)) {
      gone = [...gone, ...same];
      came = [...came, ...same];
      return;
    }
    // A space that both end in stayed.
    const end = [gone.at(-1), came.at(-1)].every((run) => run && isSpace(run)) ? -1 : undefined;
    add('before', gone.slice(0, end));
    add('after', came.slice(0, end));
    add('same', [...(end ? gone.slice(end) : []), ...same]);
    [gone, came] = [[], []];
  });
  return pieces;
}

/** How much of two lines is the same, from 0 to 1. */
export function likeness(before: Line, after: Line): number {
  const [first, second] = [runsOf(before), runsOf(after)];
  const same = commonPlaces(first.map(keyOf), second.map(keyOf)).flatMap(([place]) => first[place] ?? []);
  return (2 * plainLine(same).length) / Math.max(1, plainLine(before).length + plainLine(after).length);
}
