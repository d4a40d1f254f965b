/** `npm run tables`: writes again every table of the documents that is made of something else. Built things come first. */
import { join } from 'node:path';
import { command, root, runNode } from './run.js';
import { setUp } from './set-up.js';

/** Each writes its own documents, and says so in its head. */
const writers = ['tools/manifest/tables.js', 'packages/lab/table.js', 'packages/lab/renditions.js'];

await command(async () => {
  await setUp();
  for (const writer of writers) {
    const { code } = await runNode([join(root, writer)]);
    if (code !== 0) return code;
  }
});
