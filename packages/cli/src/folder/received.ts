import { listOf, stringOf, fieldOf } from '../json.js';
import type { Json } from '../json.js';
import { definitionOf } from '../schema/validate.js';
import { describedValues } from '../schema/walk.js';
import { sourceFiles } from './plan-folder.js';
import type { FileKind, PlanFile, PlanFolder } from './plan-folder.js';
import type { DataPath } from './yaml-file.js';

/** The received text, line by line, as it reads after every applied erratum: words alone, without its tags and stars. */
export function correctedLines(folder: Pick<PlanFolder, 'files' | 'sources'>): readonly string[] {
  const errata = recordsIn(folder, 'errata').filter((record) => fieldOf(record, 'applied') === true);
  return (folder.sources[0]?.text.split('\n') ?? []).map((received, index) =>
    plain(
      errata
        .filter((record) => fieldOf(record, 'line') === index + 1)
        .reduce<string>(
          (text, record) => text.replace(stringOf(record, 'from') ?? '', () => stringOf(record, 'to') ?? ''),
          received,
        ),
    ),
  );
}

const plain = (text: string): string => text.replace(/<[^>]*>/gu, '\n').replaceAll('**', '');

/** The records of one kind, as far as they can be read. */
export const recordsIn = (folder: Pick<PlanFolder, 'files'>, kind: FileKind): readonly Json[] =>
  sourceFiles(folder, kind).flatMap(({ value }) => listOf(value));

/** What a publication says in words that somebody gave it. */
export interface Said {
  readonly file: PlanFile;
  readonly path: DataPath;
  readonly words: string;
}

const WORDS = new Set(['text', 'spelling', 'email', 'phoneNumber', 'extension', 'url']);
const PUBLICATION: readonly FileKind[] = ['plan', 'node', 'actor', 'contact', 'message'];

/** Everything the plan's own files say in the plan's own language, where it stands. */
export function saidIn(folder: PlanFolder): readonly Said[] {
  const { lang } = folder.draft;
  return folder.files
    .filter(({ kind, locale }) => locale === undefined && PUBLICATION.includes(kind))
    .flatMap((file) =>
      describedValues(definitionOf(file), file.value).flatMap(({ definition, value, path }): Said[] => {
        if (!WORDS.has(definition)) return [];
        const words = typeof value === 'string' ? value : stringOf(value, lang);
        const where = typeof value === 'string' ? path : [...path, lang];
        return words === undefined ? [] : [{ file, path: where, words: words.trim() }];
      }),
    );
}
