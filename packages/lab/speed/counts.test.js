/** What does not depend on the machine: nodes, requests, bytes, and what moves on a first visit. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SCRIPTED } from '../../builder/dist/result.js';
import { findBrowser } from '../../../tools/browsers.js';
import { tags } from './contestants/live-contestant.js';
import { partner } from './content/box.js';
import { PAGES } from './content/pages.js';
import ours from './contestants/ours/contestant.js';
import { launch } from '../chromium.js';
import { openPage } from './measure/chromium.js';
import { weight } from './measure/cost.js';
import { countNodes } from './measure/page.js';
import { shift, shiftOf, WIDGETS, WIDTHS } from './measure/shift.js';
import { language } from './measure/switches.js';
import { documentOf } from './serve/document.js';
import { serve } from './serve/serve.js';

/** Elements, texts and comments of a widget, those of its shadow root too, its own tag not counted. */
const NODES = { 'policy-card': 110, 'contact-box': 90, 'plan': 900 };

/** A page in Japanese asks for one file of ours, beside itself. */
const REQUESTS = 2;

/**
 * The bound script with Komoro's plan, brotli at quality 11; with it a page of 11 tags. It was 26,500: raised for views
 * that are bound one by one (about 500) and widgets that wait far from the screen (about 330), then to 27,500 and, by
 * 250, for what a plan says of itself and what stands beside a contact, which the engine has no room for any more: two
 * views more that are bound. To be brought back.
 */
const BYTES = 27_750;

/** The aim: layout shift of a first visit, where the site's own sheet keeps the room that no tag can keep. */
const KEPT_SHIFT = 0.1;

/** Drawn from a file that comes after the script: the room would close, and open again. */
const LATER = 'contact-directory';

/** Layout shift of a first visit by width without such a sheet: what was measured, so that it grows no worse. */
const SHIFT = {
  element: { 360: 0.55, 1280: 0.25 },
  // 0.3 before the directory, of whose boxes the text says little.
  rich: { 360: 0.32, 1280: 0.22 },
  // 0.04 before a contact's values stood directly in their rows, so that screen readers and reader views have them.
  static: { 360: 0.055, 1280: 0.03 },
};

/** Of our own pages, where nothing moved when it was measured. */
const OWN_SHIFT = { '/': { 360: 0.01, 1280: 0.01 }, '/builder/': { 360: 0.01, 1280: 0.01 } };

const contestant = { id: 'ours', ...ours };

describe('whatever the machine', () => {
  const tools = {};
  before(async () => {
    tools.server = await serve({ contestants: [contestant] });
    tools.browser = await launch({
      executablePath: process.env.FUKUSHI_CHROMIUM ?? findBrowser('chromium')?.path,
    });
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

  test('in English, too, it says what the content has for every contestant', async () => {
    assert.ok(await language(tools, contestant, { page: 'page', count: 11 }));
  });

  for (const width of WIDTHS) {
    for (const [form, { [width]: bound }] of Object.entries(SHIFT)) {
      test(`${form}, ${width} px: what stands on the page moves by at most ${bound}`, async () => {
        const tooMuch = [];
        for (const widget of WIDGETS) {
          const { shift: found } = await shift(tools, { form, widget, width });
          if (found > bound) tooMuch.push(`${widget} ${found.toFixed(3)}`);
        }
        assert.deepEqual(tooMuch, []);
      });
    }
    for (const form of SCRIPTED) {
      test(`${form}, ${width} px, in kept room: what stands on the page moves by at most ${KEPT_SHIFT}`, async () => {
        const tooMuch = [];
        for (const widget of WIDGETS.filter((name) => name !== LATER)) {
          const { shift: found } = await shift(tools, { form, widget, width, keepsRoom: true });
          if (found > KEPT_SHIFT) tooMuch.push(`${widget} ${found.toFixed(3)}`);
        }
        assert.deepEqual(tooMuch, []);
      });
    }
    for (const [path, { [width]: bound }] of Object.entries(OWN_SHIFT)) {
      test(`${path} of our own site, ${width} px: moves by at most ${bound}`, async () => {
        const { shift: found, moved } = await shiftOf(tools, tools.server.base + path, width);
        assert.ok(found <= bound, `${found}: ${moved}`);
      });
    }
  }
});
