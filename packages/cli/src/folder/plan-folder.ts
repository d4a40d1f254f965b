import type { Plan } from '@fukushi-widgets/model';

import type { YamlFile } from './yaml-file.js';

/** What a file of a plan folder holds. */
export type FileKind = 'plan' | 'node' | 'actor' | 'contact' | 'message' | RecordKind | AboutRendition;

/** Records about the text: never shown, never translated. */
export type RecordKind = 'errata' | 'leftOut' | 'openQuestions' | 'ours';

/** What a rendition's folder says about its own words: never shown. */
export type AboutRendition = 'glossary' | 'readings';

/** What a rendition words in its own way. */
export const TRANSLATED: readonly FileKind[] = ['plan', 'node', 'actor', 'contact', 'message'];

export interface PlanFile extends YamlFile {
  readonly kind: FileKind;
  /** The file's name without its ending: the id of what it holds. */
  readonly id: string;
  /** For a node: the place of its level, counted from 0. */
  readonly level?: number;
  /** For a translation: its language. */
  readonly locale?: string;
}

export interface FolderLevel {
  readonly id: string;
  readonly folder: string;
}

/** The text as it was received, kept byte for byte under `source/`. */
export interface FrozenSource {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  /** What the checksum file beside it says; `undefined` without one. */
  readonly expected: string | undefined;
}

/** Everything found in a plan folder, before any judgement. */
export interface PlanFolder {
  readonly root: string;
  readonly files: readonly PlanFile[];
  readonly levels: readonly FolderLevel[];
  readonly sources: readonly FrozenSource[];
  /** YAML files that stand where nothing reads them. */
  readonly unread: readonly string[];
  /**
   * The plan as far as the files allow, for rules that look across files.
   * It is a `Plan` for sure only when no error was found.
   */
  readonly draft: Plan;
}

/** The plan's own files of one kind, without translations. */
export function sourceFiles(folder: Pick<PlanFolder, 'files'>, kind: FileKind): readonly PlanFile[] {
  return folder.files.filter((file) => file.kind === kind && file.locale === undefined);
}

export function planFile(folder: Pick<PlanFolder, 'files'>): PlanFile | undefined {
  return sourceFiles(folder, 'plan')[0];
}

/** Natural order of ids: `1-2` before `1-10`. The same on every machine. */
export function compareIds(a: string, b: string): number {
  const left = a.match(/\d+|\D+/gu) ?? [];
  const right = b.match(/\d+|\D+/gu) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index] as string, right[index] as string];
    const difference = Number(one) - Number(other);
    if (difference) return difference;
    if (Number.isNaN(difference) && one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
