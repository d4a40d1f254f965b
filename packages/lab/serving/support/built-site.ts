import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fukushi, repositoryPath } from './repository.js';

/** A site built for an address, in a folder that goes with `remove`. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly version: string;
  readonly remove: () => void;
}

/**
 * Komoro's plan with one retired policy, and the demo pages, as `npm run build`
 * publishes them.
 */
export async function builtSite(base: string): Promise<BuiltSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-serving-'));
  const plan = join(scratch, 'plan');
  cpSync(repositoryPath('packages/komoro'), plan, {
    recursive: true,
    filter: (path) => !/[\\/](?:dist|node_modules)$/u.test(path),
  });
  const yaml = readFileSync(join(plan, 'plan.yaml'), 'utf8');
  writeFileSync(join(plan, 'plan.yaml'), `${yaml}\nretired:\n  - { id: 1-4, now: 1-1 }\n`);
  const pages = join(scratch, 'pages');
  mkdirSync(pages);
  cpSync(repositoryPath('packages/embed/demo'), join(pages, 'demo'), { recursive: true });
  const folder = join(scratch, 'site');
  await fukushi('build', plan, '--base', base, '--add', pages, '-o', folder);
  const [version = ''] = Object.keys(JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8')) as object);
  return { folder, base, version, remove: () => rmSync(scratch, { recursive: true }) };
}
