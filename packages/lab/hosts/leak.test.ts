/** Widgets that come and go without end, on pages that nobody loads again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageTests, ready } from './support/browser.js';
import { hostPage, LINK } from './support/site.js';

describe('widgets that come and go', () => {
  const tests = pageTests();

  /** What the page holds, after what nobody needs is gone. */
  const held = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };

  /** Puts widgets of every form in and takes them out again, a hundred at a time. */
  const comeAndGo = (page: Page, times: number) =>
    page.evaluate(
      async ([times, link]) => {
        const place = document.querySelector('#place') as HTMLElement;
        for (let round = 0; round < (times as number) / 100; round += 1) {
          place.innerHTML =
            '<fukushi-contact-box organization="city"></fukushi-contact-box><fukushi-policy-card policy="1-1"></fukushi-policy-card>'.repeat(
              49,
            ) + `${link as string}<fukushi-system-chart></fukushi-system-chart>`;
          await new Promise(requestAnimationFrame);
          place.replaceChildren();
          await new Promise(requestAnimationFrame);
        }
      },
      [times, LINK] as const,
    );

  test('10,000 times: the heap is back within 5 %, and no node, listener or observer stays', async () => {
    const { page } = await tests.open(
      tests.site.page('leak.html', { html: hostPage('<div id="place"></div>') }),
    );
    await ready(page);
    // What the engine learns of our code takes room once, and not always within the first thousand.
    await comeAndGo(page, 6000);
    const before = await held(page);
    await comeAndGo(page, 10_000);
    const after = await held(page);
    assert.ok(after.heap <= before.heap * 1.05, `${before.heap} → ${after.heap}`);
    assert.ok(after.nodes <= before.nodes + 50, `nodes ${before.nodes} → ${after.nodes}`);
    assert.ok(after.listeners <= before.listeners + 5, `listeners ${before.listeners} → ${after.listeners}`);
  });

  test('in a tab that nobody looks at: what was removed is let go', async () => {
    const html = hostPage(
      `<script>Object.defineProperty(document, 'hidden', { get: () => true }); requestAnimationFrame = () => 0;</script><div id="place"></div>`,
    );
    const { page } = await tests.open(tests.site.page('hidden.html', { html }));
    await ready(page);
    await page.evaluate(async () => {
      const place = document.querySelector('#place') as HTMLElement;
      const blocks: WeakRef<Element>[] = [];
      for (let index = 0; index < 200; index += 1) {
        const block = document.createElement('p');
        block.innerHTML = '<a href="/v1/embed/message/">会長のあいさつ</a>';
        place.append(block);
        blocks.push(new WeakRef(block));
        await new Promise((resolve) => setTimeout(resolve));
        block.remove();
      }
      Object.assign(window, { blocks });
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await held(page);
    const kept = await page.evaluate(
      () => (window as unknown as { blocks: WeakRef<Element>[] }).blocks.filter((it) => it.deref()).length,
    );
    assert.ok(kept <= 5, `${kept} of 200`);
  });
});
