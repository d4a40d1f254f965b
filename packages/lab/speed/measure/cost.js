/** What a page costs from nothing until all its widgets stand there. */
import { contentIn } from '../content/content.js';
import { PAGES } from '../content/pages.js';
import { textOf } from '../content/text.js';
import { Sentence } from '../../../../tools/run.js';
import { compressedSizes } from '../../../../tools/check-budgets.js';
import { openPage } from './chromium.js';
import { countNodes, visibleText, watchText } from './page.js';

/** The whole text is compared up to here; of longer pages that of the last widget. */
const COMPARED = 11;

export const address = ({ base }, { id }, { page, count }) => `${base}/${id}/${page}/${count}/`;

/** How long a page may take until it shows what it should. */
const PATIENCE = 120_000;

/**
 * Waits until a page has nothing left to do and shows the content, no more and no less; resolves with what it has
 * spent. On a busy machine it can stand still before its script has come: then it is waited for again.
 */
export async function complete({ page, settle }, contestant, { page: name, count }, lang = 'ja') {
  const widgets = PAGES[name](count);
  const isLong = widgets.length > COMPARED;
  const wanted = textOf(isLong ? widgets.at(-1) : widgets, contentIn(lang));
  let shown;
  for (const start = Date.now(); Date.now() - start < PATIENCE;) {
    const spent = await settle();
    const before = shown;
    shown = await page.evaluate(visibleText, isLong);
    if (shown === wanted) return spent;
    // Something is there, and does not change: it will not become right.
    if (shown !== '' && shown === before && Date.now() - start > PATIENCE / 10) break;
  }
  const at = [...wanted].findIndex((letter, index) => letter !== shown[index]);
  const around = (text) => text.slice(Math.max(0, at - 10), at + 30);
  throw new Sentence(
    `${contestant.name}, ${count} × ${name}, ${lang}: the text differs at ${at}: “${around(shown)}” in place of “${around(wanted)}”`,
  );
}

/** Loads the page: main-thread time, its parts, the longest task (0: none of 50 ms), nodes. */
export async function cost(tools, contestant, scenario) {
  const opened = await openPage(tools.browser, scenario);
  const { page, close } = opened;
  try {
    await page.goto(address(tools.server, contestant, scenario), { timeout: PATIENCE });
    const spent = await complete(opened, contestant, scenario);
    const longest = await page.evaluate(() => Math.max(0, ...globalThis.observed.tasks));
    return { ...spent, longest, nodes: await page.evaluate(countNodes, 'main') };
  } finally {
    await close();
  }
}

/** DevTools' “Slow 4G”. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Milliseconds until the vision of the first policy can be read, on a slow telephone network. */
export async function visible(tools, contestant, scenario) {
  const { page, close } = await openPage(tools.browser, { ...scenario, network: SLOW_4G });
  try {
    const [{ vision }] = contentIn('ja').cards;
    await page.addInitScript(watchText, vision.words);
    await page.goto(address(tools.server, contestant, scenario), { timeout: PATIENCE });
    const shown = await page.waitForFunction(() => globalThis.textShownAt);
    return { visible: await shown.jsonValue() };
  } finally {
    await close();
  }
}

/** What is asked for, and what it weighs: as it is, and as a server sends it (brotli at quality 11). */
export async function weight(tools, contestant, scenario) {
  const opened = await openPage(tools.browser, scenario);
  const { page, close } = opened;
  try {
    const responses = [];
    page.on('response', (response) => {
      if (response.url().startsWith('http')) responses.push(response);
    });
    await page.goto(address(tools.server, contestant, scenario));
    await complete(opened, contestant, scenario);
    const bodies = await Promise.all(responses.map((response) => response.body()));
    const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
    return {
      requests: responses.length,
      raw: sum(bodies.map(({ length }) => length)),
      brotli: sum(bodies.map((body) => compressedSizes(body).brotli)),
    };
  } finally {
    await close();
  }
}
