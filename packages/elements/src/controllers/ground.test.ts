import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import { all, one } from '../test/look.js';
import { next, onPage, settled, show, widgets } from '../test/page.js';
import '../test/source.js';

const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';

/** A rule over everything, as a municipal site's tools for background colours write it. */
const swept = (ground: string, text: string) => `[data-theme-of-page], [data-theme-of-page] * {
  background-color: ${ground} !important; color: ${text} !important; }`;

const sheet = document.createElement('style');

/** Shows widgets in a page with a style sheet of its own. */
async function page(css: string, markup = CARD): Promise<void> {
  sheet.textContent = css;
  document.head.append(sheet);
  await show(`<div id="part" data-theme-of-page>${markup}</div>`);
  await drawn();
}

/** Three frames: the page's change begins in the first, has ended in the second, and is answered in the third. */
const drawn = async (): Promise<void> => {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
};

const frames = () => widgets().map((widget) => one(widget, '.frame'));
const grounds = () => frames().map((frame) => frame.dataset['ground']);
const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
  getComputedStyle(all(onPage('fukushi-policy-card'), selector)[0] as Element)[property];

describe('the ground a widget stands on', () => {
  afterEach(() => {
    sheet.remove();
    document.documentElement.style.colorScheme = '';
  });

  it('is light on a plain page', async () => {
    await page('');
    expect(grounds()).to.deep.equal(['light']);
    expect(colourOf('a', 'color')).to.equal('rgb(0, 17, 143)');
  });

  it('is dark where the page paints it dark without saying so', async () => {
    await page('body { background: #111; color: #eee } h1, h2 { color: #fff }');
    expect(grounds()).to.deep.equal(['dark']);
    expect(colourOf('a', 'color')).to.equal('rgb(197, 215, 251)');
    await expectAccessible();
  });

  it('is dark where the browser paints it', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await page('');
    expect(grounds()).to.deep.equal(['dark']);
    // axe takes the ground that the browser paints for white.
    expect(colourOf('a', 'color')).to.equal('rgb(197, 215, 251)');
  });

  for (const [name, ground, text] of [
    ['oklch()', 'oklch(0.145 0 0)', 'oklch(0.985 0 0)'],
    ['lab()', 'lab(5% 0 0)', 'lab(98% 0 0)'],
    ['color(display-p3)', 'color(display-p3 0.05 0.05 0.06)', 'color(display-p3 0.95 0.95 0.96)'],
    ['color-mix()', 'color-mix(in oklab, black, navy)', 'color-mix(in oklab, white, yellow 10%)'],
    ['hwb() and a name', 'hwb(240 5% 90%)', 'snow'],
  ] as const) {
    it(`is told by colours in ${name}`, async () => {
      await page(`body { background: ${ground}; color: ${text} }`);
      expect(grounds()).to.deep.equal(['dark']);
      await page(`body { background: ${text}; color: ${ground} }`);
      expect(grounds()).to.deep.equal(['light']);
    });
  }

  it('is light again on a light panel of a dark page', async () => {
    await page(
      'body { background: #111; color: #eee } #part { background: #fff; color: #222 } h1, h2 { color: #fff }',
    );
    expect(grounds()).to.deep.equal(['light']);
    await expectAccessible();
  });

  for (const [name, ground, text] of [
    ['yellow on blue', '#000071', '#ffd43d'],
    ['white on black', '#000', '#fff'],
    ['black on yellow', '#ffd43d', '#000'],
  ] as const) {
    it(`has the page’s two colours alone where it repaints everything: ${name}`, async () => {
      await page(
        swept(ground, text),
        CARD + '<fukushi-contact-box organization="city"></fukushi-contact-box>',
      );
      expect(grounds()).to.deep.equal(['plain', 'plain']);
      const drawnIn = new Set(
        widgets().flatMap((widget) =>
          all(widget, '.frame *').flatMap((part) => {
            const { backgroundColor, color } = getComputedStyle(part);
            return [backgroundColor, color];
          }),
        ),
      );
      const { color } = getComputedStyle(onPage('fukushi-policy-card'));
      expect([...drawnIn].sort()).to.deep.equal(['rgba(0, 0, 0, 0)', color].sort());
      await expectAccessible();
    });
  }

  it('keeps a widget’s colours where a page gives a ground to our tag alone', async () => {
    await page('fukushi-policy-card { background: #fff }');
    expect(grounds()).to.deep.equal(['light']);
  });

  for (const still of ['', '* { transition: none !important }'])
    it(`follows the page as it changes, by whatever means${still && ', also without transitions'}`, async () => {
      await page(still);
      const changed = async (css: string) => {
        const ended = next('transitionend', onPage('fukushi-policy-card'));
        sheet.textContent = css + still;
        await ended;
        await drawn();
      };
      await changed(swept('#000', '#fff'));
      expect(grounds()).to.deep.equal(['plain']);
      await changed('');
      expect(grounds()).to.deep.equal(['light']);
    });

  it('keeps the ring of focus', async () => {
    await page(swept('#000', '#fff'));
    const link = all(onPage('fukushi-policy-card'), 'a').at(-1) as HTMLElement;
    link.focus();
    expect(link.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(link).backgroundColor).to.equal('rgb(255, 212, 61)');
    expect(getComputedStyle(link).color).to.equal('rgb(0, 0, 0)');
  });

  for (const [theme, link] of [
    ['light', 'rgb(0, 17, 143)'],
    ['dark', 'rgb(197, 215, 251)'],
  ] as const) {
    it(`theme="${theme}" brings a ground of its own, on any page`, async () => {
      for (const css of ['', 'body { background: #111; color: #eee } h1, h2 { color: #fff }']) {
        await page(css, `<fukushi-policy-card policy="1-1" theme="${theme}"></fukushi-policy-card>`);
        expect(colourOf('a', 'color')).to.equal(link);
        expect(colourOf('.frame', 'backgroundColor')).not.to.equal('rgba(0, 0, 0, 0)');
        await expectAccessible();
      }
    });
  }

  it('theme="auto" is as without', async () => {
    await page('', '<fukushi-policy-card policy="1-1" theme="auto"></fukushi-policy-card>');
    await settled();
    expect(colourOf('.frame', 'backgroundColor')).to.equal('rgba(0, 0, 0, 0)');
  });
});
