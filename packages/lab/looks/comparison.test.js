/** The comparison itself: it must see what a person would call a change, and nothing else. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compareWithKept, difference } from './support/compare.js';
import { readPicture, simplify, writePicture } from './support/png.js';
import { openStorybook } from './support/storybook.js';

describe('the comparison of pictures', () => {
  let storybook;
  let storyPage;
  let usual;

  before(async () => {
    storybook = await openStorybook();
    storyPage = await storybook.newPage();
    await storyPage.show('policy-card--full');
    usual = await look();
  });
  after(() => storybook?.close());

  /** The card with a style sheet of ours changed, as a slip of the hand would change it. */
  async function look(css = '') {
    await storyPage.page.evaluate((text) => {
      const { shadowRoot } = document.querySelector('fukushi-policy-card');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const own = shadowRoot.adoptedStyleSheets.filter((it) => !window.slips?.includes(it));
      window.slips = [sheet];
      shadowRoot.adoptedStyleSheets = [...own, sheet];
    }, css);
    return simplify(readPicture(await storyPage.picture({ width: 1000, height: 900 })));
  }

  it('finds no difference between two pictures of the same', async () => {
    assert.equal(difference(usual, await look()), undefined);
  });

  it('finds none between a picture and its file', () => {
    assert.equal(difference(readPicture(writePicture(usual)), usual), undefined);
  });

  const slips = {
    'a border one pixel thicker': '.box { border-width: 2px }',
    'a border in the colour of the page’s lightest grey': '.box { border-color: #ccc }',
    'a number plate in a slightly lighter colour': '.number { background: #00606f }',
    'a tint that is gone': '.band { background: none }',
    'a tint of another goal': '.band { background: #ffeee2 }',
    'text that moved by one pixel':
      '.band { padding-block-start: calc(0.75em + 1px); margin-block-end: -1px }',
    'lines further apart': '.frame { line-height: 1.75 }',
    'links without underline': 'a { text-decoration: none }',
    'text a shade lighter': '.frame { color: #555 }',
    'an actor’s border of another style': '.actor { border-style: solid }',
  };
  for (const [name, css] of Object.entries(slips)) {
    it(`sees ${name}`, async () => {
      const found = difference(usual, await look(css));
      assert.match(found?.sentence ?? 'nothing', /have another colour|another size/u);
    });
  }

  it('does not see single pixels here and there, nor edges of letters a shade off', () => {
    const noisy = { ...usual, data: Uint8Array.from(usual.data) };
    for (let pixel = 0; pixel < noisy.data.length; pixel += 4 * 1013) noisy.data[pixel] ^= 255;
    for (let at = 0; at < noisy.data.length; at += 1) {
      if (noisy.data[at] > 8 && noisy.data[at] < 240) noisy.data[at] -= 4;
    }
    assert.equal(difference(usual, noisy), undefined);
  });

  it('says how large both are when the size changed', () => {
    const shorter = { ...usual, height: usual.height - 1, data: usual.data.subarray(0, -usual.width * 4) };
    const found = difference(usual, shorter);
    assert.equal(found.sentence, 'another size: 1000 × 900 px before, 1000 × 899 px now');
    assert.equal(found.picture.height, 899);
  });

  it('writes what was expected, what is there and the difference, and names them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fukushi-visual-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'kept/card'), { recursive: true });
    writeFileSync(join(folder, 'kept/card/1.png'), writePicture(usual));
    const changed = await look('.number { background: #8b0000 }');
    const sentence = compareWithKept('card/1.png', changed, join(folder, 'kept'), join(folder, 'seen'));
    for (const part of ['expected', 'actual', 'difference']) {
      const path = join(folder, `seen/card/1.${part}.png`);
      assert.ok(sentence.includes(path), sentence);
      assert.ok(existsSync(path), path);
    }
    assert.equal(compareWithKept('card/1.png', usual, join(folder, 'kept'), join(folder, 'seen')), undefined);
  });

  it('says when no picture is kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fukushi-visual-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const sentence = compareWithKept('card/2.png', usual, join(folder, 'kept'), join(folder, 'seen'));
    assert.match(sentence, /^card\/2\.png: no baseline is kept.*npm run baselines/u);
  });
});
