/**
 * `npm run sbom`: writes dist/sbom.cdx.json, what a release is made of with versions and licences (CycloneDX), by npm's
 * own `npm sbom`. npm wants a version of the whole, which here stands in the packages alone: it gets a copy that has it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, root, Sentence } from './run.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The bill of materials of the packages that are published, as CycloneDX has it. */
export function billOfMaterials() {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-sbom-'));
  // npm calls the whole after its folder.
  const copy = join(scratch, 'fukushi-widgets');
  try {
    const { version } = read(join(root, 'packages/embed/package.json'));
    for (const name of readdirSync(join(root, 'packages'))) {
      mkdirSync(join(copy, 'packages', name), { recursive: true });
      const manifest = read(join(root, 'packages', name, 'package.json'));
      writeFileSync(
        join(copy, 'packages', name, 'package.json'),
        JSON.stringify({ ...manifest, devDependencies: {} }),
      );
    }
    // What the tools need is no part of a release, and npm would leave out what they share with it.
    const released = { version, devDependencies: {} };
    const whole = read(join(root, 'package.json'));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...whole, ...released }));
    const lock = read(join(root, 'package-lock.json'));
    for (const entry of Object.values(lock.packages)) delete entry.devDependencies;
    Object.assign(lock.packages[''], released);
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ ...lock, version }));
    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd: copy, encoding: 'utf8', shell: false });
    if (status !== 0) throw new Sentence(`npm sbom failed: ${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const bill = billOfMaterials();
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
    console.log(`dist/sbom.cdx.json: ${bill.components.length} components`);
  });
}
