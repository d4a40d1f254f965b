/**
 * What a page holds after it has been drawn: `performance.measureUserAgentSpecificMemory()`, whose part `DOM` is the
 * memory of nodes, styles and layout; and the script's heap after a collection of garbage.
 */
import { openPage } from './chromium.js';

const MEGA = 1e6;

export async function memory(tools, contestant, scenario) {
  const { page, cdp, settle, close } = await openPage(tools.browser, scenario);
  try {
    const { page: name, count } = scenario;
    await page.goto(`${tools.server.base}/${contestant.id}/${name}/${count}/`, { timeout: 120_000 });
    await settle();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { breakdown } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
    const dom = breakdown
      .filter(({ types }) => types.includes('DOM'))
      .reduce((sum, { bytes }) => sum + bytes, 0);
    return { dom: dom / MEGA, heap: usedSize / MEGA };
  } finally {
    await close();
  }
}
