import { expect } from 'chai';
import './define/all.js';
import { all, one } from './test/look.js';
import { onPage, show } from './test/page.js';
import './test/source.js';

const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';

const sheet = document.createElement('style');

/** Shows a page 1,000 px wide with a style sheet of its own. */
async function page(markup: string, css = '') {
  sheet.textContent = css;
  document.head.append(sheet);
  return show(`<div id="page" style="inline-size: 1000px">${markup}</div>`);
}

describe('a place that takes its width from its content', () => {
  afterEach(() => sheet.remove());

  for (const [place, markup, css] of [
    ['a cell of a table', `<table><tr><th>計画</th><td>${CARD}</td></tr></table>`, ''],
    ['a paragraph in a cell', `<table><tr><th>計画</th><td><p>${CARD}</p></td></tr></table>`, ''],
    ['a flex row', `<div class="row"><p>計画</p><div>${CARD}</div></div>`, '.row { display: flex }'],
    ['a float', `<div class="row">${CARD}</div>`, '.row { float: inline-start }'],
    ['an inline block', `<span class="row">${CARD}</span>`, '.row { display: inline-block }'],
    [
      'a column of a grid',
      `<div class="row">${CARD}</div>`,
      '.row { display: grid; grid-template-columns: auto 1fr }',
    ],
    ['a box that fits', `<div class="row">${CARD}</div>`, '.row { inline-size: fit-content }'],
  ] as const) {
    it(`${place}: the widget is wide enough to be read, and stays in the page`, async () => {
      const card = await page(markup, css);
      const { width, height, right } = card.getBoundingClientRect();
      expect(width).to.be.at.least(18 * 16 - 1);
      expect(height).to.be.below(2500);
      expect(right).to.be.at.most(onPage('#page').getBoundingClientRect().right + 1);
      for (const text of all(card, 'p, h3')) {
        expect(text.scrollWidth, text.textContent ?? '').to.be.at.most(text.clientWidth + 1);
      }
    });
  }

  it('a narrow column: the widget is as narrow', async () => {
    const card = await page(`<div class="row">${CARD}</div>`, '.row { inline-size: 200px }');
    expect(card.getBoundingClientRect().width).to.equal(200);
    expect(one(card, '.frame').scrollWidth).to.be.at.most(200);
  });
});

describe('a text', () => {
  it('is set in pretty lines, but in WebKit, which takes twice the time and ends pages where they may not break', async () => {
    const card = await show(CARD);
    const ways = new Set(all(card, 'p').map((text) => getComputedStyle(text).textWrapStyle));
    const isWebKit = CSS.supports('hanging-punctuation: first');
    // Firefox does not know the word.
    const pretty = CSS.supports('text-wrap: pretty') && !isWebKit;
    expect([...ways].includes('pretty')).to.equal(pretty);
    expect(ways.size).to.be.at.least(1);
  });
});
