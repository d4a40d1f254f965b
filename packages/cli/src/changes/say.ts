import { changesWords, type ChangesWords } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag } from '@fukushi-widgets/model';
import { inLanguage, interfaceLanguages } from '../html/localization.js';
import { joined, lineOfWords, type Line } from './line.js';

/** The rendition that the words are in: the one asked for, else Japanese, which they are written in. */
export const spokenIn = (rendition: LanguageTag): LanguageTag =>
  interfaceLanguages.includes(rendition) ? rendition : 'ja';

/** A word of the page, in a rendition. */
export const word = (rendition: LanguageTag, name: keyof ChangesWords): Line =>
  said(rendition, () => changesWords()[name]);

/** Stand for lines in a sentence, while its words are looked up. */
const HOLES = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;

/**
 * A sentence of ours in a rendition, around lines in whatever language they are in: `make` puts what it is given, in
 * the order of `lines`, where the language wants it.
 */
export function said(
  rendition: LanguageTag,
  make: (...holes: readonly [string, string, string, string]) => string,
  ...lines: readonly Line[]
): Line {
  const spoken = spokenIn(rendition);
  const sentence = inLanguage(spoken, () => make(...HOLES));
  const parts = sentence.split(/([\uE000-\uE003])/u).map((part) => {
    const hole = HOLES.findIndex((each) => each === part);
    return hole < 0 ? lineOfWords(part, spoken) : (lines[hole] ?? []);
  });
  return joined(parts);
}

/** A list that reads as one line. */
export function listed(
  rendition: LanguageTag,
  lines: readonly Line[],
  make: (one: string, next: string) => string,
): Line {
  return lines.reduce<Line>(
    (list, line, index) => (index === 0 ? line : said(rendition, make, list, line)),
    [],
  );
}
