/** Style sheets of pages that mean no harm and do some: what readers see of our widgets all the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown, pageTests } from './support/browser.js';
import { sideways } from './support/look.js';
import { hostPage } from './support/site.js';

const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';
const CONTACT = '<fukushi-contact-box organization="council"></fukushi-contact-box>';

/** What a reader sees of a widget: colour, size and place of its frame and of some texts in it. */
const look = (page: Page, tag = 'fukushi-policy-card') =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const styleOf = (selector: string) => {
      const element = root?.querySelector(selector);
      if (!element) throw new Error(`${name} has no ${selector}`);
      const { color, fontSize, lineHeight, textTransform, direction, writingMode, visibility } =
        getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      return {
        color,
        fontSize: Number.parseFloat(fontSize),
        lineHeight: Number.parseFloat(lineHeight),
        textTransform,
        direction,
        writingMode,
        visibility,
        left,
        right,
        width,
        height,
      };
    };
    return { frame: styleOf('.frame'), heading: styleOf('h3'), text: styleOf('p') };
  }, tag);

describe('hostile style sheets', () => {
  const tests = pageTests();
  let count = 0;

  /** A page with that style sheet, 960 px wide. */
  async function open(css: string, body = CARD, attributes = '') {
    const html = hostPage(body, { head: `<style>${css}</style>` }).replace('<html ', `<html ${attributes} `);
    count += 1;
    const { page } = await tests.open(tests.site.page(`host-${count}.html`, { html }), {
      viewport: { width: 960, height: 700 },
    });
    await allShown(page);
    return page;
  }

  for (const size of [14, 16, 24]) {
    test(`a page of ${size} px: text is ${Math.max(16, size)} px, headings in proportion`, async () => {
      const { frame, heading } = await look(await open(`body { font-size: ${size}px }`));
      assert.equal(frame.fontSize, Math.max(16, size));
      assert.equal(heading.fontSize, frame.fontSize * 1.5);
    });
  }

  test('a root of 62.5 %: text is 16 px at least, and grows with the text of the page', async () => {
    const page = await open('html { font-size: 62.5% } body { font-size: 1.6rem }');
    assert.equal((await look(page)).frame.fontSize, 16);
    await page.addStyleTag({ content: 'html { font-size: 125% }' });
    assert.equal((await look(page)).frame.fontSize, 32);
    await page.addStyleTag({ content: 'html { font-size: 62.5% } body { font-size: 1rem }' });
    assert.equal((await look(page)).frame.fontSize, 16);
  });

  test('SHIRASAGI: text size in % on body comes through', async () => {
    const page = await open('body { font-size: 100% }');
    for (const [percent, pixels] of [
      [60, 16],
      [120, 19.2],
      [200, 32],
    ] as const) {
      await page.evaluate((value) => (document.body.style.fontSize = `${value}%`), percent);
      assert.equal((await look(page)).frame.fontSize.toFixed(1), pixels.toFixed(1));
      assert.equal(await sideways(page), '');
    }
  });

  test('SHIRASAGI: colours of body[data-ss-theme] * come through; the ground is the page’s', async () => {
    const page = await open(`
      body[data-ss-theme], body[data-ss-theme] * { background-color: #000 !important; color: #ff0 !important }`);
    await page.evaluate(() => (document.body.dataset['ssTheme'] = 'black'));
    // The widget looks at its ground again when the page has changed; what it then shows is judged below.
    await page
      .waitForFunction(
        () => {
          const frame = document.querySelector('fukushi-policy-card')?.shadowRoot?.querySelector('.frame');
          return frame && getComputedStyle(frame).color === 'rgb(255, 255, 0)';
        },
        undefined,
        { timeout: 5000 },
      )
      .catch(() => undefined);
    const { frame, text } = await look(page);
    assert.deepEqual([frame.color, text.color], ['rgb(255, 255, 0)', 'rgb(255, 255, 0)']);
    const grounds = await page.evaluate(() => {
      const card = document.querySelector('fukushi-policy-card');
      const inner = card?.shadowRoot?.querySelectorAll('.frame, .box');
      return [card, ...(inner ?? [])].map((it) => it && getComputedStyle(it).backgroundColor);
    });
    assert.deepEqual([...new Set(grounds)], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  test('* { all: unset !important }: the widget stays a block, wide, and as large as its page’s text', async () => {
    const page = await open('* { all: unset !important } style, script, head { display: none !important }');
    const { frame, heading } = await look(page);
    assert.equal(frame.fontSize, 16);
    assert.equal(heading.fontSize, 24);
    assert.ok(frame.width > 900, `${frame.width}px wide`);
    const columns = await page.evaluate(() => {
      const actions = document.querySelector('fukushi-policy-card')?.shadowRoot?.querySelector('.actions');
      return actions && getComputedStyle(actions).gridTemplateColumns.split(' ').length;
    });
    assert.equal(columns, 2, 'the layout for narrow columns');
  });

  test('* { font-size: 30px !important; color: red !important }: size and colour come in once, not on every node', async () => {
    const { frame, heading, text } = await look(
      await open('* { font-size: 30px !important; color: red !important; line-height: 1 !important }'),
    );
    assert.deepEqual([frame.fontSize, heading.fontSize, text.fontSize], [30, 45, 30]);
    assert.deepEqual([frame.color, text.color], ['rgb(255, 0, 0)', 'rgb(255, 0, 0)']);
    assert.equal(text.lineHeight, 51);
  });

  test('div, p, a { display: none !important } and :not(:defined) { visibility: hidden }: the widget can be seen', async () => {
    const page = await open(
      'div, p, a { display: none !important } :not(:defined) { visibility: hidden }',
      CARD + CONTACT,
    );
    for (const tag of ['fukushi-policy-card', 'fukushi-contact-box']) {
      const { frame, text } = await look(page, tag);
      assert.equal(frame.visibility, 'visible');
      assert.ok(frame.width > 300 && frame.height > 200, `${tag}: ${frame.width} × ${frame.height}`);
      assert.ok(text.height > 10, `${tag}: a text of ${text.height}px`);
    }
  });

  test('a page from right to left: Japanese still runs from left to right', async () => {
    const page = await open('', CARD, 'dir="rtl"');
    const { frame, heading, text } = await look(page);
    assert.deepEqual([frame.direction, text.direction], ['ltr', 'ltr']);
    assert.ok(
      heading.left - frame.left < 60,
      `the heading starts ${heading.left - frame.left}px from the left`,
    );
    assert.equal(await sideways(page), '');
  });

  test('a page in vertical text: the widget is horizontal, and no wider than the page', async () => {
    for (const css of [
      'body { writing-mode: vertical-rl }',
      'body, * { writing-mode: vertical-rl !important }',
    ]) {
      const page = await open(css);
      const { frame, text } = await look(page);
      const around = await page.evaluate(() => {
        const card = document.querySelector('fukushi-policy-card');
        return card && getComputedStyle(card).writingMode;
      });
      assert.deepEqual([...new Set([around, frame.writingMode, text.writingMode])], ['horizontal-tb']);
      assert.ok(frame.width > 500 && frame.width <= 960, `${frame.width}px wide`);
    }
  });

  test('a sticky header of 100 px never hides what has the focus', async () => {
    const header =
      '<header style="position:sticky;top:0;height:100px;background:#fff;z-index:9"><a href="#e">頭</a></header>';
    const filler = '<p style="height:900px">ページの文章</p>';
    const page = await open(
      'html { --fukushi-scroll-margin: 100px }',
      `${header}${filler}<fukushi-system-chart></fukushi-system-chart>${filler}${CONTACT}${filler}<a id="e" href="#s">尻</a>`,
    );
    await page.focus('#e');
    const hidden: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const seen = await page.evaluate(() => {
        const within = (root: Document | ShadowRoot): Element | null => {
          const { activeElement } = root;
          return activeElement?.shadowRoot ? within(activeElement.shadowRoot) : activeElement;
        };
        const focused = within(document);
        const box = focused?.getBoundingClientRect();
        if (!focused || !box || focused.closest('header')) return undefined;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const root = focused.getRootNode() as Document | ShadowRoot;
        const top = root.elementFromPoint(x, y);
        return { name: focused.textContent?.trim().slice(0, 20), clear: focused.contains(top), y };
      });
      if (!seen) break;
      if (!seen.clear) hidden.push(`${seen.name ?? ''} at ${seen.y}px`);
    }
    assert.deepEqual(hidden, []);
  });
});
