import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { fieldOf, listOf, stringOf } from '../json.js';
import { compareIds, TRANSLATED } from './plan-folder.js';
import type { FileKind, FolderLevel, FrozenSource, PlanFile, PlanFolder } from './plan-folder.js';
import { parseYamlFile } from './yaml-file.js';

const SINGLE_FILES: Readonly<Record<string, FileKind>> = {
  'plan.yaml': 'plan',
  'message.yaml': 'message',
  'errata.yaml': 'errata',
  'left-out.yaml': 'leftOut',
  'open-questions.yaml': 'openQuestions',
  'ours.yaml': 'ours',
};
/** Files that only a rendition has. */
const ABOUT_RENDITION: Readonly<Record<string, FileKind>> = {
  'glossary.yaml': 'glossary',
  'readings.yaml': 'readings',
};
const NEVER_READ = new Set(['node_modules', 'dist', 'source']);

/** Reads every file of a plan folder. Throws only what the file system throws. */
export function readFiles(root: string): Omit<PlanFolder, 'draft'> {
  const paths = yamlPaths(root).sort();
  const read = (path: string) => parseYamlFile(path, readFileSync(join(root, path), 'utf8'));
  const levels = levelsIn(paths.includes('plan.yaml') ? read('plan.yaml').value : undefined);
  const files: PlanFile[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const role = roleOf(path, levels);
    if (role) files.push({ ...read(path), ...role });
    else unread.push(path);
  }
  files.sort((a, b) => (a.level ?? 0) - (b.level ?? 0) || compareIds(a.id, b.id));
  return { root, files, levels, unread, sources: readSources(root) };
}

function yamlPaths(root: string): string[] {
  const walk = (directory: string): string[] =>
    readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return directory === root && NEVER_READ.has(entry.name) ? [] : walk(path);
      return /\.ya?ml$/iu.test(entry.name) ? [relative(root, path).split(sep).join('/')] : [];
    });
  return walk(root);
}

function levelsIn(plan: PlanFile['value']): FolderLevel[] {
  return listOf(fieldOf(plan, 'levels')).map((level, index) => ({
    id: stringOf(level, 'id') ?? String(index),
    folder: stringOf(level, 'folder') ?? '',
  }));
}

type Role = Pick<PlanFile, 'kind' | 'id' | 'level' | 'locale'>;

/** What a file is, told by where it stands alone. */
function roleOf(path: string, levels: readonly FolderLevel[]): Role | undefined {
  const [, locale, inside] = /^locales\/([^/]+)\/(.+)$/u.exec(path) ?? [undefined, undefined, path];
  const about = locale === undefined ? undefined : ABOUT_RENDITION[inside as string];
  if (about) return { kind: about, id: inside as string, locale: locale as string };
  const role = plainRole(inside as string, levels);
  if (!role || locale === undefined) return role;
  return TRANSLATED.includes(role.kind) ? { ...role, locale } : undefined;
}

function plainRole(path: string, levels: readonly FolderLevel[]): Role | undefined {
  const single = SINGLE_FILES[path];
  if (single) return { kind: single, id: path.replace(/\.yaml$/u, '') };
  const [, directory, id] = /^([^/]+)\/([^/]+)\.yaml$/u.exec(path) ?? [];
  if (directory === undefined || id === undefined) return undefined;
  if (directory === 'actors') return { kind: 'actor', id };
  if (directory === 'contacts') return { kind: 'contact', id };
  const level = levels.findIndex(({ folder }) => folder === directory);
  return level < 0 ? undefined : { kind: 'node', id, level };
}

function readSources(root: string): FrozenSource[] {
  const directory = join(root, 'source');
  let names: string[];
  try {
    names = readdirSync(directory).sort();
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const bytes = readFileSync(join(directory, name));
      const checksum = `${name}.sha256`;
      return {
        path: `source/${name}`,
        text: bytes.toString('utf8'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        expected: names.includes(checksum)
          ? readFileSync(join(directory, checksum), 'utf8').trim().split(/\s+/u)[0]
          : undefined,
      };
    });
}
