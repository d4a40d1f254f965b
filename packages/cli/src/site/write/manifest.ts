import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The list of the files that a build wrote into a folder, kept in it, so that
 * the next build can take away what it no longer writes and nothing else.
 */
export const MANIFEST = '.fukushi-build.json';

/** The files of the build before, by path; none where there was no build. */
export function readManifest(folder: string): readonly string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as { files?: unknown };
    return Array.isArray(files) ? files.filter(isInside) : [];
  } catch {
    return [];
  }
}

export const manifestOf = (files: readonly string[]): string =>
  `${JSON.stringify({ '//': 'Written by fukushi build: the files it may remove again.', files }, null, 2)}\n`;

/** A path that cannot lead out of the folder, whoever edited the list. */
const isInside = (path: unknown): path is string =>
  typeof path === 'string' &&
  path !== '' &&
  !/^[/\\]|^[A-Za-z]:/u.test(path) &&
  !path.split(/[/\\]/u).some((step) => step === '' || step === '.' || step === '..');
