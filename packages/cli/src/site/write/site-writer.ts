import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../site-files.js';
import { compressed, ENDINGS, isCompressible, type Ending } from './compress.js';
import { MANIFEST, manifestOf, readManifest } from './manifest.js';

/** What came of a build. */
export interface Written {
  /** Files there are now, the compressed ones among them. */
  readonly files: number;
  /** Files that were new or different. */
  readonly changed: number;
  /** Files of the build before that were taken away. */
  readonly removed: number;
}

/**
 * Writes a site into a folder, each file with its compressed forms beside it.
 * What is there already, byte for byte, stays untouched, its time too: servers
 * make the ETag of it. A file's compressed forms are written before it, each
 * at once by renaming, so that a file that is as it should be always has them.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #before: ReadonlySet<string>;
  readonly #files: string[] = [];
  /** `v1/` and the exact version hold the same contents: each is compressed once. */
  readonly #compressions = new Map<string, Promise<Buffer | undefined>>();
  #changed = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = new Set(readManifest(folder));
  }

  async write(files: readonly SiteFile[]): Promise<void> {
    await Promise.all(
      files.map(async ([path, text]) => {
        const content = typeof text === 'string' ? Buffer.from(text) : text;
        const isSame = this.#holds(path, content);
        for (const ending of isCompressible(path) ? ENDINGS : []) {
          await this.#writeCompressed(path + ending, content, ending, isSame && this.#before.has(path));
        }
        this.#put(path, content, isSame);
      }),
    );
  }

  /** Takes away what only the build before wrote, and keeps the list for the next one. */
  finish(keep: (path: string) => boolean): Written {
    const now = new Set(this.#files);
    const stale = [...this.#before].filter((path) => !now.has(path));
    const removed = stale.filter((path) => !keep(path) && existsSync(join(this.#folder, path)));
    for (const path of removed) {
      rmSync(join(this.#folder, path));
      this.#removeEmptyFolders(dirname(path));
    }
    const kept = stale.filter((path) => keep(path) && existsSync(join(this.#folder, path)));
    const listed = [...now, ...kept].sort();
    const manifest = Buffer.from(manifestOf(listed));
    if (!this.#holds(MANIFEST, manifest)) this.#replace(MANIFEST, manifest);
    return { files: now.size, changed: this.#changed, removed: removed.length };
  }

  async #writeCompressed(path: string, content: Buffer, ending: Ending, isDone: boolean): Promise<void> {
    if (isDone) {
      // Where the build before wrote none, it would have saved nothing.
      if (!this.#before.has(path)) return;
      if (existsSync(join(this.#folder, path))) return void this.#files.push(path);
    }
    const key = ending + createHash('sha256').update(content).digest('hex');
    const once = this.#compressions.get(key) ?? compressed(content, ending);
    this.#compressions.set(key, once);
    const small = await once;
    if (small) this.#put(path, small, this.#holds(path, small));
  }

  #put(path: string, content: Buffer, isSame: boolean): void {
    this.#files.push(path);
    if (isSame) return;
    this.#changed += 1;
    this.#replace(path, content);
  }

  #replace(path: string, content: Buffer): void {
    const target = join(this.#folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, content);
    renameSync(`${target}.new`, target);
  }

  #holds(path: string, content: Buffer): boolean {
    const target = join(this.#folder, path);
    return existsSync(target) && readFileSync(target).equals(content);
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
