/** The guide to a plan of one's own, followed word by word from an empty folder. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root, run } from '../../../tools/run.js';
import { blocksOf, commandLines } from './support/documents.js';

const guide = 'docs/guides/own-plan.ja.md';
const blocks = blocksOf(guide);
const folder = mkdtempSync(join(tmpdir(), 'fukushi-guide-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const plan = join(folder, 'my-plan');

/** Runs a command of the guide where its reader stands; what it calls npx is the command of this repository. */
function followed(command) {
  const [, , ...words] = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''));
  return run(process.execPath, [join(root, 'packages/cli/bin/fukushi.js'), ...words], {
    cwd: folder,
    quiet: true,
  });
}

describe(guide, () => {
  it('begins in an empty folder, is followed in its order, and ends with HTML to paste', async () => {
    const seen = [];
    for (const block of blocks) {
      if (block.lang === 'yaml') {
        const [, path, isMore] = /^# ([\w-]+\/[\w-]+\.yaml|plan\.yaml)( に足す行)?\n/.exec(block.code);
        const before = isMore ? `${readFileSync(join(plan, path), 'utf8')}\n` : '';
        writeFileSync(join(plan, path), before + block.code);
        seen.push(path);
      }
      if (block.lang !== 'sh') continue;
      for (const { command } of commandLines(block)) {
        const name = command.split(' ')[2];
        seen.push(name);
        // It goes on until it is stopped; its own test in packages/cli/test/commands.test.ts does that.
        if (name === 'preview') continue;
        if (name === 'init' && command.includes('init my-plan '))
          rmSync(plan, { recursive: true, force: true });
        const { code, output } = await followed(command);
        assert.equal(code, 0, output);
        if (name === 'check') assert.match(output, /エラー 0 件、注意 0 件/);
        if (name === 'changes') assert.match(output, /文章に変わりはありません。/);
        if (command.includes('--since'))
          assert.ok(existsSync(join(folder, 'site/v1/embed/changes/index.html')));
        if (name === 'fragment') assert.match(output, /見守りの輪を広げる/);
      }
    }
    const policies = ['policies/1-1.yaml', 'policies/1-2.yaml'];
    const files = ['goals/1.yaml', ...policies, 'contacts/madoguchi.yaml', 'policies/1-2.yaml'];
    const next = ['plan.yaml', 'init', 'build'];
    assert.deepEqual(seen, [
      'init',
      'init',
      'preview',
      ...files,
      'check',
      'build',
      'changes',
      'build',
      ...next,
      'fragment',
    ]);
    assert.ok(existsSync(join(folder, 'site/v1/fukushi.js')));
    assert.match(readFileSync(join(folder, 'site/plan/2/v1/plan/ja.json'), 'utf8'), /第2次見本町福祉計画/);
    const published = readFileSync(join(folder, 'site/v1/plan/ja.json'), 'utf8');
    assert.match(published, /\[新規\] 集まる場所をつくる.*"進行中"/);
  });
});
