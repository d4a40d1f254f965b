import {
  hasReadings,
  isEasy,
  isFurigana,
  rubySegments,
  withoutRuby,
  type LanguageTag,
} from '@fukushi-widgets/model';

import { fingerprint } from './folder/fingerprint.js';
import { departures, EASY_RULES, sentencesOf, type EasyRule } from './folder/easy-japanese.js';
import { termsOf, wordsMeant } from './folder/glossary.js';
import { localesOf, translatableCount } from './folder/locale.js';
import type { PlanFolder } from './folder/plan-folder.js';
import { kanjiIn, kanjiWithoutReading, readingsFile, readingsOfWord } from './folder/readings.js';

/** How far one rendition has come, in numbers. */
export interface RenditionReport {
  readonly rendition: LanguageTag;
  /** Texts of the plan that it can word. */
  readonly texts: number;
  /** Of those, the ones without words of its own. */
  readonly missing: number;
  /** Texts whose source changed, or that never said what they translate. */
  readonly stale: number;
  /** Entries of its word list. */
  readonly terms: number;
  /** Places where a text has a word of the list and not its term. */
  readonly withoutTerm: number;
  readonly readings: ReadingsReport | undefined;
  readonly easy: EasyReport | undefined;
}

export interface ReadingsReport {
  /** Words with a reading. */
  readonly words: number;
  readonly kanji: number;
  /** Kanji without one, save in words nobody can read. */
  readonly without: number;
  readonly unknown: readonly string[];
  /** Texts that are not the source once readings are gone; only where they should be. */
  readonly changed: number | undefined;
  /** `健幸（けんこう）×2`: for a person's eye, since dictionaries misread these. */
  readonly misread: readonly string[];
}

export interface EasyReport {
  readonly sentences: number;
  readonly mostKanji: number;
  readonly longest: number;
  readonly departures: Readonly<Record<EasyRule, number>>;
}

/** The numbers of every rendition of a publication. */
export function renditionReports(folder: PlanFolder): readonly RenditionReport[] {
  return localesOf(folder).map(({ lang, texts }) => {
    const own = texts.filter(({ original }) => original !== undefined);
    const all = translatableCount(folder.draft, lang);
    const terms = termsOf(folder, lang);
    const words = own.map(({ text }) => text);
    return {
      rendition: lang,
      texts: all,
      missing: Math.max(0, all - new Set(own.map(({ keys }) => keys.join('/'))).size),
      stale: own.filter(({ source, original = '' }) => source !== fingerprint(original)).length,
      terms: terms.length,
      withoutTerm: own.flatMap(({ text, original = '' }) =>
        wordsMeant(terms, original).filter((term) => !term.isIn(withoutRuby(text))),
      ).length,
      readings: hasReadings(lang) ? readingsReport(folder, lang, own) : undefined,
      easy: isEasy(lang) ? easyReport(folder, words.map(withoutRuby)) : undefined,
    };
  });
}

function readingsReport(
  folder: PlanFolder,
  rendition: LanguageTag,
  texts: readonly { readonly text: string; readonly original: string | undefined }[],
): ReadingsReport {
  const { unknown, misread } = readingsFile(folder, rendition);
  const sum = (count: (text: string) => number) => texts.reduce((total, { text }) => total + count(text), 0);
  return {
    words: sum((text) => rubySegments(text).filter(({ reading }) => reading !== undefined).length),
    kanji: sum((text) => kanjiIn(withoutRuby(text))),
    without: sum((text) => kanjiWithoutReading(text, unknown).length),
    unknown: unknown.map(({ word }) => word),
    changed: isFurigana(rendition)
      ? texts.filter(({ text, original = '' }) => withoutRuby(text).trim() !== original.trim()).length
      : undefined,
    misread: misread.map(({ word, reading }) => {
      const found = texts.flatMap(({ text }) => readingsOfWord(text, word));
      return `${word}（${reading}）×${found.filter((each) => each === reading).length}`;
    }),
  };
}

function easyReport(folder: PlanFolder, texts: readonly string[]): EasyReport {
  const sentences = texts.flatMap(sentencesOf);
  const broken = sentences.flatMap((sentence) => departures(sentence, folder.draft));
  const count = (rule: EasyRule) => broken.filter((each) => each === rule).length;
  return {
    sentences: sentences.length,
    mostKanji: Math.max(0, ...sentences.map(kanjiIn)),
    longest: Math.max(0, ...sentences.map((sentence) => [...sentence].length)),
    departures: Object.fromEntries(
      (Object.keys(EASY_RULES) as EasyRule[]).map((rule) => [rule, count(rule)]),
    ) as Record<EasyRule, number>,
  };
}

/** A report as one line for an editor. */
export function reportLine(report: RenditionReport): string {
  const { rendition, texts, missing, stale, terms, withoutTerm, readings, easy } = report;
  const parts = [
    `文章 ${texts}（訳なし ${missing}、原文の変更 ${stale}）`,
    ...(terms > 0 ? [`用語 ${terms}（違う訳 ${withoutTerm}）`] : []),
    ...(readings ? [readingsLine(readings)] : []),
    ...(easy
      ? [
          `文 ${easy.sentences}（漢字は最多 ${easy.mostKanji} 字で超過 ${easy.departures.kanji}、長さは最長 ${easy.longest} 字で超過 ${easy.departures.length}、` +
            `分かち書きなし ${easy.departures.spaces}、元号だけ ${easy.departures.era}、「です」「ます」でない ${easy.departures.endings}）`,
        ]
      : []),
  ];
  return `${rendition}: ${parts.join('、')}`;
}

const readingsLine = ({ words, kanji, without, unknown, changed, misread }: ReadingsReport): string =>
  [
    `読み ${words} 語（漢字 ${kanji}、読みなし ${without}、読みの分からない名前 ${unknown.length}）`,
    ...(changed === undefined ? [] : [`原文との違い ${changed}`]),
    ...(misread.length > 0 ? [`辞書が読み違える語 ${misread.join('・')}`] : []),
  ].join('、');
