import { hasReadings, withoutRuby } from '@fukushi-widgets/model';

import type { PlanFile, PlanFolder } from '../folder/plan-folder.js';
import type { DataPath } from '../folder/yaml-file.js';
import { isObject, stringOf } from '../json.js';
import { definitionOf } from '../schema/validate.js';
import { describedValues } from '../schema/walk.js';
import type { Finding } from '../finding.js';
import type { Report } from './rule.js';
import { reportAt } from './rule.js';

/** A text as it stands in a file, in one language. */
export interface WrittenText {
  readonly file: PlanFile;
  readonly path: DataPath;
  readonly lang: string;
  readonly value: string;
}

/** Signed words are never edited, so no rule of style speaks about them. */
const SIGNED = new Set(['title', 'paragraphs', 'signature']);

/** Every text that an editor may improve, in the plan's files and its translations. */
export function writtenTexts(folder: PlanFolder): readonly WrittenText[] {
  return folder.files.flatMap((file) =>
    describedValues(definitionOf(file), file.value)
      .filter(({ path }) => !(file.kind === 'message' && SIGNED.has(String(path[0]))))
      .flatMap(({ definition, value, path }): WrittenText[] => {
        if (definition === 'translatedText') {
          const text = stringOf(value, 'text');
          return text === undefined
            ? []
            : [{ file, path: [...path, 'text'], lang: file.locale ?? '', value: wordsIn(text, file.locale) }];
        }
        if (definition !== 'text') return [];
        if (typeof value === 'string') return [{ file, path, lang: String(folder.draft.lang), value }];
        return Object.entries(isObject(value) ? value : {}).flatMap(([lang, text]) =>
          typeof text === 'string' ? [{ file, path: [...path, lang], lang, value: text }] : [],
        );
      }),
  );
}

/** What is written, without the readings beside it. */
const wordsIn = (text: string, rendition = ''): string => (hasReadings(rendition) ? withoutRuby(text) : text);

/** A report for each text in which the pattern is found, showing what was found. */
export function reportMatches(
  texts: readonly WrittenText[],
  pattern: RegExp,
  words: (match: string) => Pick<Finding, 'found' | 'accepted' | 'hint'>,
): readonly Report[] {
  return texts.flatMap(({ file, path, value }) => {
    const match = pattern.exec(value)?.[0];
    return match === undefined ? [] : [reportAt(file, path, words(match))];
  });
}

/** Texts whose style is the editor's. Numbers are as the plan prints them, and nobody's style: ①, （ア）, Ⅰ. */
export const styledTexts = (folder: PlanFolder): readonly WrittenText[] =>
  writtenTexts(folder).filter(({ path }) => !path.includes('number'));

/** Names are made of parts, and a space between them is not inside a word. */
export function isName({ path }: WrittenText): boolean {
  return path.some((step) => NAMES.has(String(step))) || SET_LIKE_VERSE.has(String(path.join('.')));
}

/** What a plan sets as it would set a poem. */
const SET_LIKE_VERSE = new Set(['philosophy.title', 'slogan']);

const NAMES = new Set(['name', 'shortName', 'department', 'role', 'affiliation', 'address', 'hours']);
