/** Chromium, with one fresh profile and one fresh process per measured page. */
import { observe } from './page.js';

/**
 * The counters that tables show, in milliseconds, from those of the DevTools protocol, in seconds. They count what the
 * thread itself has worked (`threadTicks`), whatever else the machine does.
 */
const COUNTERS = {
  cpu: 'TaskDuration',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
};

/**
 * An empty page: `{ page, cdp, close, counters, settle }`. `settle` resolves with what the main thread has spent since
 * the page began, once it has nothing left to do.
 */
export async function openPage(browser, { width = 1280, height = 800, throttle = 1, network } = {}) {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width, height } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(observe);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  if (network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }

  async function counters() {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return Object.fromEntries(
      Object.entries(COUNTERS).map(([name, counter]) => [name, seconds[counter] * 1000]),
    );
  }

  return {
    page,
    cdp,
    counters,
    settle: () => settle(counters, throttle),
    close: () => context.close(),
  };
}

/** Nothing of script, style or layout for this long counts as done. */
const QUIET = 225;
const work = ({ script, style, layout }) => script + style + layout;

async function settle(counters, throttle) {
  let last = await counters();
  for (let quiet = 0; quiet < QUIET * Math.sqrt(throttle);) {
    await new Promise((resolve) => setTimeout(resolve, 75));
    const now = await counters();
    quiet = work(now) - work(last) < 0.5 ? quiet + 75 : 0;
    // What asking costs is not the page's: the first reading after the last work counts.
    if (quiet <= 75) last = now;
  }
  return last;
}

/** What changed between two readings. */
export const between = (before, after) =>
  Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
