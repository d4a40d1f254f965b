/** `npm run build`: compile, plan to JSON, bundle, site. Each step reads what the one before it wrote. */
import { command, root, runNode, Sentence } from './run.js';
import { join } from 'node:path';

const base = process.env.BASE ?? `http://localhost:${process.env.PORT ?? 8000}`;

const steps = [
  ['TypeScript', ['node_modules/@typescript/native/bin/tsc', '-b']],
  ['komoro → JSON', ['packages/cli/dist/bin.js', 'compile', 'packages/komoro']],
  ['fukushi.js', ['node_modules/rollup/dist/bin/rollup', '--config', '--silent']],
  ['dist/site', ['packages/cli/dist/bin.js', 'build', 'packages/komoro', '--base', base, '-o', 'dist/site']],
];

await command(async () => {
  for (const [index, [name, [script, ...args]]] of steps.entries()) {
    const label = `build ${index + 1}/${steps.length}: ${name}`;
    const { code } = await runNode([join(root, script), ...args], { label });
    if (code !== 0) throw new Sentence(`${label} failed: node ${script} ${args.join(' ')}`);
  }
});
