/**
 * Which compiled test files exist, by the runner they are for. Starts from the sources, so that what an older
 * build left in dist/ never runs.
 *
 * node      packages/<p>/test and packages/<p>/test-node, and tools/test
 * pages     packages/lab/hosts and packages/<p>/test-pages: whole pages, driven with playwright-core
 * serving   packages/lab/serving and print: the built site served by a real nginx, and printed, with Chromium
 * docs      packages/lab/docs: every command and snippet of a document, with Chromium
 * cms       packages/lab/survival: forms through real publishing systems and editors, with Chromium
 * packed    packages/lab/packed: the packages as published, in projects of their own, with Chromium
 * stories   packages/lab/stories: every story of the built Storybook, driven the same way
 * access    packages/lab/access: every row of the accessibility checklist, over the same stories
 * visual    packages/lab/looks: how the elements look, compared with kept pictures and under other style sheets
 * browser   packages/<p>/src, next to the code; `*.chromium.test.ts` runs in Chromium alone, for what only its
 *           driver can do (accessibility tree, print, forced colours)
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

const places = {
  node: [
    ['test', 'dist/test'],
    ['test-node', 'dist/test-node'],
  ],
  pages: [
    ['test-pages', 'dist/test-pages'],
    ['hosts', 'dist/hosts'],
  ],
  serving: [
    ['serving', 'dist/serving'],
    ['print', 'dist/print'],
  ],
  docs: [],
  packed: [],
  stories: [],
  access: [],
  visual: [],
  cms: [],
  browser: [['src', 'dist']],
};

/** Tests that are not compiled. */
const plain = {
  node: ['tools/test', 'packages/lab/access/test'],
  stories: ['packages/lab/stories'],
  access: ['packages/lab/access'],
  visual: ['packages/lab/looks'],
  cms: ['packages/lab/survival'],
  docs: ['packages/lab/docs'],
  packed: ['packages/lab/packed'],
};

/** Compiled test files for `runner` (a name of tools/runners.js), relative to the root, with `/` on every system. */
export function testFiles(runner, filters = [], base = root) {
  const kind = runner in places ? runner : 'browser';
  const found = folders(join(base, 'packages')).flatMap((name) =>
    places[kind].flatMap(([source, compiled]) =>
      filesBelow(join(base, 'packages', name, source))
        .filter((path) => path.endsWith('.test.ts'))
        .map((path) => `packages/${name}/${compiled}/${path.replace(/\.ts$/, '.js')}`),
    ),
  );
  for (const place of plain[kind] ?? []) {
    const own = filesBelow(join(base, place)).filter((path) => path.endsWith('.test.js'));
    found.push(...own.map((path) => `${place}/${path}`));
  }
  return found
    .filter((path) => kind !== 'browser' || runner === 'chromium' || !path.endsWith('.chromium.test.js'))
    .filter((path) => kind !== 'access' || !path.includes('/test/'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
}

function folders(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
}
