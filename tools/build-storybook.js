/** `npm run build:storybook`: sets the clone up and writes dist/storybook/, plain files for any server. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, root, runNode, Sentence } from './run.js';
import { setUp } from './set-up.js';

/** Builds Storybook from what `npm run build` made. */
export async function buildStorybook() {
  const output = join(root, 'dist/storybook');
  rmSync(output, { recursive: true, force: true });
  const args = ['build', '--config-dir', 'stories/.storybook', '--output-dir', output, '--quiet'];
  const { code } = await runNode([join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args], {
    label: 'dist/storybook',
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (code !== 0) throw new Sentence('Storybook could not be built; its own message is above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    await setUp();
    await buildStorybook();
    console.log('dist/storybook');
  });
}
