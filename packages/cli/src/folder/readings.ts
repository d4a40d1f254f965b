import { rubySegments, type LanguageTag, type RubySegment } from '@fukushi-widgets/model';

import { fieldOf, listOf, stringOf } from '../json.js';
import type { PlanFile, PlanFolder } from './plan-folder.js';

/** Letters that are read, and not by everybody. */
const KANJI = /\p{Script=Han}/gu;

/** Hiragana, with the signs that stand in it. */
const HIRAGANA = /^[ぁ-ゖーゝゞ・]+$/u;

/** A word whose reading nobody knows, with the question that asks for it. */
export interface UnknownReading {
  readonly word: string;
  readonly question: string;
}

/** A word that dictionaries misread, with the reading that a person confirmed. */
export interface MisreadWord {
  readonly word: string;
  readonly reading: string;
}

/** What a rendition's folder says about its readings, in `readings.yaml`. */
export interface ReadingsFile {
  readonly file: PlanFile | undefined;
  readonly unknown: readonly UnknownReading[];
  readonly misread: readonly MisreadWord[];
}

export function readingsFile(folder: Pick<PlanFolder, 'files'>, rendition: LanguageTag): ReadingsFile {
  const file = folder.files.find(({ kind, locale }) => kind === 'readings' && locale === rendition);
  const entries = (name: string, field: string) =>
    listOf(fieldOf(file?.value, name)).map((entry) => [
      stringOf(entry, 'word') ?? '',
      stringOf(entry, field) ?? '',
    ]);
  return {
    file,
    unknown: entries('unknown', 'question').map(([word = '', question = '']) => ({ word, question })),
    misread: entries('misread', 'reading').map(([word = '', reading = '']) => ({ word, reading })),
  };
}

/** The kanji of a text that have no reading, save those of words nobody can read. */
export function kanjiWithoutReading(text: string, unknown: readonly UnknownReading[]): readonly string[] {
  return rubySegments(text).flatMap(({ base, reading }) => {
    if (reading !== undefined) return [];
    const known = unknown.reduce((rest, { word }) => rest.replaceAll(word, ''), base);
    return known.match(KANJI) ?? [];
  });
}

export const kanjiIn = (text: string): number => text.match(KANJI)?.length ?? 0;

/** The words of a text whose reading is not written in hiragana. */
export const notHiragana = (text: string): readonly RubySegment[] =>
  rubySegments(text).filter(({ reading }) => reading !== undefined && !HIRAGANA.test(reading));

/** The readings that a text gives a word, as often as the word stands in it with its edges at those of readings. */
export function readingsOfWord(text: string, word: string): readonly string[] {
  const segments = rubySegments(text);
  const bare = segments.map(({ base }) => base).join('');
  /** Where in the text each letter that may begin or end a word stands in the reading. */
  const places = new Map<number, number>([[0, 0]]);
  let [at, spoken, said] = [0, 0, ''];
  for (const { base, reading } of segments) {
    if (reading === undefined) {
      for (let letter = 1; letter <= base.length; letter++) places.set(at + letter, spoken + letter);
    }
    at += base.length;
    said += reading ?? base;
    spoken += (reading ?? base).length;
    places.set(at, spoken);
  }
  const found: string[] = [];
  for (let start = bare.indexOf(word); start >= 0; start = bare.indexOf(word, start + 1)) {
    const [from, to] = [places.get(start), places.get(start + word.length)];
    if (from !== undefined && to !== undefined) found.push(said.slice(from, to));
  }
  return found;
}
