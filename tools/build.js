/** `npm run build`: compile, manifest, plan to JSON, bundle, site. Each step reads what the one before it wrote. */
import { copyFileSync, cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, root, runNode, Sentence } from './run.js';

const base = process.env.BASE ?? `http://localhost:${process.env.PORT ?? 8000}`;

const steps = [
  ['TypeScript', ['node_modules/@typescript/native/bin/tsc', '-b']],
  ['manifest', ['tools/manifest/write.js']],
  ['komoro → JSON', ['packages/cli/dist/bin.js', 'compile', 'packages/komoro']],
  ['fukushi.js', ['node_modules/rollup/dist/bin/rollup', '--config', '--silent']],
  [
    'dist/site',
    [
      ...['packages/cli/dist/bin.js', 'build', 'packages/komoro'],
      ...['--base', base, '--add', 'dist/site-pages', '-o', 'dist/site'],
    ],
  ],
];

/** The pages of the site that are not permalinks, as they will lie in it. */
async function gatherPages() {
  const pages = join(root, 'dist/site-pages');
  rmSync(pages, { recursive: true, force: true });
  cpSync(join(root, 'packages/embed/demo'), join(pages, 'demo'), { recursive: true });
  renameSync(join(pages, 'demo/site-index.html'), join(pages, 'index.html'));
  // Imports what the steps before have built.
  const { buildBuilder } = await import('./build-builder.js');
  await buildBuilder(join(pages, 'builder'));
}

await command(async () => {
  for (const [index, [name, [script, ...args]]] of steps.entries()) {
    if (name === 'dist/site') await gatherPages();
    const label = `build ${index + 1}/${steps.length}: ${name}`;
    const { code } = await runNode([join(root, script), ...args], { label });
    if (code !== 0) throw new Sentence(`${label} failed: node ${script} ${args.join(' ')}`);
  }
  // Every package is published with its licence, which is written once.
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const file of ['LICENSE', 'NOTICE'])
      copyFileSync(join(root, file), join(root, 'packages', name, file));
  }
});
