/** What does not depend on the machine: nodes, requests, bytes, and what moves on a first visit. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findBrowser } from '../../../tools/browsers.js';
import { tags } from './contestants/live-contestant.js';
import { partner } from './content/box.js';
import { PAGES } from './content/pages.js';
import ours from './contestants/ours/contestant.js';
import { launch, openPage } from './measure/chromium.js';
import { weight } from './measure/cost.js';
import { countNodes } from './measure/page.js';
import { shift, shiftOf, WIDGETS, WIDTHS } from './measure/shift.js';
import { documentOf } from './serve/document.js';
import { serve } from './serve/serve.js';

/** Elements, texts and comments of a widget, those of its shadow root too, its own tag not counted. */
const NODES = { 'policy-card': 110, 'contact-box': 90, 'plan': 900 };

/** A page in Japanese asks for one file of ours, beside itself. */
const REQUESTS = 2;

/** The bound script with Komoro's plan, brotli at quality 11; with it a page of 11 tags. */
const BYTES = 26_000;

/** Layout shift of a first visit, for the forms that stand for the widget before the script comes. */
const SHIFT = 0.1;
const STANDING_FORMS = ['element', 'rich', 'static'];

/** Of our own pages. */
const OWN_SHIFT = 0;
const OWN_PAGES = ['/', '/builder/'];

const contestant = { id: 'ours', ...ours };

describe('whatever the machine', () => {
  const tools = {};
  before(async () => {
    tools.server = await serve({ contestants: [contestant] });
    tools.browser = await launch(process.env.FUKUSHI_CHROMIUM ?? findBrowser('chromium')?.path);
  });
  after(async () => {
    await tools.browser?.close();
    await tools.server?.close();
  });

  /** The nodes inside the one widget of a page. */
  async function nodesOf(name, body) {
    const { server, browser } = tools;
    server.pages[`/${name}.html`] = documentOf({ head: ours.head(), body });
    const { page, settle, close } = await openPage(browser);
    try {
      await page.goto(`${server.base}/${name}.html`);
      await page.locator(`fukushi-${name} [part~=frame]`).first().waitFor();
      await settle();
      return (await page.evaluate(countNodes, `fukushi-${name}`)) - 1;
    } finally {
      await close();
    }
  }

  const bodies = {
    'policy-card': tags('fukushi', PAGES.cards(1)),
    'contact-box': tags('fukushi', [{ kind: 'box', fields: partner(0) }]),
    'plan': '<fukushi-plan></fukushi-plan>',
  };
  for (const [name, bound] of Object.entries(NODES)) {
    test(`${name} is at most ${bound} nodes`, async () => {
      const nodes = await nodesOf(name, bodies[name]);
      assert.ok(nodes <= bound, `${nodes} nodes`);
    });
  }

  test('a page of 11 widgets asks for our one file, of a size that is agreed', async () => {
    const { requests, brotli } = await weight(tools, contestant, { page: 'page', count: 11 });
    assert.equal(requests, REQUESTS);
    assert.ok(brotli <= BYTES, `${brotli} bytes`);
  });

  for (const width of WIDTHS) {
    for (const form of STANDING_FORMS) {
      test(`${form}, ${width} px: what stands on the page moves by at most ${SHIFT}`, async () => {
        const tooMuch = [];
        for (const widget of WIDGETS) {
          const { shift: found } = await shift(tools, { form, widget, width });
          if (found > SHIFT) tooMuch.push(`${widget} ${found.toFixed(3)}`);
        }
        assert.deepEqual(tooMuch, []);
      });
    }
    for (const path of OWN_PAGES) {
      test(`${path} of our own site, ${width} px: nothing moves`, async () => {
        const { shift: found, moved } = await shiftOf(tools, tools.server.base + path, width);
        assert.ok(found <= OWN_SHIFT, `${found}: ${moved}`);
      });
    }
  }
});
