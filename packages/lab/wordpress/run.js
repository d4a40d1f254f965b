/**
 * `npm run wordpress`: the story on the WordPress that Debian installs; `npm run wordpress -- --newest` on the newest
 * that Debian has, fetched into a folder that is deleted afterwards. Other words narrow it as with `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, runNode } from '../../../tools/run.js';
import { getNewest } from './newest.js';
import { versionIn } from './site/wordpress.js';

const words = process.argv.slice(2).filter((word) => word !== '--newest');
const isNewest = process.argv.includes('--newest');

await command(async () => {
  const folder = isNewest ? mkdtempSync(join(tmpdir(), 'fukushi-wordpress-')) : undefined;
  if (folder) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const env = folder ? { FUKUSHI_WORDPRESS: getNewest(folder) } : {};
  if (folder) console.log(`WordPress ${versionIn(env.FUKUSHI_WORDPRESS)}`);
  return (await runNode(['tools/test.js', '--only', 'wordpress', ...words], { env })).code;
});
