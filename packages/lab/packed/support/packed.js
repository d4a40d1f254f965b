/** The packages as they would be published: packed once for a test file, installed into a project of its own. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, runNode } from '../../../../tools/run.js';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'fukushi-packed-')));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const scope = '@fukushi-widgets/';
let packing;

/** Package name without its scope → path of its tarball. */
export function tarballs() {
  packing ??= (async () => {
    const folder = join(scratch, 'tarballs');
    mkdirSync(folder);
    const published = readdirSync(join(root, 'packages')).filter((name) => !isPrivate(name));
    const workspaces = published.flatMap((name) => ['--workspace', `packages/${name}`]);
    await must(
      run('npm', ['pack', ...workspaces, '--pack-destination', folder], { cwd: root, label: 'npm pack' }),
    );
    return Object.fromEntries(
      readdirSync(folder).map((file) => [/^fukushi-widgets-(.+)-\d/.exec(file)[1], join(folder, file)]),
    );
  })();
  return packing;
}

const isPrivate = (name) =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).private === true;

/**
 * A new project outside the repository with the packed packages and `others` (name → range) installed; `from`
 * is a folder whose files it starts with. Returns its path.
 */
export async function project({ from, others = {} }) {
  const folder = mkdtempSync(join(scratch, 'project-'));
  if (from) cpSync(from, folder, { recursive: true });
  const packed = await tarballs();
  const path = join(folder, 'package.json');
  const manifest = from ? JSON.parse(readFileSync(path, 'utf8')) : { private: true, type: 'module' };
  // What one of ours needs of another must be the packed one too.
  const ours = from
    ? [
        'model',
        ...Object.keys(packed).filter((name) => name !== 'model' && scope + name in manifest.dependencies),
      ]
    : Object.keys(packed);
  manifest.dependencies = {
    ...manifest.dependencies,
    ...others,
    ...Object.fromEntries(ours.map((name) => [scope + name, `file:${packed[name]}`])),
  };
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-package-lock', '--loglevel=error'];
  await must(run('npm', ['install', ...flags], { cwd: folder, label: `npm install (${ours.join(', ')})` }));
  return folder;
}

/** Runs a program of a project, or fails with what it printed. */
export const runIn = (folder, script, ...args) =>
  must(runNode([join(folder, 'node_modules', script), ...args], { cwd: folder, quiet: true }));

/** Runs a module in a project and resolves with what it printed. */
export async function runModule(folder, code, name = 'run.js') {
  writeFileSync(join(folder, name), code);
  return (await must(runNode([name], { cwd: folder, quiet: true }))).output.trim();
}

async function must(running) {
  const ended = await running;
  if (ended.code !== 0) throw new Error(ended.output || `exit code ${ended.code}`);
  return ended;
}
