import { hasReadings } from '@fukushi-widgets/model';
import type { Block, PageView } from './page-view.js';

/** Width of a frame that shows a permalink page, in CSS pixels. */
export const FRAME_WIDTH = 640;

/**
 * How high and wide texts, boxes and gaps are at `FRAME_WIDTH`, in pixels; what fits a line, in full-width letters of
 * 16 px. Fitted to the pages of the Komoro plan in its eleven renditions, so that none is cut: a frame without our
 * script does not grow. Most come out a sixth too high.
 */
const ROOM = { line: 34, readLine: 38, heading: 10, gap: 6, headingGap: 32, term: 20, box: 105, section: 16 };
const LETTERS = { line: 27, narrow: 0.45, thai: 0.52, heading: 1.45 };

/** The page's own lines and margins, above and below the widget. */
const PAGE = 200;

/**
 * About how high a permalink page is in a frame of `FRAME_WIDTH`, for those who frame it without our script; with it
 * the page tells its real height. Counted from its texts, and the boxes and sections around them.
 */
export function frameHeight({ blocks, html, lang }: PageView): number {
  const line = hasReadings(lang) ? ROOM.readLine : ROOM.line;
  const texts = blocks.reduce((sum, block) => sum + blockHeight(block, line), 0);
  const around =
    countOf(html, /class="[^"]*\bbox\b/gu) * ROOM.box + countOf(html, /<section/gu) * ROOM.section;
  return Math.ceil((texts + around + PAGE) / 10) * 10;
}

const countOf = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

/** A number stands above its title, a label above what it labels; a term beside what it means. */
function blockHeight({ tag, parts }: Block, line: number): number {
  if (tag === 'dt') return ROOM.term;
  const isHeading = /^h\d$/u.test(tag);
  const lines = parts.reduce(
    (sum, part) => sum + Math.ceil((lettersWide(part) * (isHeading ? LETTERS.heading : 1)) / LETTERS.line),
    0,
  );
  return isHeading ? lines * (line + ROOM.heading) + ROOM.headingGap : lines * line + ROOM.gap;
}

/** Full-width letters count one, Thai signs above and below others nothing. */
const lettersWide = (text: string): number =>
  [...text.replaceAll(/\p{Mn}/gu, '')].reduce((sum, letter) => {
    if (/\p{Script=Thai}/u.test(letter)) return sum + LETTERS.thai;
    return sum + ((letter.codePointAt(0) ?? 0) < 0x1100 ? LETTERS.narrow : 1);
  }, 0);
