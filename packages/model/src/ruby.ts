/**
 * Readings (furigana) as they are written in a publication, the marks of 青空文庫: `健幸《けんこう》なまち`. A reading
 * belongs to the kanji directly before it, or to everything since a `｜`: `お｜一人《ひとり》`. One reading per word.
 */

import { escapeHtml } from './escape.js';

/** A piece of a text: plain, or a word with its reading. */
export interface RubySegment {
  readonly base: string;
  readonly reading?: string;
}

/** Also the signs that stand in words like kanji do: 人々, 一ヶ月, 〆切. */
const KANJI = /[\p{Script=Han}々〆〇ヶヵ]/u;

/** What stands between ｜ and a reading may be anything on one line that is no mark itself. */
const NO_BASE = /[《》\n]/u;

/** Where the word begins that a reading belongs to, at the end of a text; the text's length where there is none. */
function baseStart(before: string): number {
  const bar = before.lastIndexOf('｜');
  if (bar >= 0 && bar < before.length - 1 && !NO_BASE.test(before.slice(bar))) return bar;
  const letters = [...before];
  return letters.slice(0, letters.findLastIndex((letter) => !KANJI.test(letter)) + 1).join('').length;
}

/**
 * A text in pieces. What only looks like a mark is text: `《》` without a word before it, without a reading, or
 * without its other half. The time grows with the length of the text, whatever is in it.
 */
export function rubySegments(text: string): readonly RubySegment[] {
  const segments: RubySegment[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain) segments.push({ base: plain });
    plain = '';
  };
  let done = 0;
  for (const mark of text.matchAll(/《([^《》｜\n]+)》/gu)) {
    const [all, reading = ''] = mark;
    const before = text.slice(done, mark.index);
    const start = baseStart(before);
    done = mark.index + all.length;
    plain += before.slice(0, start);
    if (start === before.length) plain += all;
    else {
      flush();
      segments.push({ base: before.slice(start).replace('｜', ''), reading });
    }
  }
  plain += text.slice(done);
  flush();
  return segments;
}

/**
 * What a phrase may end with, where a word with a reading begins the next: a particle, or a stop. Browsers find phrases
 * by themselves, but not beside readings; without a hint they break lines anywhere in a word.
 */
const PHRASE_END = /[はがをにでとのもへやな、。・」〉）]$/u;

/**
 * The text as HTML, its readings as attributes that our style sheet draws: copies, names, find and links to text then
 * hold the words alone, in all engines. Lines break between phrases.
 */
export function rubyHtml(text: string): string {
  let before = '';
  return rubySegments(text)
    .map(({ base, reading }) => {
      const ends = PHRASE_END.test(before);
      before = base;
      const words = escapeHtml(base);
      return reading
        ? `${ends ? '<wbr>' : ''}<ruby>${words}<rt data-r="${escapeHtml(reading)}"></rt></ruby>`
        : words;
    })
    .join('');
}

/** How the text is read: every reading in the place of its word. */
export const readingOf = (text: string): string =>
  rubySegments(text)
    .map(({ base, reading }) => reading ?? base)
    .join('');

/** A word with its reading, as `rubySegments` finds it: from its `｜`, or its last kanji. */
const READ = /(?:｜([^《》｜\n]+)|([\p{Script=Han}々〆〇ヶヵ]))《[^《》｜\n]+》/gu;

/**
 * The text without its readings, for every place that holds plain text: names, labels, titles, copies, search. The same
 * as the bases of `rubySegments` in a row; every visitor has this, and the segments only where readings are drawn.
 */
export const withoutRuby = (text: string): string => text.replaceAll(READ, '$1$2');
