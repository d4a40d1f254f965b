import type { Finding } from '../finding.js';
import type { PlanFile, PlanFolder } from '../folder/plan-folder.js';
import type { DataPath } from '../folder/yaml-file.js';

/** One thing that `fukushi check` looks for. One rule per file, named by its id. */
export interface Rule {
  readonly id: string;
  /** Whether it looks at the plan as a whole, and so only where no other rule has found an error. */
  readonly needsValidPlan?: boolean;
  /** Whether it can speak where `plan.yaml`, which says what every other file is, is missing or broken. */
  readonly readsBrokenFolders?: boolean;
  check(folder: PlanFolder): readonly Report[];
}

/** A finding before it knows its rule. */
export type Report = Omit<Finding, 'rule'>;

type Words = Pick<Finding, 'found' | 'accepted' | 'hint' | 'example'> & {
  readonly severity?: Finding['severity'];
};

/** A report about a value in a file, or about the name of its field. */
export function reportAt(
  file: PlanFile,
  path: DataPath,
  words: Words,
  part: 'name' | 'value' = 'value',
): Report {
  return { severity: 'error', ...words, file: file.path, ...file.position(path, part) };
}

/** A report about a file as a whole, also one that is not YAML or not there. */
export function reportFile(path: string, words: Words): Report {
  return { severity: 'error', ...words, file: path, line: 1, column: 1 };
}

/** Ids or words as an editor reads them in a sentence. */
export function listed(words: readonly string[]): string {
  return words.length === 0 ? '（なし）' : words.join('、');
}
