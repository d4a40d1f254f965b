import { hasReadings } from '@fukushi-widgets/model';
import type { Block, PageView } from './page-view.js';

/** Width of a frame that shows a permalink page, in CSS pixels. */
export const FRAME_WIDTH = 640;

/** Room for text inside the page's and a box's padding, in letters of 16 px. */
const LINE = 32;

/**
 * About how high a permalink page is in a frame of `FRAME_WIDTH`, for those
 * who frame it without our script; with it the page tells its real height.
 * Counted from its texts at 16 px: lines of 27 px, 34 where readings stand above
 * them, and the space between blocks.
 */
export function frameHeight({ blocks, lang }: PageView): number {
  const line = hasReadings(lang) ? 34 : 27;
  const inside = blocks.reduce((sum, block) => sum + blockHeight(block, line), 0);
  return Math.ceil((inside + PAGE) / 10) * 10;
}

/** The page's own lines and margins, above and below the widget. */
const PAGE = 190;

/** A number stands above its title, a label above what it labels; a term beside what it means. */
function blockHeight({ tag, parts }: Block, line: number): number {
  if (tag === 'dt') return 10;
  const isHeading = /^h\d$/u.test(tag);
  const lines = parts.reduce(
    (sum, part) => sum + Math.ceil((lettersWide(part) * (isHeading ? 1.4 : 1)) / LINE),
    0,
  );
  return lines * (isHeading ? line + 9 : line) + 16;
}

/** Full-width letters count one, the others half. */
const lettersWide = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x1100 ? 0.55 : 1), 0);
