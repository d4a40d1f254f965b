/**
 * `npm test`: sets the clone up and runs every test, in Node and in each browser found (in CI: in all three).
 * `npm test -- --only <runner>` (the parts of packages/lab, see its parts.js) and words of file names narrow it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, findBrowsers } from './browsers.js';
import { judge, lastLine, noCounts } from './counts.js';
import { getBrowser } from './get-browser.js';
import { command, root, runNode, Sentence } from './run.js';
import { missingFor, runners } from './runners.js';
import { setUp } from './set-up.js';
import { testFiles } from './test-files.js';
import { startWebKit } from './webkit.js';

const names = Object.keys(runners);
const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
/**
 * A file of tests waits for browsers and servers about half of its time: two cores take two at once, where Node itself
 * takes one; four were no faster. CI has the time to be as steady as can be.
 */
const together = inCI || availableParallelism() > 2 ? [] : ['--test-concurrency=2'];
const asTests = ['--test', '--test-reporter=./tools/node-reporter.js', ...together];
const scratch = mkdtempSync(join(tmpdir(), 'fukushi-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await command(async () => {
  const { only, filters } = readArguments(process.argv.slice(2));
  await setUp();
  let browsers = findBrowsers();
  if (Object.keys(browsers).length === 0 && !inCI) browsers = await getBrowser();
  const missingEngines = engines.filter((engine) => !browsers[engine]);

  const results = [];
  const usual = names.filter((name) => inCI || !runners[name].onlyInCI);
  for (const runner of only ? [only] : usual) {
    const missing = await missingFor(runners[runner], browsers);
    if (missing.length > 0) {
      const note = `not run: ${missing.join(', ')} was not found`;
      results.push({ ...noCounts, runner, failed: inCI || only ? 1 : 0, note });
      continue;
    }
    const { ja, en } = runners[runner].judges;
    console.log(`\n── ${runner} ──\n${ja} / ${en}`);
    results.push({ runner, ...(await runRunner(runner, browsers, filters).catch(asFailure)) });
  }
  if (filters.length > 0 && results.every(({ passed, failed }) => passed + failed === 0)) {
    throw new Sentence(`No test file's name contains ${filters.join(' or ')}.`);
  }

  console.log('');
  for (const { runner, passed, failed, skipped, seconds = 0, note } of results) {
    const extra = `${skipped ? `, ${skipped} skipped` : ''}${note ? ` (${note})` : ''}`;
    console.log(`${runner.padEnd(10)}${passed} passed, ${failed} failed${extra}, ${seconds} s`);
  }
  for (const runner of only || filters.length > 0 ? [] : names.filter((name) => !usual.includes(name)))
    console.log(leftToCI(runner));
  if (missingEngines.length > 0) console.log(missingBrowsers(missingEngines));
  console.log(lastLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});

function readArguments(args) {
  const at = args.indexOf('--only');
  if (at === -1) return { filters: args };
  const only = args[at + 1];
  if (!names.includes(only)) throw new Sentence(`--only takes one of ${names.join(', ')}.`);
  return { only, filters: args.toSpliced(at, 2) };
}

async function runRunner(runner, browsers, filters) {
  const files = testFiles(runner, filters);
  if (files.length === 0) {
    return filters.length > 0 ? noCounts : { ...noCounts, failed: 1, note: 'has no test files' };
  }
  const countsPath = join(scratch, `${runner}.json`);
  const env = { FUKUSHI_COUNTS: countsPath, TZ: 'UTC' };
  // Whole-page tests start the browser themselves.
  if (browsers.chromium) env.FUKUSHI_CHROMIUM = browsers.chromium.path;
  const { inPage, prepare, timeout = 120_000 } = runners[runner];
  await prepare?.();
  const { code, seconds } = await (inPage
    ? runInBrowser(runner, browsers[runner], {
        ...env,
        FUKUSHI_ENGINE: runner,
        FUKUSHI_FILTERS: JSON.stringify(filters),
      })
    : runNode([...asTests, `--test-timeout=${timeout}`, ...files], { env }));
  return { ...judge(countsPath, code), seconds };
}

/** What was not judged, how to have it judged here, and the packages of Debian that it needs. */
function leftToCI(runner) {
  const packages = (runners[runner].needs ?? []).flatMap(({ debian }) => debian);
  const needs = packages.length > 0 ? `; needs ${packages.join(', ')}` : '';
  return `${runner.padEnd(10)}not run here, only in CI (npm test -- --only ${runner}${needs})`;
}

/** One runner that cannot start must not keep the others from running. */
function asFailure(error) {
  if (!(error instanceof Sentence)) throw error;
  return { ...noCounts, failed: 1, note: error.message };
}

async function runInBrowser(engine, browser, env) {
  const wtr = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  if (browser.by !== 'webdriver') return runNode([wtr], { env });
  const webkit = await startWebKit(browser);
  process.once('exit', webkit.stop);
  try {
    return await runNode([wtr], { env: { ...env, FUKUSHI_WEBKIT_PORT: String(webkit.port) } });
  } finally {
    webkit.stop();
  }
}

function missingBrowsers(missing) {
  const names = missing.join(', ');
  const ways = 'FUKUSHI_CHROMIUM, FUKUSHI_FIREFOX, FUKUSHI_WEBKIT_DRIVER';
  return (
    `見つからないブラウザー: ${names}（入れるか、${ways} に場所を書く）\n` +
    `Browsers not found: ${names} (install them, or put their paths in ${ways})`
  );
}
