/**
 * What a page holds once it has been drawn: Blink's heap (nodes, styles, layout: `blink_gc` of a memory dump of
 * Chromium's tracing) and the script's heap, both after a collection of garbage.
 */
import { openPage } from './chromium.js';
import { address, complete } from './cost.js';

const MEGA = 1e6;

export async function memory(tools, contestant, scenario) {
  const opened = await openPage(tools.browser, scenario);
  const { page, cdp, close } = opened;
  try {
    await page.goto(address(tools.server, contestant, scenario), { timeout: 120_000 });
    await complete(opened, contestant, scenario);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { dom: (await blinkHeap(tools.browser)) / MEGA, heap: usedSize / MEGA };
  } finally {
    await close();
  }
}

/** Bytes of live objects in the heap of the largest page: pages are measured one at a time. */
async function blinkHeap(browser) {
  const session = await browser.newBrowserCDPSession();
  try {
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['disabled-by-default-memory-infra'],
        excludedCategories: ['*'],
        memoryDumpConfig: { triggers: [] },
      },
    });
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.requestMemoryDump', { levelOfDetail: 'detailed', deterministic: true });
    await session.send('Tracing.end');
    await complete;
    const sizes = events.map(
      ({ args }) => args?.dumps?.allocators?.blink_gc?.attrs?.effective_size?.value ?? '0',
    );
    return Math.max(...sizes.map((size) => parseInt(size, 16)));
  } finally {
    await session.detach();
  }
}
