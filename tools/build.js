/**
 * `npm run build`: compile, manifest, bundle, plan to JSON, site. Each step reads what the one before it wrote. With
 * `--site` only what those need is compiled, no test.
 */
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers.js';
import { command, root, runNode, Sentence } from './run.js';

const base = process.env.BASE ?? `http://localhost:${process.env.PORT ?? 8000}`;

const fukushi = 'packages/cli/bin/fukushi.js';

/** The publication whose site the build writes. */
const publication = process.env.FUKUSHI_PUBLICATION ?? 'packages/komoro';

const chromium = findBrowser('chromium');

/** Bundling takes longest, and one process of it keeps one core busy. */
const bundlers = Math.min(availableParallelism(), 4);

/** What is compiled; nothing named is everything. */
const compiled = process.argv.includes('--site')
  ? ['cli', 'embed', 'builder'].map((name) => `packages/${name}`)
  : [];

/** What each step is called, and its scripts with their arguments, which run at the same time. */
const steps = [
  ['TypeScript', ['node_modules/@typescript/native/bin/tsc', '-b', ...compiled]],
  ['manifest', ['tools/manifest/write.js']],
  [
    'fukushi.js',
    ...Array.from({ length: bundlers }, (_, part) => [
      ...['node_modules/rollup/dist/bin/rollup', '--config', '--silent'],
      ...['--configPart', String(part), '--configOf', String(bundlers)],
    ]),
  ],
  ['JSON', [fukushi, 'compile', 'packages/komoro']],
  [
    'dist/site',
    [
      ...[fukushi, 'build', publication, '--base', base, '--add', 'dist/site-pages', '-o', 'dist/site'],
      // For publishing only: no program that shows links can reach this machine, and 200 pictures take half a minute.
      ...(process.env.BASE && chromium ? ['--pictures', chromium.path] : []),
    ],
  ],
];

/** Pages that only our own site has: sample sites with the widgets in them. */
function gatherPages() {
  const pages = join(root, 'dist/site-pages');
  rmSync(pages, { recursive: true, force: true });
  cpSync(join(root, 'packages/embed/demo'), join(pages, 'demo'), { recursive: true });
}

await command(async () => {
  // Every package is published with its licence, and the site too; it is written once.
  for (const name of readdirSync(join(root, 'packages'))) {
    for (const file of ['LICENSE', 'NOTICE'])
      copyFileSync(join(root, file), join(root, 'packages', name, file));
  }
  for (const [index, [name, ...scripts]] of steps.entries()) {
    if (name === 'dist/site') gatherPages();
    const label = `build ${index + 1}/${steps.length}: ${name}`;
    const runs = scripts.map(async ([script, ...args], part) => {
      const about = scripts.length > 1 ? `${label} (${part + 1}/${scripts.length})` : label;
      const { code } = await runNode([join(root, script), ...args], { label: about });
      if (code !== 0) throw new Sentence(`${about} failed: node ${script} ${args.join(' ')}`);
    });
    const failed = (await Promise.allSettled(runs)).find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  }
});
