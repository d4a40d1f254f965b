/** `npm run check`: everything that can be checked without running a test. All of it runs; each step counts one. */
import { join } from 'node:path';
import { lastLine, noCounts } from './counts.js';
import { command, root, runNode } from './run.js';
import { setUp } from './set-up.js';

const steps = [
  ['types', 'node_modules/@typescript/native/bin/tsc', '-b'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['content', 'packages/cli/dist/bin.js', 'check', 'packages/komoro'],
  ['localize', 'tools/check-localize.js'],
  ['manifest', 'tools/check-manifest.js'],
  ['budgets', 'tools/check-budgets.js'],
];

await command(async () => {
  await setUp();
  const results = [];
  for (const [name, script, ...args] of steps) {
    console.log(`\n── ${name} ──`);
    const { code, seconds } = await runNode([join(root, script), ...args]);
    results.push({ ...noCounts, name, seconds, [code === 0 ? 'passed' : 'failed']: 1 });
  }
  console.log('');
  for (const { name, passed, seconds } of results) {
    console.log(`${passed ? '✓' : '✗'} ${name.padEnd(9)}${seconds} s`);
  }
  console.log(lastLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
