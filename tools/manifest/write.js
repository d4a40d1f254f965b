/** Writes packages/elements/custom-elements.json, and from it what editors and type checkers read. */
import { join } from 'node:path';
import { command, root, runNode, Sentence } from '../run.js';

await command(async () => {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = [analyzer, 'analyze', '--quiet', '--config', '../../tools/manifest/config.js'];
  const cwd = join(root, 'packages/elements');
  const { code } = await runNode(args, { cwd, label: 'custom-elements.json' });
  if (code !== 0) throw new Sentence('The manifest could not be written; see the message above.');
});
