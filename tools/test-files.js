/**
 * Which compiled test files exist, by the runner they are for. Starts from the sources, so that what an older
 * build left in dist/ never runs.
 *
 * node      packages/<p>/test and packages/<p>/test-node, and tools/test
 * pages     packages/<p>/test-pages: whole pages, driven with playwright-core
 * docs      tools/test-docs: every command and snippet of a document, with Chromium
 * packed    tools/test-packed: the packages as published, in projects of their own, with Chromium
 * stories   stories/test: every story of the built Storybook, driven the same way
 * access    stories/test-access: every criterion of the checklist, for every element in every state, over the same
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
  pages: [['test-pages', 'dist/test-pages']],
  docs: [],
  packed: [],
  stories: [],
  access: [],
  browser: [['src', 'dist']],
};

/** Compiled test files for `runner` (`node`, `pages`, `stories`, `access` or an engine), relative to the root, with `/` on every system. */
export function testFiles(runner, filters = [], base = root) {
  const kind = runner in places ? runner : 'browser';
  const found = folders(join(base, 'packages')).flatMap((name) =>
    places[kind].flatMap(([source, compiled]) =>
      filesBelow(join(base, 'packages', name, source))
        .filter((path) => path.endsWith('.test.ts'))
        .map((path) => `packages/${name}/${compiled}/${path.replace(/\.ts$/, '.js')}`),
    ),
  );
  const plain = {
    node: 'tools/test',
    stories: 'stories/test',
<<<<<<< HEAD
    docs: 'tools/test-docs',
=======
    access: 'stories/test-access',
>>>>>>> 121dd3e (Wire the checklist into npm test, and look with it in every engine)
    packed: 'tools/test-packed',
  }[kind];
  if (plain) {
    const own = filesBelow(join(base, plain)).filter((path) => path.endsWith('.test.js'));
    found.push(...own.map((path) => `${plain}/${path}`));
  }
  return found
    .filter((path) => kind !== 'browser' || runner === 'chromium' || !path.endsWith('.chromium.test.js'))
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
