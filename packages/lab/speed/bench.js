/**
 * `npm run bench`: what our widgets cost beside the same content as static HTML, as elements of others, in frames.
 * Prints tables and writes docs/speed.md; `--quick` only prints. It judges nothing: counts.test.js holds what does
 * not depend on the machine.
 */
import { command } from '../../../tools/run.js';
import { setUp } from '../../../tools/set-up.js';

await command(async () => {
  const { readArguments } = await import('./arguments.js');
  const options = readArguments(process.argv.slice(2));
  if (options.build) await setUp();
  // What is measured is imported when it has been built.
  const { measureAll } = await import('./all.js');
  await measureAll(options);
});
