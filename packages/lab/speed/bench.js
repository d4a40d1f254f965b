/**
 * `npm run bench`: what the script weighs, and how long many widgets take in each browser found. It judges
 * nothing (`npm run check` holds the sizes to their budgets); times depend on the machine.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../../../tools/browsers.js';
import { compressedSizes } from '../../../tools/check-budgets.js';
import { command, root, runNode, Sentence } from '../../../tools/run.js';
import { setUp } from '../../../tools/set-up.js';
import { startWebKit } from '../../../tools/webkit.js';

const site = join(root, 'dist/site/v1');

await command(async () => {
  await setUp();
  printSizes();
  for (const [engine, browser] of Object.entries(findBrowsers()))
    printTimes(engine, await measure(engine, browser));
});

function printSizes() {
  const locales = readdirSync(join(site, 'locales')).map((name) => `locales/${name}`);
  console.log(`\n${row('file', 'plain', 'gzip -9', 'brotli 11')}`);
  for (const file of ['fukushi.js', 'other-plans.js', ...locales]) {
    const content = readFileSync(join(site, file));
    const { gzip, brotli } = compressedSizes(content);
    console.log(row(file, content.length, gzip, brotli));
  }
}

function printTimes(engine, cases) {
  console.log(`\n${row(engine, 'median', 'per widget', 'fastest')}`);
  for (const { name, count, times } of cases) {
    const sorted = times.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    const each = `${((median / count) * 1000).toFixed(0)} µs`;
    console.log(row(`${count} × ${name}`, `${median.toFixed(1)} ms`, each, `${sorted[0].toFixed(1)} ms`));
  }
}

function row(name, ...values) {
  return name.padEnd(24) + values.map((value) => String(value).padStart(12)).join('');
}

/** Runs page.js in one browser, by the same way as its tests. */
async function measure(engine, browser) {
  const scratch = mkdtempSync(join(tmpdir(), 'fukushi-bench-'));
  const webkit = browser.by === 'webdriver' ? await startWebKit(browser) : undefined;
  try {
    const results = join(scratch, 'times.json');
    const { code, output } = await runNode(
      [
        join(root, 'node_modules/@web/test-runner/dist/bin.js'),
        '--config',
        'packages/lab/speed/wtr.config.js',
      ],
      {
        quiet: true,
        env: {
          FUKUSHI_ENGINE: engine,
          FUKUSHI_TIMES: results,
          ...(webkit ? { FUKUSHI_WEBKIT_PORT: String(webkit.port) } : {}),
        },
      },
    );
    if (code !== 0 || !existsSync(results)) throw new Sentence(`${engine} did not finish:\n${output}`);
    return JSON.parse(readFileSync(results, 'utf8'));
  } finally {
    webkit?.stop();
    rmSync(scratch, { recursive: true });
  }
}
