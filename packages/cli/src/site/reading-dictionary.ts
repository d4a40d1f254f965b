import { isFurigana, rubySegments, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import type { SiteFile } from './site-files.js';

/** Where the dictionary is, under BASE. */
export const DICTIONARY_PATH = 'v1/text/user-dic.csv';

/**
 * The plan's words and how they are read, for the dictionary that municipal publishing systems have for their own
 * readings (SHIRASAGI: 単語,カタカナ): MeCab reads 健幸 as タケユキ. Only words of two letters and more: one kanji is
 * read in many ways. A word with two readings is left out.
 */
export function readingDictionary(plan: Plan): string | undefined {
  const readings = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const segments = rubySegments(value);
      for (const { base, reading } of segments) {
        if (!reading || base.length < 2 || /[,、，\s]/u.test(base)) continue;
        readings.set(base, (readings.get(base) ?? new Set()).add(katakana(reading)));
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(plan);
  const lines = [...readings].flatMap(([word, [first, more]]) => (more ? [] : [`${word},${first}\n`]));
  return lines.length > 0 ? lines.sort().join('') : undefined;
}

const katakana = (kana: string): string =>
  kana.replaceAll(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));

/** The dictionary's file, where the publication has readings. */
export function dictionaryFiles(plans: ReadonlyMap<LanguageTag, Plan>): readonly SiteFile[] {
  const read = [...plans].find(([rendition]) => isFurigana(rendition))?.[1];
  const dictionary = read && readingDictionary(read);
  return dictionary === undefined ? [] : [[DICTIONARY_PATH, dictionary]];
}
