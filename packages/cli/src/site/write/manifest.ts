import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The note of a build in the folder that it wrote into: what came of it, so that the next build can take away what it
 * no longer writes and nothing else, and need not begin where nothing has changed.
 */
export const MANIFEST = '.fukushi-build.json';

/** Bytes, by path. */
export type Sizes = Readonly<Record<string, number>>;

export interface BuildRecord {
  /** The fingerprint of everything that the build read; absent where it did not end. */
  readonly inputs?: string | undefined;
  /** What it wrote, or an earlier build wrote and it kept: all that may be removed again. */
  readonly files: Sizes;
  /** What it copied for somebody, with its compressed forms: never removed. */
  readonly added: Sizes;
  /** What it said at its end. */
  readonly report?: readonly string[];
}

/** The note of the build before; an empty one where there was none. */
export function readRecord(folder: string): BuildRecord {
  try {
    const { inputs, files, added, report } = JSON.parse(
      readFileSync(join(folder, MANIFEST), 'utf8'),
    ) as Record<string, unknown>;
    return {
      inputs: typeof inputs === 'string' ? inputs : undefined,
      files: sizesIn(files),
      added: sizesIn(added),
      report: Array.isArray(report) ? report.map(String) : [],
    };
  } catch {
    return { files: {}, added: {} };
  }
}

export const recordOf = ({ inputs, files, added, report }: BuildRecord): string =>
  `${JSON.stringify({ '//': 'Written by fukushi build: the files it may remove again, and those it copied.', inputs, report, files, added }, null, 1)}\n`;

/** Whether every file of a build is still there, as long as it was. Nobody's clock is asked. */
export const isWhole = (folder: string, { files, added }: BuildRecord): boolean =>
  Object.entries({ ...files, ...added }).every(
    ([path, size]) => statSync(join(folder, path), { throwIfNoEntry: false })?.size === size,
  );

/** Lists without sizes are those of builds before there were any. */
function sizesIn(value: unknown): Sizes {
  const entries: readonly (readonly [unknown, unknown])[] = Array.isArray(value)
    ? value.map((path: unknown) => [path, -1] as const)
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.flatMap(([path, size]) => (isInside(path) ? [[path, Number(size)] as const] : [])),
  );
}

/** A path that cannot lead out of the folder, whoever edited the list. */
const isInside = (path: unknown): path is string =>
  typeof path === 'string' &&
  path !== '' &&
  !/^[/\\]|^[A-Za-z]:/u.test(path) &&
  !path.split(/[/\\]/u).some((step) => step === '' || step === '.' || step === '..');
