/** Storybook as people use it: its first page, its contents lists, a colour that follows, paper, and what is copied. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/run.js';
import { entries, newPage, openStorybook, storyAddress } from './storybook-pages.js';

const documents = entries.filter(({ type }) => type === 'docs');
const story = (id) => entries.find((entry) => entry.id === id);

let storybook;
let page;
before(async () => {
  storybook = await openStorybook();
  ({ page } = await newPage(storybook.browser));
});
after(() => storybook?.close());

async function open(entry, globals = '') {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(storyAddress(storybook.base, entry, globals));
  await page.evaluate(() => window.finished);
}

/** The widget of a story, drawn. */
const drawn = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')].some((it) => it.shadowRoot?.querySelector('.frame')),
  );

it('opens on our own page, without a course in Storybook', async () => {
  await page.goto(storybook.base);
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.locator('.cover h1').waitFor();
  assert.match(page.url(), /path=\/story\/cover--cover/u);
  assert.equal(await page.getByText(/get started/iu).count(), 0);
});

it('offers the widths that a page of ours has', async () => {
  await open(story('cover--cover'));
  const widths = await page.evaluate(() => {
    const { viewport } = window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations.parameters;
    return Object.values(viewport.options).map(({ styles }) => styles.width);
  });
  assert.deepEqual(widths, ['240px', '320px', '480px', '768px', '1280px', '794px']);
});

describe('the toolbar draws a story in every rendition', () => {
  const names = readdirSync(join(root, 'dist/site/v1/plan')).flatMap(
    (name) => /^(.+)\.json$/u.exec(name)?.[1] ?? [],
  );

  it('and offers each', async () => {
    await open(story('cover--cover'));
    const offered = await page.evaluate(() => {
      const { globalTypes } = window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations;
      return globalTypes.lang.toolbar.items.map(({ value }) => value);
    });
    assert.deepEqual(offered.toSorted(), names.toSorted());
  });

  for (const rendition of names) {
    const [lang, way] = rendition.split(/-(?=easy|furigana)/u);
    it(rendition, async () => {
      await open(story('policy-card--full'), `lang:${rendition}`);
      const card = page.locator(`fukushi-policy-card .frame[lang=${lang}]`);
      await card
        .locator(way ? 'ruby' : '.title')
        .first()
        .waitFor();
      assert.equal((await card.locator('ruby').count()) > 0, way !== undefined);
    });
  }
});

describe('the contents of a page lead to its headings', () => {
  for (const document of documents) {
    it(`${document.id} (${document.title})`, async () => {
      await open(document);
      await drawn().catch(() => undefined);
      const links = page.locator('.toc-wrapper a');
      await links.first().waitFor();
      const count = await links.count();
      for (const index of new Set([0, Math.floor(count / 2), count - 1])) {
        const link = links.nth(index);
        const words = (await link.innerText()).trim();
        const id = await link.evaluate((it) => decodeURIComponent(it.hash.slice(1)));
        assert.notEqual(id, '', `${words} leads nowhere`);
        const targets = page.locator(`[id="${id}"]`);
        assert.equal(await targets.count(), 1, `#${id}`);
        assert.equal((await targets.innerText()).trim(), words);
        await link.click();
        await page.waitForFunction((target) => {
          const { top } = document.getElementById(target).getBoundingClientRect();
          const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
          return (top > -4 && top < 160) || scrollHeight - clientHeight - scrollTop < 4;
        }, id);
      }
    });
  }
});

it('a colour that is changed on the page of tokens follows into other stories', async () => {
  await open(story('tokens--tokens'));
  await page.locator('input[name="--fukushi-goal-1"]').fill('#7a0040');
  await page.evaluate(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    return new Promise((resolve) => {
      channel.once('storyFinished', resolve);
      channel.emit('setCurrentStory', { storyId: 'policy-card--full', viewMode: 'story' });
    });
  });
  const colour = () =>
    page.evaluate(() => {
      const root = document.querySelector('fukushi-policy-card')?.shadowRoot;
      const plate = root?.querySelector('.number');
      if (!plate) return '';
      // As the screen shows it: the widgets write it in another way.
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context.fillStyle = getComputedStyle(plate).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].join();
    });
  assert.equal(await colour(), '122,0,64,255');
  await page.goto('about:blank');
  await open(story('policy-card--full'));
  assert.notEqual(await colour(), '122,0,64,255', 'it is nobody else’s');
});

it('the stories of print are sheets of paper on the screen, and only they', async () => {
  const look = () =>
    page.evaluate(() => {
      const sheet = document.querySelector('.paper');
      const hidden = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('.on-screen') ?? [])].map((it) => getComputedStyle(it).display),
      );
      return { width: sheet && Math.round(sheet.getBoundingClientRect().width), hidden };
    });
  await open(story('contact-box--print'));
  const { width, hidden } = await look();
  assert.equal(width, 794);
  assert.ok(hidden.length > 0);
  assert.deepEqual([...new Set(hidden)], ['none'], 'what is for the screen alone is away');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.__STORYBOOK_ADDONS_CHANNEL__.once('storyFinished', resolve);
        window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {
          storyId: 'contact-box--full',
          viewMode: 'story',
        });
      }),
  );
  const usual = await look();
  assert.equal(usual.width, null);
  assert.ok(!usual.hidden.includes('none'), 'and back again for the next story');
});
