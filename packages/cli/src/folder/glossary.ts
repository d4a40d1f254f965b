import type { LanguageTag } from '@fukushi-widgets/model';

import { fieldOf, listOf, stringOf } from '../json.js';
import type { PlanFolder } from './plan-folder.js';

/** A word of the plan and how a rendition says it. */
export interface Term {
  /** The plan's word. */
  readonly ja: string;
  /** The term and its other forms, as a person reads them. */
  readonly shown: readonly string[];
  /** Whether letters can tell that a text uses it. */
  readonly checked: boolean;
  /** Whether a text has the term or one of its forms. */
  isIn(text: string): boolean;
}

/** The word list of a rendition. */
export function termsOf(folder: Pick<PlanFolder, 'files'>, rendition: LanguageTag): readonly Term[] {
  return folder.files
    .filter(({ kind, locale }) => kind === 'glossary' && locale === rendition)
    .flatMap((file) => listOf(file.value))
    .flatMap((entry): Term[] => {
      const [ja, term] = [stringOf(entry, 'ja'), stringOf(entry, 'term')];
      if (ja === undefined || term === undefined) return [];
      const forms = listOf(fieldOf(entry, 'forms')).filter((form) => typeof form === 'string');
      const shown = [term, ...forms];
      const wanted = shown.flatMap(spellings);
      return [
        {
          ja,
          shown,
          checked: fieldOf(entry, 'check') !== false,
          isIn: (text) => wanted.some((each) => plain(text).includes(each)),
        },
      ];
    });
}

/** Letters as they are compared: case and the kind of quotation mark make no other term. */
const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll(/[‘’ʼ]/gu, "'").replaceAll(/\s+/gu, ' ');

/** A term with and without what it says in brackets: `purok (ku)`, `purok`. */
const spellings = (term: string): readonly string[] => [
  plain(term),
  plain(term.replaceAll(/\s*[(（〈][^)）〉]*[)）〉]/gu, '').trim()),
];

/** The terms whose words a text of the plan has; a word inside a longer one of the list is not meant. */
export function wordsMeant(terms: readonly Term[], original: string): readonly Term[] {
  let rest = original;
  return [...terms]
    .sort((a, b) => b.ja.length - a.ja.length)
    .filter(({ ja, checked }) => {
      if (!rest.includes(ja)) return false;
      rest = rest.replaceAll(ja, '\n');
      return checked;
    });
}
