/** How a build writes into a folder that an earlier build, or somebody else, has written into. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type * as Manifest from '../dist/site/write/manifest.js';
import type * as Writer from '../dist/site/write/site-writer.js';
import { folderOf } from './support/plan-folder.js';

const { SiteWriter } = (await import(
  new URL('../site/write/site-writer.js', import.meta.url).href
)) as typeof Writer;

const { isWhole, readRecord } = (await import(
  new URL('../site/write/manifest.js', import.meta.url).href
)) as typeof Manifest;

const LONG = 'やさしい文章です。'.repeat(40);
type Files = Readonly<Record<string, string>>;

async function write(folder: string, files: Files, keep: (path: string) => boolean = () => false) {
  const writer = new SiteWriter(folder);
  await writer.write(Object.entries(files));
  return counted(writer.finish(keep));
}

/** Without the bytes, which a test of their own counts. */
const counted = ({ files, changed, removed }: Writer.Written) => ({ files, changed, removed });

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const age = (...paths: readonly string[]) => {
  for (const path of paths) utimesSync(path, LONG_AGO, LONG_AGO);
};

describe('writing a site', () => {
  test('puts the compressed forms beside a file, where they save something', async (t) => {
    const folder = folderOf(t, {});
    const written = await write(folder, { 'v1/a.html': LONG, 'v1/b.html': 'x', 'v1/c.png': LONG });
    assert.deepEqual(namesIn(folder), [
      '.fukushi-build.json',
      'v1/a.html',
      'v1/a.html.br',
      'v1/a.html.gz',
      'v1/b.html',
      'v1/c.png',
    ]);
    assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'v1/a.html.br')))), LONG);
    assert.equal(String(gunzipSync(readFileSync(join(folder, 'v1/a.html.gz')))), LONG);
    assert.deepEqual(written, { files: 5, changed: 5, removed: 0 });
  });

  test('touches nothing that is as it should be, and all three forms of what is not', async (t) => {
    const folder = folderOf(t, {});
    const files = { 'a.html': LONG, 'b.html': `${LONG}b` };
    await write(folder, files);
    age(...namesIn(folder).map((name) => join(folder, name)));
    const written = await write(folder, { ...files, 'b.html': `${LONG}c` });
    assert.deepEqual(written, { files: 6, changed: 3, removed: 0 });
    const isOld = (name: string) => statSync(join(folder, name)).mtimeMs === LONG_AGO.getTime();
    assert.deepEqual(namesIn(folder).filter(isOld), [
      '.fukushi-build.json',
      'a.html',
      'a.html.br',
      'a.html.gz',
    ]);
    assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'b.html.br')))), `${LONG}c`);
  });

  test('makes a compressed form again that somebody took away', async (t) => {
    const folder = folderOf(t, {});
    await write(folder, { 'a.html': LONG });
    rmSync(join(folder, 'a.html.br'));
    await write(folder, { 'a.html': LONG });
    assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'a.html.br')))), LONG);
  });

  test('does not trust compressed forms that it did not make', async (t) => {
    const folder = folderOf(t, { 'a.html': LONG, 'a.html.br': 'of another text' });
    await write(folder, { 'a.html': LONG });
    assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'a.html.br')))), LONG);
  });

  test('takes away what it no longer writes, with empty folders, and nothing of anybody else', async (t) => {
    const folder = folderOf(t, { 'v1/mine.txt': 'mine' });
    await write(folder, { 'v1/a.html': LONG, 'v1/old/b.html': LONG });
    const written = await write(folder, { 'v1/a.html': LONG });
    assert.deepEqual(written, { files: 3, changed: 0, removed: 3 });
    assert.equal(existsSync(join(folder, 'v1/old')), false);
    assert.equal(readFileSync(join(folder, 'v1/mine.txt'), 'utf8'), 'mine');
  });

  test('never takes away what it copied for somebody, nor its compressed forms', async (t) => {
    const folder = folderOf(t, {});
    const copying = new SiteWriter(folder);
    await copying.write([['v1/a.html', LONG]]);
    await copying.write([['demo/city.html', LONG]], true);
    copying.finish(() => false);
    const copied = ['demo/city.html', 'demo/city.html.br', 'demo/city.html.gz'];
    for (const round of ['next', 'one after']) {
      assert.deepEqual(await write(folder, { 'v1/a.html': LONG }), { files: 3, changed: 0, removed: 0 });
      for (const path of copied) assert.ok(existsSync(join(folder, path)), `${path}, the ${round}`);
    }
  });

  test('leaves a file that somebody has put in the place of one of its own', async (t) => {
    const folder = folderOf(t, {});
    await write(folder, { 'a.html': LONG, 'old.html': 'x' });
    writeFileSync(join(folder, 'old.html'), 'somebody’s');
    assert.equal((await write(folder, { 'a.html': LONG })).removed, 0);
    assert.equal(readFileSync(join(folder, 'old.html'), 'utf8'), 'somebody’s');
  });

  test('counts the bytes of all that is there, and says so to the next build', async (t) => {
    const folder = folderOf(t, {});
    const writer = new SiteWriter(folder);
    await writer.write([['a.html', LONG]]);
    const { bytes } = writer.finish(() => false, { inputs: 'abc', report: (w) => [`${w.files} files`] });
    const sizes = ['a.html', 'a.html.br', 'a.html.gz'].map((name) => statSync(join(folder, name)).size);
    assert.equal(
      bytes,
      sizes.reduce((one, other) => one + other),
    );
    const record = readRecord(folder);
    assert.deepEqual([record.inputs, record.report], ['abc', ['3 files']]);
    assert.equal(isWhole(folder, record), true);
    writeFileSync(join(folder, 'a.html'), 'shorter');
    assert.equal(isWhole(folder, record), false);
    rmSync(join(folder, 'a.html'));
    assert.equal(isWhole(folder, record), false);
  });

  test('a build that breaks off does not look like one that has ended', async (t) => {
    const folder = folderOf(t, {});
    const whole = new SiteWriter(folder);
    await whole.write([['a.html', LONG]]);
    whole.finish(() => false, { inputs: 'abc', report: () => [] });
    await new SiteWriter(folder).write([['b.html', LONG]]);
    assert.equal(readRecord(folder).inputs, undefined);
    assert.deepEqual(Object.keys(readRecord(folder).files), ['a.html', 'a.html.br', 'a.html.gz']);
  });

  test('keeps what is to be kept, and still knows it the next time', async (t) => {
    const folder = folderOf(t, {});
    const keep = (path: string) => path.startsWith('1.0.0/');
    await write(folder, { '1.0.0/a.html': LONG }, keep);
    await write(folder, { '1.1.0/a.html': LONG }, keep);
    await write(folder, { '1.1.0/a.html': LONG }, keep);
    assert.ok(existsSync(join(folder, '1.0.0/a.html.br')));
    await write(folder, { '1.1.0/a.html': LONG });
    assert.equal(existsSync(join(folder, '1.0.0')), false);
  });

  test('never follows a list that leads out of the folder', async (t) => {
    const parent = folderOf(t, { 'precious.txt': 'x', 'site/in.txt': 'x' });
    const folder = join(parent, 'site');
    mkdirSync(folder, { recursive: true });
    const files = ['../precious.txt', join(parent, 'precious.txt'), 'a/../../precious.txt', 'in.txt', 7];
    writeFileSync(join(folder, '.fukushi-build.json'), JSON.stringify({ files }));
    assert.equal((await write(folder, { 'a.html': 'x' })).removed, 1);
    assert.ok(existsSync(join(parent, 'precious.txt')));
  });

  test('takes a list that is no list as none', async (t) => {
    const folder = folderOf(t, { '.fukushi-build.json': 'not JSON', 'in.txt': 'x' });
    assert.equal((await write(folder, { 'a.html': 'x' })).removed, 0);
    assert.ok(existsSync(join(folder, 'in.txt')));
  });
});
