/**
 * `npm run report:accessibility -- --date 2026-11-25`: writes docs/accessibility/report.ja.md and report.en.md from the
 * results that `npm test -- --only access` left in dist/access. The date is that of the test, and is given: the same
 * results give the same report.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { report } from './report.js';
import { resultsFile } from '../support/results.js';
import { command, root, Sentence } from '../../../../tools/run.js';

export const folder = join(root, 'docs/accessibility');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What people write down, and what is known besides the tests. */
export const written = () => ({
  personChecks: readJson(join(folder, 'person-checks.json')),
  knownProblems: readJson(join(folder, 'known-problems.json')),
});

/** The report as it stands in the repository: formatted as every file here is. */
export async function formatted(results, options) {
  const path = join(folder, `report.${options.lang}.md`);
  return {
    path,
    text: await format(report(results, options), { ...(await resolveConfig(path)), filepath: path }),
  };
}

/** The date that was asked for; throws a sentence where there is none. */
export function readDate(args) {
  const date = args[args.indexOf('--date') + 1];
  if (args.includes('--date') && /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '')) return date;
  throw new Sentence(
    '試験を行った日を書いてください: npm run report:accessibility -- --date 2026-11-25\n' +
      'Say when the test was made: npm run report:accessibility -- --date 2026-11-25',
  );
}

/** The results of the last whole run; throws a sentence where they are missing, partial or of another version. */
export function readResults(
  path = resultsFile,
  version = readJson(join(root, 'packages/embed/package.json')).version,
) {
  const results = existsSync(path) ? readJson(path) : undefined;
  if (results?.complete && results.version === version) return results;
  const why = !results
    ? 'まだありません / missing'
    : !results.complete
      ? '途中までです / partial'
      : `版が ${results.version} です / of version ${results.version}`;
  throw new Sentence(
    `試験の結果が${why}。先に npm test -- --only access を動かしてください。\n` +
      `Run npm test -- --only access first: the results (${path}) are not those of version ${version}.`,
  );
}

if (process.argv[1] === join(root, 'packages/lab/access/report/write.js')) {
  await command(async () => {
    const date = readDate(process.argv.slice(2));
    const results = readResults();
    for (const lang of ['ja', 'en']) {
      const { path, text } = await formatted(results, { lang, date, ...written() });
      writeFileSync(path, text);
      console.log(path.slice(root.length + 1));
    }
  });
}
