/**
 * `npm run release`: raises the version of every package by what .changeset/ says, and writes what is in it to
 * CHANGELOG.md. Versions stand in packages/<name>/package.json and nowhere else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, root, runNode, Sentence } from './run.js';

/** The pending changesets of a folder: `{ file, packages, words, accessibility }`. */
export function pendingChangesets(base = root) {
  const folder = join(base, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => ({ file, ...readChangeset(readFileSync(join(folder, file), 'utf8')) }));
}

/** What a changeset says: `{ packages, words, accessibility }`. */
export function readChangeset(text) {
  const [, front = '', body = ''] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(text) ?? [];
  const packages = [...front.matchAll(/^['"]?([^'":]+)['"]?: (major|minor|patch)$/gm)].map(
    ([, name, size]) => ({ name, size }),
  );
  const [words, accessibility] = body.trim().split(/\n\nAccessibility: /);
  return { packages, words, accessibility };
}

/** What a changeset lacks, as a sentence. */
export const incomplete = ({ file, packages, words, accessibility }) => [
  ...(packages.length === 0 ? [`.changeset/${file}: names no package`] : []),
  ...(words ? [] : [`.changeset/${file}: says nothing to the person who pastes the snippet`]),
  ...(accessibility ? [] : [`.changeset/${file}: has no line that begins with "Accessibility: "`]),
];

/** The part of CHANGELOG.md for a version. */
export const changes = (version, changesets) =>
  [
    `## ${version}`,
    ...changesets.map(({ words }) => `- ${words.replaceAll('\n', '\n  ')}`),
    ...changesets.map(({ accessibility }) => `- Accessibility: ${accessibility.replaceAll('\n', '\n  ')}`),
  ].join('\n\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const base = process.cwd();
    const pending = pendingChangesets(base);
    const findings = pending.flatMap(incomplete);
    if (pending.length === 0) throw new Sentence('Nothing to release: .changeset/ has no changesets.');
    if (findings.length > 0) throw new Sentence(findings.join('\n'));
    const { code } = await runNode([join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: base,
    });
    if (code !== 0) throw new Sentence('`changeset version` failed; see its message above.');
    const { version } = JSON.parse(readFileSync(join(base, 'packages/embed/package.json'), 'utf8'));
    const path = join(base, 'CHANGELOG.md');
    const [head, ...rest] = readFileSync(path, 'utf8').split(/\n(?=## )/);
    writeFileSync(path, [head, `${changes(version, pending)}\n`, ...rest].join('\n'));
    console.log(`${version}: read CHANGELOG.md, run \`npm install --package-lock-only\`, commit.`);
  });
}
