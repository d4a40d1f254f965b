/** The plugin's PHP, read by PHP itself. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../tools/run.js';

const folder = join(root, 'packages/cli/wordpress/fukushi-widgets');
const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.php'));
const strictly = ['-d', 'error_reporting=-1', '-d', 'display_errors=1'];

describe('PHP finds no fault in', () => {
  it('files, of which there are some', () => assert.ok(files.includes('fukushi-widgets.php')));

  for (const path of files) {
    it(path, () => {
      const { stdout } = spawnSync('php', [...strictly, '-l', join(folder, path)], { encoding: 'utf8' });
      assert.equal(stdout.trim(), `No syntax errors detected in ${join(folder, path)}`);
    });
  }
});
