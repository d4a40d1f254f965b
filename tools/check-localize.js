/**
 * Checks that what lit-localize writes (XLIFF and locale modules of packages/elements) is up to date: writes it
 * again, compares, and puts the old text back. `npm run localize` is the deliberate act of updating it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, root, runNode, Sentence } from './run.js';

const home = join(root, 'packages/elements');
const bin = join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
const names = 'src/generated/language-names.ts';

await command(async () => {
  const { output, interchange } = JSON.parse(readFileSync(join(home, 'lit-localize.json'), 'utf8'));
  const places = [output.outputDir, output.localeCodesModule, interchange.xliffDir, names].filter(Boolean);
  const written = () => new Map(places.flatMap(read));
  const before = written();
  try {
    for (const args of [[bin, 'extract'], [bin, 'build'], [join(root, 'tools/language-names.js')]]) {
      const label = args.join(' ').replace(`${root}/`, '');
      const { code } = await runNode(args, { cwd: home, label });
      if (code !== 0) throw new Sentence(`${label} failed; its message is above.`);
    }
    const after = written();
    const stale = [...new Map([...before, ...after]).keys()].filter(
      (path) => before.get(path) !== after.get(path),
    );
    for (const path of stale)
      console.log(`✗ packages/elements/${path} is out of date: run \`npm run localize\``);
    return stale.length > 0 ? 1 : 0;
  } finally {
    for (const [path, text] of written()) {
      if (!before.has(path)) rmSync(join(home, path));
      else if (before.get(path) !== text) writeFileSync(join(home, path), before.get(path));
    }
  }
});

/** Path and text of a file, or of every file below a folder. */
function read(path) {
  const full = join(home, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [[path, readFileSync(full, 'utf8')]];
  return readdirSync(full).flatMap((name) => read(`${path}/${name}`));
}
