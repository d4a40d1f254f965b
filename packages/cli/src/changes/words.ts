import { plainText, type Plan } from '@fukushi-widgets/model';
import { withDateLabels } from '../date-labels.js';
import type { Changes, Rewording } from './compare.js';
import { likeness, piecesOf, type Piece } from './sequences.js';

/*
 * The words of changes, for the text and for the page: both say the same. In Japanese alone, as `check` and the pages
 * for staff are.
 */

/** A version as readers know it: the plan's name, edition and date of issue. */
export function versionName(given: Plan): string {
  const plan = withDateLabels(given);
  const { title, edition, issuedLabel } = plan;
  return [title, edition, issuedLabel]
    .map((text) => plainText(text, plan.lang, plan.lang))
    .filter(Boolean)
    .join(' ');
}

export const TITLE = '前の版から変わったところ';
export const NOTHING = '文章に変わりはありません。';

/** How much has changed, in one sentence. */
export function summary({ reworded, added, moved, retired }: Changes): string {
  const counts = [
    [GROUPS.reworded, reworded],
    [GROUPS.added, added],
    [GROUPS.moved, moved],
    [GROUPS.retired, retired],
  ] as const;
  const said = counts.filter(([, list]) => list.length > 0).map(([name, list]) => `${name} ${list.length}件`);
  return said.length === 0 ? NOTHING : `${said.join('、')}。`;
}

export const GROUPS = {
  reworded: '文章が変わったもの',
  added: '加わったもの',
  moved: '移ったもの',
  retired: 'なくなったもの',
} as const;

/** What a move is, behind the name of what moved. */
export const moveWords = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  from === undefined && to === undefined
    ? '並ぶ順番が変わりました。'
    : `${from ? `「${from}」から` : ''}${to ? `「${to}」へ` : ''}移りました。`;

/** What became of a retired part, behind its name. Its old address leads to what took its place. */
export const retiredWords = (id: string, now: string | undefined): string =>
  `（id: ${id}。${now === undefined ? '代わりはありません' : `代わり: ${now}`}）`;

/** A line of a rewording: what it is, and its text piece by piece. */
export interface SaidLine {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Below this nothing is gained by telling what of a text stayed. */
const SAME_TEXT = 0.5;

/** A rewording in lines: the whole text before and now, so that nothing is told by a mark alone, and what differs. */
export function linesOf({ before, after }: Rewording): readonly SaidLine[] {
  if (before === undefined)
    return [{ label: '加わった文章', pieces: [{ kind: 'after', text: after ?? '' }] }];
  if (after === undefined) return [{ label: 'なくなった文章', pieces: [{ kind: 'before', text: before }] }];
  const isAlike = likeness(before, after) >= SAME_TEXT;
  const pieces: readonly Piece[] = isAlike
    ? piecesOf(before, after)
    : [
        { kind: 'before', text: before },
        { kind: 'after', text: after },
      ];
  const without = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind !== kind);
  return [
    { label: '前', pieces: without('after') },
    { label: '今', pieces: without('before') },
    ...(isAlike ? [{ label: 'ちがい', pieces: [{ kind: 'same', text: differences(pieces) } as const] }] : []),
  ];
}

/** 「6便」→「8便」、「電話で」を削除、「また」を追加. */
function differences(pieces: readonly Piece[]): string {
  const said: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const [piece, next] = [pieces[at] as Piece, pieces[at + 1]];
    if (piece.kind === 'same') continue;
    if (piece.kind === 'before' && next?.kind === 'after') {
      said.push(`${quoted(piece.text)}→${quoted(next.text)}`);
      at += 1;
    } else said.push(`${quoted(piece.text)}を${piece.kind === 'before' ? '削除' : '追加'}`);
  }
  return said.join('、');
}

const quoted = (text: string): string => `「${text.trim() || '空白'}」`;
