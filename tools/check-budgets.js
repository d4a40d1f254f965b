/**
 * Checks the sizes readers download against tools/budgets.json: brotli at quality 11, as the site is served. Code has
 * budgets. What a publication adds is only told: a sentence may always be corrected, whatever it weighs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { command, root } from './run.js';

/** Bytes of `content` as brotli (quality 11) and gzip (level 9). */
export function compressedSizes(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    brotli: brotliCompressSync(content, { params }).length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
}

/**
 * One finding per file, or one that says nothing was there to weigh: `{ ok, text }`. Without `brotli` there is no
 * limit, and the text tells how much a file has more than the one of the same name in `beside`, and how much it is
 * over its `aim`, which is a wish and never fails. A file that several patterns name is held to the last.
 */
export function checkBudgets(budgets, base) {
  return budgets.flatMap(({ files, brotli = Infinity, beside, aim = Infinity }, index) => {
    const later = budgets.slice(index + 1).flatMap((other) => expand(other.files, base));
    const paths = expand(files, base);
    if (paths.length === 0) {
      const ok = brotli === Infinity;
      return [{ ok, text: `${files}: no such file${ok ? '' : '; run `npm run build` first'}` }];
    }
    return paths
      .filter((path) => !later.includes(path))
      .map((path) => {
        const size = sizesOf(join(base, path));
        const ok = size.brotli <= brotli;
        const hint = ok
          ? ''
          : `; ${size.brotli - brotli} too many: make it smaller, or raise tools/budgets.json and say why`;
        const of = brotli === Infinity ? '' : ` of ${brotli}`;
        const more = beside
          ? `; ${size.brotli - sizesOf(join(base, beside, basename(path))).brotli} of them for its text and the views that the text asks for, which have no limit`
          : '';
        const over = size.brotli - aim;
        const wish =
          over > 0 ? `; ${over} over the ${aim} aimed at: shorter words would reach readers sooner` : '';
        return {
          ok,
          text: `${path}: ${size.brotli}${of} bytes brotli (${size.gzip} gzip)${hint}${more}${wish}`,
        };
      });
  });
}

const sizesOf = (path) => compressedSizes(readFileSync(path));

/** Paths that match `pattern`, whose file name may hold one `*`. */
function expand(pattern, base) {
  const folder = dirname(pattern);
  const [start, end] = pattern.slice(folder.length + 1).split('*');
  if (end === undefined) return existsSync(join(base, pattern)) ? [pattern] : [];
  if (!existsSync(join(base, folder))) return [];
  const names = readdirSync(join(base, folder)).filter(
    (name) => name.startsWith(start) && name.endsWith(end),
  );
  return names.sort().map((name) => `${folder}/${name}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const findings = checkBudgets(JSON.parse(readFileSync(join(root, 'tools/budgets.json'), 'utf8')), root);
    for (const { ok, text } of findings) console.log(`${ok ? '✓' : '✗'} ${text}`);
    return findings.every(({ ok }) => ok) ? 0 : 1;
  });
}
