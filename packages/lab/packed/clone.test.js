/** A fresh clone: what `npm ci` leaves is enough for every `npx fukushi …` that the documents write. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, run } from '../../../tools/run.js';
import { blocksOf, commandLines, documents } from '../docs/support/documents.js';

const clone = mkdtempSync(join(tmpdir(), 'fukushi-clone-'));
after(() => rmSync(clone, { recursive: true, force: true }));

const commands = new Set(
  documents()
    .flatMap((path) => blocksOf(path))
    .filter(({ lang }) => lang === 'sh')
    .flatMap(commandLines)
    .map(({ command }) => command)
    .filter((command) => /^npx fukushi /.test(command)),
);

/** Runs a command in the clone. Offline npx takes nobody else's package for ours. */
const inClone = (command, env = { npm_config_offline: 'true' }) => {
  const [program, ...args] = command.split(' ');
  return run(program, args, { cwd: clone, quiet: true, env });
};

describe('in a fresh clone', () => {
  before(async () => {
    const { output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      quiet: true,
    });
    for (const path of output.split('\0').filter((path) => path && existsSync(join(root, path))))
      cpSync(join(root, path), join(clone, path), { recursive: true, force: true });
    const { code, output: said } = await inClone('npm ci --prefer-offline', {});
    assert.equal(code, 0, said);
  });

  it('the command is there before anything is built, and says what to run', async () => {
    const { code, output } = await inClone('npx fukushi check packages/komoro');
    assert.equal(code, 1, output);
    assert.match(output, /`npm run build`/);
  });

  it('after a build it does what the documents write', async () => {
    const built = await inClone('npm run build', {});
    assert.equal(built.code, 0, built.output);
    assert.ok(commands.size > 2, [...commands].join());
    for (const command of commands) {
      const { code, output } = await inClone(command);
      assert.equal(code, 0, `${command}\n${output}`);
    }
  });
});
