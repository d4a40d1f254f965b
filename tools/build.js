/** `npm run build`: compile, manifest, plan to JSON, bundle, site, demo, builder. Each step reads what the one before it wrote. */
import { copyFileSync, cpSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { command, root, runNode, Sentence } from './run.js';

const base = process.env.BASE ?? `http://localhost:${process.env.PORT ?? 8000}`;

const steps = [
  ['TypeScript', ['node_modules/@typescript/native/bin/tsc', '-b']],
  ['manifest', ['tools/manifest/write.js']],
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
  // Every package is published with its licence, which is written once.
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const file of ['LICENSE', 'NOTICE'])
      copyFileSync(join(root, file), join(root, 'packages', name, file));
  }
  const site = join(root, 'dist/site');
  cpSync(join(root, 'packages/embed/demo'), join(site, 'demo'), { recursive: true });
  renameSync(join(site, 'demo/site-index.html'), join(site, 'index.html'));
  // Imports what the steps above have built.
  const { buildBuilder } = await import('./build-builder.js');
  await buildBuilder(site);
});
