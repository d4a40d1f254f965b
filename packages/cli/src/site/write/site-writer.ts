import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { SiteFile } from '../site-files.js';
import { compressed, ENDINGS, isCompressible, type Ending } from './compress.js';
import { MANIFEST, readRecord, recordOf, type BuildRecord } from './manifest.js';

/** What came of a build. */
export interface Written {
  /** Files there are now, the compressed ones among them. */
  readonly files: number;
  readonly bytes: number;
  /** Files that were new or different. */
  readonly changed: number;
  /** Files of the build before that were taken away. */
  readonly removed: number;
}

/** What the next build is to know of this one. */
export interface Note {
  readonly inputs: string;
  readonly report: (written: Written) => readonly string[];
}

/**
 * Writes a site into a folder, each file with its compressed forms beside it.
 * What is there already, byte for byte, stays untouched, its time too: servers
 * make the ETag of it. A file's compressed forms are written before it, each
 * at once by renaming, so that a file that is as it should be always has them.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #before: BuildRecord;
  /** What this build has put or found in its place, by path. */
  readonly #files = new Map<string, number>();
  readonly #added = new Map<string, number>();
  /** `v1/` and the exact version hold the same contents: each is compressed once. */
  readonly #compressions = new Map<string, Promise<Buffer | undefined>>();
  readonly #folders = new Set<string>();
  #changed = 0;
  #hasBegun = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = readRecord(folder);
  }

  /** Writes files of the site, or copies what somebody added to it. */
  async write(files: readonly SiteFile[], isAdded = false): Promise<void> {
    this.#begin();
    const list = isAdded ? this.#added : this.#files;
    await Promise.all(
      files.map(async ([path, text]) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        const isSame = this.#holds(path, content);
        for (const ending of isCompressible(path, content) ? ENDINGS : []) {
          await this.#writeCompressed(path, content, ending, isSame && this.#wrote(path), list);
        }
        this.#put(path, content, isSame, list);
      }),
    );
  }

  /** Takes away what only the build before wrote, and leaves the note for the next one. */
  finish(keep: (path: string) => boolean, note?: Note): Written {
    const now = new Map([...this.#files, ...this.#added]);
    // With another size it is somebody else's by now. Lists of earlier builds know no sizes.
    const stale = Object.entries(this.#before.files).filter(
      ([path, size]) =>
        !now.has(path) && [this.#sizeOf(path), -1].includes(size) && this.#sizeOf(path) !== undefined,
    );
    const removed = stale.filter(([path]) => !keep(path));
    for (const [path] of removed) {
      rmSync(join(this.#folder, path));
      this.#removeEmptyFolders(dirname(path));
    }
    // What an earlier build copied stays where it is, and stays known as nobody's to remove.
    const copied = Object.entries(this.#before.added).filter(
      ([path]) => !now.has(path) && this.#sizeOf(path) !== undefined,
    );
    const bytes = [...now.values()].reduce((sum, size) => sum + size, 0);
    const written = { files: now.size, bytes, changed: this.#changed, removed: removed.length };
    const sorted = (entries: readonly (readonly [string, number])[]) =>
      Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
    const record = Buffer.from(
      recordOf({
        ...(note && { inputs: note.inputs, report: note.report(written) }),
        files: sorted([...stale.filter(([path]) => keep(path)), ...this.#files]),
        added: sorted([...copied, ...this.#added]),
      }),
    );
    if (!this.#holds(MANIFEST, record)) this.#replace(MANIFEST, record);
    return written;
  }

  /** A build that breaks off must not look like the one before it, which had ended. */
  #begin(): void {
    if (this.#before.inputs === undefined || this.#hasBegun) return;
    this.#hasBegun = true;
    const { files, added } = this.#before;
    this.#replace(MANIFEST, Buffer.from(recordOf({ files, added })));
  }

  #sizeOf(path: string): number | undefined {
    return statSync(join(this.#folder, path), { throwIfNoEntry: false })?.size;
  }

  #wrote(path: string): boolean {
    return path in this.#before.files || path in this.#before.added;
  }

  async #writeCompressed(
    plain: string,
    content: Buffer,
    ending: Ending,
    isDone: boolean,
    list: Map<string, number>,
  ): Promise<void> {
    const path = plain + ending;
    if (isDone) {
      // Where the build before wrote none, it would have saved nothing.
      if (!this.#wrote(path)) return;
      const size = this.#before.files[path] ?? this.#before.added[path];
      if (size !== undefined && this.#sizeOf(path) === size) return void list.set(path, size);
    }
    const key = extname(plain) + ending + createHash('sha256').update(content).digest('hex');
    const once = this.#compressions.get(key) ?? compressed(content, ending, plain);
    this.#compressions.set(key, once);
    const small = await once;
    if (small) this.#put(path, small, this.#holds(path, small), list);
  }

  #put(path: string, content: Buffer, isSame: boolean, list: Map<string, number>): void {
    list.set(path, content.length);
    if (isSame) return;
    this.#changed += 1;
    this.#replace(path, content);
  }

  #replace(path: string, content: Buffer): void {
    const target = join(this.#folder, path);
    const folder = dirname(target);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(`${target}.new`, content);
    renameSync(`${target}.new`, target);
  }

  #holds(path: string, content: Buffer): boolean {
    return this.#sizeOf(path) === content.length && readFileSync(join(this.#folder, path)).equals(content);
  }

  #removeEmptyFolders(path: string): void {
    if (path === '.') return;
    try {
      rmdirSync(join(this.#folder, path));
    } catch {
      return; // Not empty: somebody's files are in it.
    }
    this.#removeEmptyFolders(dirname(path));
  }
}
