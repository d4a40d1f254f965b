/**
 * What is far from the screen is not drawn until it comes near (elements/src/styles/far.styles.ts). Nothing is lost
 * for it: each test is something that readers do with a page of which they have seen the top alone.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { policiesOf, type Plan } from '@fukushi-widgets/model';
import { allShown, pageTests } from './support/browser.js';
import { hostPage, repositoryPath } from './support/site.js';

const plan = JSON.parse(readFileSync(repositoryPath('dist/site/v1/plan/ja.json'), 'utf8')) as Plan;
const policies = policiesOf(plan).map(({ node }) => node.id);
const LAST = policies.at(-1) ?? '';

/** Many contacts, then every policy, then a name that stands nowhere else. */
const boxes = Array.from(
  { length: 30 },
  (_, index) =>
    `<fukushi-contact-box name="見本の会 ${index + 1}" tel="0000-00-${1000 + index}" hours="${'平日の午前九時から午後五時まで。'.repeat(index % 5)}"></fukushi-contact-box>`,
).join('');
const cards = policies.map((id) => `<fukushi-policy-card policy="${id}"></fukushi-policy-card>`).join('');
const END = '終わりの会';
const end = `<fukushi-contact-box id="end" name="${END}" tel="0000-00-0000"></fukushi-contact-box>`;
const body = `<h1>見本のページ</h1>${boxes}${cards}${end}<h2 id="below">ページの見出し</h2><div style="height: 2000px"></div>`;

/** Whether the browser has drawn what the last widget holds. */
const isLastDrawn = (page: Page) =>
  page.evaluate(
    () =>
      document
        .querySelector('#end')
        ?.shadowRoot?.querySelector('h3')
        ?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
  );

/** How far an element's top is from where a hash has to bring it. */
const missedBy = (page: Page, selector: string, inside?: string) =>
  page.evaluate(
    ([outer, inner]) => {
      const host = document.querySelector(outer as string);
      const target = (inner ? host?.shadowRoot?.querySelector(inner) : host) as Element;
      return target.getBoundingClientRect().top - parseFloat(getComputedStyle(target).scrollMarginTop);
    },
    [selector, inside],
  );

/** Until nothing moves any more. */
async function still(page: Page): Promise<void> {
  for (let frames = 0; frames < 5; frames += 1) await drawn(page);
}

