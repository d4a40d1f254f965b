/**
 * A corrected sentence is on every page within the time that the documents state: what a page asks for by itself may be
 * kept no longer, and who asks again then gets the correction. Files of an exact version are kept for ever, but only
 * the new script names the new version.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startNginx, type Nginx } from './support/nginx.js';
import { freePort, fukushi, repositoryPath } from './support/repository.js';

/** The minutes that the documents state, wherever they do. */
const STATED: readonly (readonly [path: string, sentence: RegExp])[] = [
  ['docs/releasing.md', /^\| `\/v1\/…`\s*\| (\d+) minutes, then by ETag/mu],
  ['docs/releasing.md', /^\| `\/`, `\/demo\/` and so on\s*\| (\d+) minutes, then by ETag/mu],
  ['docs/guides/own-plan.ja.md', /貼ったどのサイトでも、おそくとも(\d+)分後に開いたページで新しくなります/u],
];

const WRONG = '何でも話せる窓口を1つにする';
const RIGHT = '何でも話せる窓口を一つにする';

/** What a page of somebody's, a frame or a program asks for, each holding the sentence that is corrected. */
const ASKED = [
  'v1/fukushi.js',
  'v1/plan/ja.json',
  'v1/embed/policy-card/akari-a-1/',
  'v1/embed/plan/',
  'v1/oembed/policy-card/akari-a-1.json',
  'v1/text/ja.txt',
];

describe('a correction', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-correction-'));
  const [plan, folder] = [join(scratch, 'plan'), join(scratch, 'site')];
  let base = '';
  let nginx: Nginx;
  before(async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}/`;
    cpSync(repositoryPath('examples/shiokaze'), plan, { recursive: true });
    await fukushi('build', plan, '--base', base, '-o', folder);
    nginx = await startNginx(folder, port);
  });
  after(async () => {
    await nginx.stop();
    rmSync(scratch, { recursive: true });
  });

  test('is seen by all who ask again, and all ask again within the minutes that the documents state', async () => {
    const minutes = new Set(
      STATED.map(([path, sentence]) => {
        const [, said] = sentence.exec(readFileSync(repositoryPath(path), 'utf8')) ?? [];
        assert.ok(said, `${path} does not say ${String(sentence)}`);
        return Number(said);
      }),
    );
    assert.equal(minutes.size, 1, [...minutes].join(', '));
    const [stated = 0] = minutes;

    const first = new Map<string, Response>();
    for (const path of ASKED) {
      const answer = await fetch(base + path);
      // The whole of it: nothing that lets a cache keep it longer.
      assert.equal(answer.headers.get('cache-control'), `public, max-age=${stated * 60}`, path);
      assert.equal(answer.headers.get('expires'), null, path);
      assert.match(await answer.text(), new RegExp(WRONG, 'u'), path);
      first.set(path, answer);
    }

    const version =
      Object.keys(JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8')) as object)[0] ?? '';
    const file = join(plan, 'torikumi/akari-a-1.yaml');
    const said = readFileSync(file, 'utf8');
    assert.ok(said.includes(WRONG));
    writeFileSync(file, said.replaceAll(WRONG, RIGHT));
    await fukushi('build', plan, '--base', base, '-o', folder);

    for (const path of ASKED) {
      const etag = first.get(path)?.headers.get('etag') ?? '';
      assert.notEqual(etag, '', path);
      const again = await fetch(base + path, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 200, path);
      assert.match(await again.text(), new RegExp(RIGHT, 'u'), path);
    }
    // Where a page pinned the exact version nothing moves.
    const pinned = await fetch(`${base}${version}/fukushi.js`);
    assert.match(String(pinned.headers.get('cache-control')), /immutable/u);
    assert.match(await pinned.text(), new RegExp(WRONG, 'u'));
  });
});
