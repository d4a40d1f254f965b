/** What `npm run …` reads before it has set a clone up: nothing that is made, or comes, by setting up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../run.js';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Imports at the top of a module, as our formatter leaves them. */
const imports = /^(?:import|export)\b[^;]*?from '([^']+)';$|^import '([^']+)';$/gmu;

/** Everything that a module imports before its first line runs: our files, and names of packages. */
function readFirst(file, found = new Set()) {
  if (found.has(file) || file.includes('/dist/')) return found.add(file);
  found.add(file);
  for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(imports)) {
    const name = from ?? alone;
    if (name.startsWith('.')) readFirst(resolve(dirname(file), name), found);
    else if (!name.startsWith('node:')) found.add(name);
  }
  return found;
}

describe('a command that sets a clone up', () => {
  const commands = Object.entries(scripts)
    .map(([name, script]) => [name, /^node (\S+)$/u.exec(script)?.[1]])
    .filter(([, file]) => file && /\bsetUp\(/u.test(readFileSync(join(root, file), 'utf8')));

  it('is there more than once', () => {
    assert.ok(commands.length > 1);
    assert.ok(commands.some(([name]) => name === 'start'));
  });

  for (const [name, file] of commands)
    it(`npm run ${name} reads nothing before that it needs it for`, () => {
      const read = [...readFirst(join(root, file))];
      const missing = read.filter((path) => !path.startsWith('/') || path.includes('/dist/'));
      assert.deepEqual(
        missing.map((path) => (path.startsWith('/') ? relative(root, path) : path)),
        [],
      );
    });
});
