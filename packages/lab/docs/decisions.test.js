/** Every decision says since when it holds, and whether it still does. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/run.js';

const folder = join(root, 'docs/decisions');
const read = (file) => readFileSync(join(folder, file), 'utf8');
const pages = readdirSync(folder).filter((file) => file !== 'README.md');

const DATES = /^(\d{4}-\d\d-\d\d)(?:, changed (\d{4}-\d\d-\d\d))? · (.+)$/;
const STATUS = /^(?:proposed|accepted|replaced by \[.+\]\((.+)\))$/;

describe('decisions', () => {
  it('are listed, each by its title', () => {
    const listed = [...read('README.md').matchAll(/^\d+\. \[(.+)\]\((.+)\)$/gm)].map(([, title, file]) => [
      file,
      title,
    ]);
    assert.deepEqual(
      listed,
      pages.map((file) => [file, /^# \d+\. (.+)$/m.exec(read(file))[1]]),
    );
  });

  for (const file of pages) {
    it(`${file} has a number, a date and a status`, () => {
      const [title, , line] = read(file).split('\n');
      assert.match(title, new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
      assert.match(line, DATES);
      const [, made, changed = made, status] = DATES.exec(line);
      assert.ok(made <= changed, line);
      assert.match(status, STATUS);
      const [, successor = file] = STATUS.exec(status);
      assert.ok(existsSync(join(folder, successor)), successor);
    });
  }
});
