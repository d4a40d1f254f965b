import {
  changeCount,
  changeHeading,
  deletedWords,
  insertedWords,
  listedWords,
  listSentence,
  movedFrom,
  movedFromTo,
  movedInOrder,
  movedTo,
  quotedWords,
  replacedPart,
  replacedWords,
  retiredPart,
  type ChangeKind,
} from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Plan } from '@fukushi-widgets/model';
import { withDateLabels } from '../date-labels.js';
import type { Changes, Move, Retirement, Rewording } from './compare.js';
import { isSaid, joined, lineOfText, lineOfWords, type Line, type Run } from './line.js';
import { likeness, piecesOf, type Piece } from './pieces.js';
import { listed, said, spokenIn, word } from './say.js';

/* The words of changes in a rendition, for the text and for the page: both say the same. */

/** A version as readers know it: the plan's name, edition and date of issue. */
export function versionName(given: Plan, lang: LanguageTag): Line {
  const plan = withDateLabels(given);
  const { title, edition, issuedLabel } = plan;
  return joined(
    [title, edition, issuedLabel].map((text) => lineOfText(text, plan, lang)),
    lineOfWords(' ', lang),
  );
}

/** In the order in which they are told. */
export const KINDS = ['reworded', 'added', 'moved', 'retired'] as const satisfies readonly ChangeKind[];

export const groupName = (kind: ChangeKind, lang: LanguageTag): Line => said(lang, () => changeHeading(kind));

/** How much has changed, in one sentence. */
export function summary(changes: Changes, lang: LanguageTag): Line {
  const counts = KINDS.filter((kind) => changes[kind].length > 0).map((kind) =>
    said(lang, () => changeCount(kind, changes[kind].length)),
  );
  return counts.length === 0
    ? word(lang, 'nothing')
    : said(lang, listSentence, listed(lang, counts, listedWords));
}

const quoted = (line: Line, lang: LanguageTag): Line => said(lang, quotedWords, line);

/** What a move is, behind the name of what moved. */
export function moveWords({ from = [], to = [] }: Pick<Move, 'from' | 'to'>, lang: LanguageTag): Line {
  const names = [from, to].filter(isSaid).map((line) => quoted(line, lang));
  if (names.length === 2) return said(lang, movedFromTo, ...names);
  if (names.length === 0) return said(lang, movedInOrder);
  return said(lang, isSaid(from) ? movedFrom : movedTo, ...names);
}

/** A part that is gone, and what became of it. Its old address leads to what took its place. */
export const retiredWords = (
  {
    name,
    id,
    now,
  }: Pick<Retirement, 'name' | 'id'> & {
    readonly now?: { readonly name: Line; readonly id: string } | undefined;
  },
  lang: LanguageTag,
): Line => {
  const [own, next] = [id, now?.id ?? ''].map((each) => lineOfWords(each, lang)) as [Line, Line];
  return now ? said(lang, replacedPart, name, own, now.name, next) : said(lang, retiredPart, name, own);
};

/** A line of a rewording: what it is, and its text piece by piece. */
export interface SaidLine {
  readonly label: Line;
  readonly pieces: readonly Piece[];
}

/** Below this nothing is gained by telling what of a text stayed. */
const SAME_TEXT = 0.5;

/** A rewording in lines: the whole text before and now, so that nothing is told by a mark alone, and what differs. */
export function linesOf({ before, after }: Rewording, lang: LanguageTag): readonly SaidLine[] {
  if (before === undefined)
    return [{ label: word(lang, 'cameText'), pieces: [{ kind: 'after', line: after ?? [] }] }];
  if (after === undefined)
    return [{ label: word(lang, 'goneText'), pieces: [{ kind: 'before', line: before }] }];
  const isAlike = likeness(before, after) >= SAME_TEXT;
  const pieces: readonly Piece[] = isAlike
    ? piecesOf(before, after)
    : [
        { kind: 'before', line: before },
        { kind: 'after', line: after },
      ];
  const without = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind !== kind);
  return [
    { label: word(lang, 'before'), pieces: without('after') },
    { label: word(lang, 'now'), pieces: without('before') },
    ...(isAlike
      ? [
          {
            label: word(lang, 'difference'),
            pieces: [{ kind: 'same', line: differences(pieces, lang) } as const],
          },
        ]
      : []),
  ];
}

/** 「6便」→「8便」、「電話で」を削除、「また」を追加. */
function differences(pieces: readonly Piece[], lang: LanguageTag): Line {
  const lines: Line[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const [piece, next] = [pieces[at] as Piece, pieces[at + 1]];
    if (piece.kind === 'same') continue;
    const words = quoted(trimmed(piece.line, lang), lang);
    if (piece.kind === 'before' && next?.kind === 'after') {
      lines.push(said(lang, replacedWords, words, quoted(trimmed(next.line, lang), lang)));
      at += 1;
    } else lines.push(said(lang, piece.kind === 'before' ? deletedWords : insertedWords, words));
  }
  return listed(lang, lines, listedWords);
}

/** Words without the spaces around them; a space alone by its name. */
function trimmed(line: Line, lang: LanguageTag): Line {
  const runs: readonly Run[] = line.map((run, index) => ({
    ...run,
    value: trimAt(run.value, index === 0, index === line.length - 1),
  }));
  const words = runs.filter(({ value }) => value !== '');
  return words.length > 0 ? words : word(spokenIn(lang), 'space');
}

const trimAt = (text: string, atStart: boolean, atEnd: boolean): string => {
  const rest = atStart ? text.trimStart() : text;
  return atEnd ? rest.trimEnd() : rest;
};
