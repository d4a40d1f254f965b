/** The same pages in every engine found: how long until the last widget of a page stands there. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sentence } from '../../../../tools/run.js';
import { startWebKit } from '../../../../tools/webkit.js';
import { contentIn } from '../content/content.js';
import { PAGES } from '../content/pages.js';
import { textOf } from '../content/text.js';
import { takesPart } from '../contestants/index.js';
import { rotate, summaries } from '../report/statistics.js';
import { launch } from '../../chromium.js';
import { timePages } from './engine-page.js';
import { visibleText } from './page.js';

/** How each driver of tools/browsers.js opens an address; resolves with the function that closes it. */
const drivers = {
  async playwright({ path }, address) {
    const browser = await launch({ executablePath: path });
    const page = await browser.newPage();
    await page.goto(address);
    return () => browser.close();
  },
  async puppeteer({ path }, address) {
    const profile = mkdtempSync(join(tmpdir(), 'fukushi-bench-'));
    const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], {
      stdio: 'ignore',
    });
    return async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    };
  },
  async webdriver(browser, address) {
    const webkit = await startWebKit(browser);
    const ask = async (path, body) => {
      const response = await fetch(`http://127.0.0.1:${webkit.port}/session${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Sentence(`WebKit: ${value.message}`);
      return value;
    };
    const options = { binary: browser.miniBrowser, args: ['--automation'] };
    try {
      const { sessionId } = await ask('', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      });
      await ask(`/${sessionId}/url`, { url: address });
    } catch (error) {
      webkit.stop();
      throw error;
    }
    return webkit.stop;
  },
};

/** `cards 100` → contestant's id → `{ time }`, summed up over the rounds, for one browser of tools/browsers.js. */
export async function timesIn(browser, { server, contestants, counts, rounds = 3, tell = () => undefined }) {
  const content = contentIn('ja');
  const cases = Array.from({ length: rounds }, (_, round) =>
    ['cards', 'boxes'].flatMap((page) =>
      counts.flatMap((count) =>
        rotate(
          contestants.filter((one) => takesPart(one, page)),
          round,
        ).map(({ id }) => ({ id, page, count, wanted: textOf(PAGES[page](count).at(-1), content) })),
      ),
    ),
  ).flat();
  server.pages['/engine.html'] =
    `<!doctype html><meta charset="utf-8"><title>bench</title><body><script type="module">
${String(timePages)}
timePages(${JSON.stringify(cases)}, ${JSON.stringify(String(visibleText))});
</script>`;

  const runs = {};
  const done = new Promise((resolve) =>
    server.on('/times', ({ done: isDone, id, page, count, time }) => {
      if (isDone) return resolve();
      tell({ id, page, count, time });
      ((runs[`${page} ${count}`] ??= {})[id] ??= []).push({ time: time ?? undefined });
    }),
  );
  const close = await drivers[browser.by](browser, `${server.base}/engine.html`);
  await done;
  await close();
  return Object.fromEntries(
    Object.entries(runs).map(([key, byId]) => [
      key,
      Object.fromEntries(Object.entries(byId).map(([id, list]) => [id, summaries(list)])),
    ]),
  );
}
