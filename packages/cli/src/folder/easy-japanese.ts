import type { Plan } from '@fukushi-widgets/model';

import { stringOf } from '../json.js';
import type { Json } from '../json.js';
import { kanjiIn } from './readings.js';

/*
 * The rules of Easy Japanese that can be counted: 出入国在留管理庁・文化庁「やさしい日本語ガイドライン」, 弘前大学 and
 * prefectures' checklists. What they ask of the words themselves (no double negation, few loan words) is for people.
 */

/** 弘前大学: kanji in one sentence of everyday information. */
const MOST_KANJI = 13;
/** Letters of one sentence; one fact needs no more. */
const LONGEST = 55;
/** Letters between two spaces or marks: longer, and it is written without spaces. */
const LONGEST_CHUNK = 13;

const POLITE = /(?:です|ます|ません|ましょう|ました|でした|ください)(?:か)?[。？！]$/u;

/** What can be counted, as a sentence that departs from it is told. */
export const EASY_RULES = {
  kanji: `1文の漢字は ${MOST_KANJI} 字まで`,
  length: `1文は ${LONGEST} 字まで`,
  spaces: `分かち書き（続けて書くのは ${LONGEST_CHUNK} 字まで）`,
  era: '元号だけで年を書かず、西暦を添える',
  endings: '文の終わりは「です」「ます」',
} as const;

export type EasyRule = keyof typeof EASY_RULES;

/** Sentences, labels and titles of a text without readings. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[。？！])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The longest run without a space or a mark. */
export const longestChunk = (text: string): number =>
  Math.max(...text.split(/[\s、。？！〈〉「」『』（）・～：]/u).map((chunk) => [...chunk].length));

/** The rules that a sentence departs from. */
export function departures(sentence: string, plan: Plan): readonly EasyRule[] {
  const eras = (plan.eras ?? []).map(({ name }) =>
    typeof name === 'string' ? name : (stringOf(name as Json, plan.lang) ?? ''),
  );
  const broken: Readonly<Record<EasyRule, boolean>> = {
    kanji: kanjiIn(sentence) > MOST_KANJI,
    length: [...sentence].length > LONGEST,
    spaces: longestChunk(sentence) > LONGEST_CHUNK,
    era:
      eras.some((era) =>
        sentence
          .split(era)
          .slice(1)
          .some((after) => /^\s*[0-9元]/u.test(after)),
      ) && !/\d{4}年/u.test(sentence),
    endings: sentence.endsWith('。') && !POLITE.test(sentence),
  };
  return (Object.keys(broken) as EasyRule[]).filter((rule) => broken[rule]);
}
