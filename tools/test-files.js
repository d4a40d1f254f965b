/**
 * Which test files exist, from the patterns that parts of packages/lab declare. Starts from the sources, so that what
 * an older build left in dist/ never runs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';
import { runners } from './runners.js';

/** Test files of a runner as they run, compiled where they are TypeScript, relative to the root, with `/` everywhere. */
export const testFiles = (runner, filters = [], base = root) =>
  sourcesOf(runners[runner].tests, base)
    .map(compiled)
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();

/** Files that match one of the patterns, and none of those that begin with `!`. */
export function sourcesOf(patterns, base = root) {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const folders = new Set(wanted.map((pattern) => pattern.split('/')[0]));
  const matches = (list) => (path) => list.some((pattern) => expression(pattern).test(path));
  return [...folders]
    .flatMap((folder) => filesBelow(folder, base))
    .filter((path) => matches(wanted)(path) && !matches(unwanted)(path));
}

/** A package's `src` is compiled to its `dist`, any other folder of it to one of the same name in there. */
const compiled = (path) => path.replace(/^(packages\/[^/]+)\/(?:src\/)?(.*)\.ts$/, '$1/dist/$2.js');

/** A pattern with `**` and a slash, `*` and `{a,b}`. */
function expression(pattern) {
  const parts = { '**/': '(?:.+/)?', '*': '[^/]*', '{': '(?:', ',': '|', '}': ')', '.': '\\.' };
  return new RegExp(`^${pattern.replaceAll(/\*\*\/|[*{,}.]/g, (part) => parts[part])}$`);
}

const leftOut = ['node_modules', 'dist', '.git'];

function filesBelow(folder, base) {
  if (!existsSync(join(base, folder))) return [];
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return leftOut.includes(entry.name) ? [] : filesBelow(path, base);
    return [path];
  });
}
