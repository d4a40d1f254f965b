import { isFurigana, rubySegments, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import type { MisreadWord } from '../folder/readings.js';
import type { SiteFile } from './site-files.js';

/** Where the dictionary is, under BASE. */
export const DICTIONARY_PATH = 'v1/text/user-dic.csv';

/**
 * The plan's words and how they are read, for the dictionary that municipal publishing systems have for their own
 * readings (SHIRASAGI: 単語,カタカナ): MeCab reads 健幸 as タケユキ. Only words of two letters and more: one kanji is
 * read in many ways. A word with two readings is left out. With them the words that an editor keeps because dictionaries
 * misread them (外国籍の方 as ガイコクセキノホウ): those may be longer than what one reading stands over.
 */
export function readingDictionary(plan: Plan, misread: readonly MisreadWord[] = []): string | undefined {
  const readings = new Map<string, Set<string>>();
  const add = (word: string, reading: string) => {
    if (word.length < 2 || /[,、，\s]/u.test(word)) return;
    readings.set(word, (readings.get(word) ?? new Set()).add(katakana(reading)));
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const segments = rubySegments(value);
      for (const { base, reading } of segments) {
        if (reading) add(base, reading);
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(plan);
  // Such a dictionary takes kana alone: 健（検）診 is said once, けんしん.
  for (const { word, reading } of misread) add(word, reading.replaceAll(/（.*?）/gu, ''));
  const lines = [...readings].flatMap(([word, [first, more]]) => (more ? [] : [`${word},${first}\n`]));
  return lines.length > 0 ? lines.sort().join('') : undefined;
}

const katakana = (kana: string): string =>
  kana.replaceAll(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));

/** The dictionary's file, where the publication has readings. */
export function dictionaryFiles(
  plans: ReadonlyMap<LanguageTag, Plan>,
  misread: readonly MisreadWord[] = [],
): readonly SiteFile[] {
  const read = [...plans].find(([rendition]) => isFurigana(rendition))?.[1];
  const dictionary = read && readingDictionary(read, misread);
  return dictionary === undefined ? [] : [[DICTIONARY_PATH, dictionary]];
}
