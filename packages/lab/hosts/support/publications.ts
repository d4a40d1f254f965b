/** Publications that tests build for the address they serve them at, and what is in them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { repositoryPath, type Build } from './site.js';

/** Runs the command as an editor does, and returns what it prints. */
export const fukushi = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [repositoryPath('packages/cli/bin/fukushi.js'), ...args], {
    encoding: 'utf8',
  });

/** Writes a publication into a folder that is gone when the tests of the file have run. */
export function publicationFolder(files: Readonly<Record<string, string>>): string {
  const folder = folderForTests();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A folder that is gone when the tests of the file have run. */
function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fukushi-publication-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Builds a publication, or a list of contacts alone, for an address, with further options of the command. `folder` is
 * where its site lies.
 */
export function built(
  publication: string,
  ...options: readonly string[]
): { readonly folder: string; readonly build: Build } {
  const folder = folderForTests();
  const command = publication.endsWith('.json') ? ['contacts', 'build'] : ['build'];
  return {
    folder,
    build(base) {
      fukushi(...command, publication, '--base', base, '-o', folder, ...options);
      return folder;
    },
  };
}

/** A small publication of a third kind: one goal, one policy, one contact. */
export function smallPublication(): string {
  return publicationFolder({
    'plan.yaml': `schema: 1
id: minato-2026
lang: ja
title: みなと村計画
period: { start: 2026-04-01, end: 2031-03-31 }
issued: 2026-03
eras: [{ name: 令和, start: 2019-05-01 }]
publishers: [{ id: mura, name: みなと村 }]
plans: [{ id: plan, name: みなと村計画, description: [みなと村の計画です。] }]
levels:
  - { id: kodo, folder: kodo, label: 行動 }
  - { id: itte, folder: itte, label: 一手 }
actors: []
contacts: [mado]
contactsLabel: 窓口
`,
    'kodo/k1.yaml': 'title: ともに歩く\n',
    'itte/i1.yaml': 'parent: k1\ntitle: 朝市で声をかける\n',
    'contacts/mado.yaml': 'name: みなと村の窓口\nphones: [{ number: 098-000-0000 }]\n',
  });
}

/** What every file of a folder says, compressed ones unpacked, by path. */
export function textsBelow(folder: string): ReadonlyMap<string, string> {
  const read = (path: string) => {
    const content = readFileSync(path);
    if (path.endsWith('.br')) return brotliDecompressSync(content);
    return path.endsWith('.gz') ? gunzipSync(content) : content;
  };
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), read(path).toString('utf8')]),
  );
}