/** Two frames: one in which something changes, one in which it stands there. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );

describe('far from the screen', () => {
  // As where a screen reader runs; what only developer tools ask for is made when they first draw it.
  const tests = pageTests(undefined, ['--force-renderer-accessibility']);
  let address = '';
  before(() => {
    address = tests.site.page('far.html', { html: hostPage(body) });
  });

  async function open(hash = '', width = 800): Promise<Page> {
    const { page } = await tests.open(address + hash, { viewport: { width, height: 600 } });
    await allShown(page);
    await drawn(page);
    return page;
  }

  test('a browser without IntersectionObserver shows it when the reader comes there', async () => {
    const old = hostPage(body).replace('<head>', '<head><script>delete window.IntersectionObserver</script>');
    const { page } = await tests.open(tests.site.page('old.html', { html: old }));
    await allShown(page);
    assert.equal(await page.evaluate(() => 'IntersectionObserver' in window), false);
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView({ block: 'end' }));
    await still(page);
    assert.equal(await isLastDrawn(page), true);
  });

  test('nothing is drawn, and what stands in the first screen is', async () => {
    const page = await open();
    assert.equal(await isLastDrawn(page), false);
    const first = await page.evaluate(() =>
      document
        .querySelector('fukushi-contact-box')
        ?.shadowRoot?.querySelector('h3')
        ?.checkVisibility({ contentVisibilityAuto: true }),
    );
    assert.equal(first, true);
  });

  test('a search in the page finds it', async () => {
    const page = await open();
    const found = await page.evaluate(
      (text) => (window as unknown as { find: (text: string) => boolean }).find(text),
      END,
    );
    assert.equal(found, true);
    await drawn(page);
    assert.equal(await isLastDrawn(page), true);
  });

  test('everything is selected and copied', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Control+A');
    const copied = await page.evaluate(async () => {
      document.execCommand('copy');
      return navigator.clipboard.readText();
    });
    assert.ok(copied.includes(END), copied.slice(-200));
  });

  test('a screen reader is told of it', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role, ignored }) => !ignored && role?.value === 'heading')
      .map(({ name }) => String(name?.value));
    assert.ok(
      names.some((name) => name.includes(END)),
      names.join(', '),
    );
  });

  test('the address of a policy leads to it, to the line, also in another language later', async () => {
    const page = await open(`#fukushi-policy-${LAST}`);
    await page.waitForFunction(() => document.activeElement?.localName === 'fukushi-policy-card');
    await still(page);
    const missed = await missedBy(page, `[policy="${LAST}"]`, 'article');
    assert.ok(Math.abs(missed) < 2, `by ${missed} px`);

    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => (document.title = 'Sample') && (document.documentElement.lang = 'en'));
    const [FIRST = ''] = policies;
    await page.waitForFunction(
      (id) =>
        document
          .querySelector(`[policy="${id}"]`)
          ?.shadowRoot?.querySelector('h3')
          ?.textContent.includes('Policy'),
      FIRST,
    );
    await page.evaluate((id) => (location.hash = `fukushi-policy-${id}`), FIRST);
    await still(page);
    const missedLater = await missedBy(page, `[policy="${FIRST}"]`, 'article');
    assert.ok(Math.abs(missedLater) < 2, `in English by ${missedLater} px`);
  });

  test('a hash that comes later leads to what was not drawn, to the line', async () => {
    const page = await open();
    await page.evaluate((id) => (location.hash = `fukushi-policy-${id}`), LAST);
    await still(page);
    const missed = await missedBy(page, `[policy="${LAST}"]`, 'article');
    assert.ok(Math.abs(missed) < 2, `by ${missed} px`);
  });

  for (const [what, id] of [
    ['own heading below it', 'below'],
    ['name for one of our tags', 'end'],
  ] as const) {
    test(`the page’s ${what} is where its address leads, to the line`, async () => {
      const page = await open(`#${id}`);
      await still(page);
      const missed = await missedBy(page, `#${id}`);
      assert.ok(Math.abs(missed) < 2, `by ${missed} px`);
    });

    for (const by of ['link', 'script'])
      test(`the page’s ${what} is where a ${by} leads, to the line`, async () => {
        const page = await open();
        await page.evaluate(
          ([target, isScript]) => {
            const link = document.createElement('a');
            link.href = `#${target}`;
            document.body.prepend(link);
            // As scripts for smooth scrolling do it.
            if (isScript)
              link.addEventListener('click', (event) => {
                event.preventDefault();
                scrollBy(0, document.getElementById(target)?.getBoundingClientRect().top ?? NaN);
              });
            link.click();
          },
          [id, by === 'script'] as const,
        );
        await still(page);
        const missed = await missedBy(page, `#${id}`);
        assert.ok(Math.abs(missed) < 2, `by ${missed} px`);
      });
  }

  test('a link to words leads to it', async () => {
    const page = await open(`#:~:text=${encodeURIComponent(END)}`);
    await page.waitForFunction(() => scrollY > 0);
    await still(page);
    const { top, bottom } = await page.evaluate(() =>
      (document.querySelector('#end') as Element).getBoundingClientRect(),
    );
    assert.ok(top < 600 && bottom > 0, `${top} to ${bottom}`);
  });

  test('the reader stays at the line while the page changes its language', async () => {
    const page = await open();
    const into = (id: string) => {
      document.querySelector(`[policy="${id}"]`)?.scrollIntoView();
      scrollBy(0, 150);
    };
    await page.evaluate(into, LAST);
    await still(page);
    const top = () =>
      page.evaluate(
        (id) => document.querySelector(`[policy="${id}"]`)?.getBoundingClientRect().top ?? NaN,
        LAST,
      );
    const before = await top();
    await page.evaluate(() => (document.title = 'Sample') && (document.documentElement.lang = 'en'));
    await page.waitForFunction(
      (id) =>
        document
          .querySelector(`[policy="${id}"]`)
          ?.shadowRoot?.querySelector('h3')
          ?.textContent.includes('Policy'),
      LAST,
    );
    await still(page);
    const moved = (await top()) - before;
    assert.ok(Math.abs(moved) < 28, `moved by ${moved} px`);
  });

  for (const width of [360, 1280])
    test(`reading upwards from the end never jumps by more than a line, ${width} px`, async () => {
      const page = await open('', width);
      await page.evaluate(() => document.querySelector('#end')?.scrollIntoView({ block: 'end' }));
      await still(page);
      await page.mouse.move(width / 2, 300);
      const jumps: number[] = [];
      for (let step = 0; step < 40; step += 1) {
        // Whatever of ours lies across the middle of the screen is what is being read.
        const before = await page.evaluate(() => {
          const read = document.elementFromPoint(innerWidth / 2, 200) as HTMLElement;
          (globalThis as { reading?: Element }).reading = read;
          return { top: read.getBoundingClientRect().top, tag: read.localName };
        });
        if (!before.tag.startsWith('fukushi-')) continue;
        await page.mouse.wheel(0, -100);
        for (let frames = 0; frames < 3; frames += 1) await drawn(page);
        const top = await page.evaluate(
          () => (globalThis as { reading?: Element }).reading?.getBoundingClientRect().top ?? NaN,
        );
        jumps.push(Math.abs(top - before.top - 100));
      }
      assert.ok(jumps.length > 20, `${jumps.length} steps were seen`);
      assert.ok(Math.max(...jumps) < 28, jumps.join(' '));
    });

  test('the way back shows the page as it was left', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView({ block: 'end' }));
    await drawn(page);
    const left = await page.evaluate(() => scrollY);
    await page.goto(tests.site.page('other.html', { html: '<!doctype html><title>見本</title>' }));
    await page.goBack();
    await allShown(page);
    await page.waitForFunction(() => scrollY > 0);
    await still(page);
    assert.equal(await isLastDrawn(page), true, `${await page.evaluate(() => scrollY)} of ${left}`);
  });
});
