import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { buildDate, holidayTable } from '../../contacts/holidays.js';

const require = createRequire(import.meta.url);

/** Our own packages whose files a build reads or runs, and what of them. */
const OURS = {
  cli: ['dist', 'home', 'package.json'],
  model: ['dist', 'schema'],
  elements: ['dist', 'custom-elements.json'],
  embed: ['dist/bundle', 'package.json'],
  builder: ['dist/bundle', 'page', 'data'],
} as const;

/** Types, maps and tests leave no trace in a site. */
const NO_INPUT = /\.(?:d\.ts|map|tsbuildinfo)$|[/\\]test(?:-\w+)?[/\\]/u;

/** What a plan folder has of its own making, or for others. */
const NEVER_READ = new Set(['node_modules', 'dist']);

export interface BuildRequest {
  /** The folder or the file that holds the publication. */
  readonly source: string;
  /** What the command line says of it besides. */
  readonly said?: string | undefined;
  readonly base: string;
  readonly added: string | undefined;
  /** The browser that draws pictures, by its path. */
  readonly pictures?: string | undefined;
}

/**
 * A fingerprint of everything that a build reads: the publication, the engine, this command itself, the packages it
 * works with, the base, the added files, and the holidays that are known at its time. The same on every machine.
 */
export function buildInputs(
  { source, said = '', base, added, pictures = '' }: BuildRequest,
  built: Date = buildDate(),
): string {
  const hash = createHash('sha256');
  hash.update(`${base}\0${said}\0${process.version}\0${pictures}\0`);
  hash.update(JSON.stringify(holidayTable(built)));
  addFolder(hash, source, (path) => !NEVER_READ.has(path.split('/')[0] as string));
  for (const [name, parts] of Object.entries(OURS)) {
    const home = dirname(require.resolve(`@fukushi-widgets/${name}/package.json`));
    for (const part of parts) addFolder(hash, join(home, part), (path) => !NO_INPUT.test(`/${path}`));
  }
  for (const name of dependencies()) hash.update(versionOf(name));
  if (added !== undefined) addFolder(hash, added);
  return hash.digest('hex');
}

function addFolder(hash: Hash, root: string, isRead: (path: string) => boolean = () => true): void {
  hash.update('\0\0');
  const add = (path: string) =>
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  if (statSync(root).isFile()) return void add(root);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isRead(relative(root, path).split(sep).join('/')))
    .sort();
  for (const path of paths) add(path);
}

const dependencies = (): readonly string[] =>
  Object.keys(
    (require('@fukushi-widgets/cli/package.json') as { dependencies: Record<string, string> }).dependencies,
  ).filter((name) => !name.startsWith('@fukushi-widgets/'));

/** A package's version, read where Node would find it: most packages do not export their package.json. */
function versionOf(name: string): string {
  const file = (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  return `${name}@${file === undefined ? '' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}\0`;
}
