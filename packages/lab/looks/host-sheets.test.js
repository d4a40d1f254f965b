/**
 * The zero-pixel test, as the Digital Agency's design system has it: inside its frame a widget looks exactly the same
 * under every style sheet a page may have as under none. What is meant to come through, the page's text colour,
 * typeface and size, is set to the same values each time; everything else that the sheets say is theirs.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPicture, simplify, writePicture } from './support/png.js';
import { openHostPage } from './support/site.js';

const seen = fileURLToPath(new URL('../../../dist/looks/host-sheets', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const TAGS = {
  'system-chart': '',
  'policy-card': 'policy="1-1"',
  'goal-section': 'goal="1"',
  'action-list': '',
  'contact-box': 'organization="council"',
  'plan-summary': '',
  'message': '',
  'plan': '',
};

const RESETS = [
  'modern-normalize/modern-normalize.css',
  'normalize.css/normalize.css',
  'ress/dist/ress.min.css',
  'sanitize.css/sanitize.css',
  'the-new-css-reset/css/reset.css',
];

/** Every custom property that our own styles use under a name that a page may have as well. */
const script = readFileSync(
  fileURLToPath(new URL('../../../dist/site/v1/fukushi.js', import.meta.url)),
  'utf8',
);
const ownProperties = [...new Set(script.match(/(?<=[{;(])--(?!fukushi-)[\w-]+/gu))];

/** What pages have besides. */
const RULES = {
  'everything that is inherited': `
    body { cursor: crosshair; font: italic small-caps 700 16px/1 monospace; letter-spacing: 0.3em; text-align: right;
      text-indent: 3em; text-shadow: 1px 1px 2px #999; text-transform: uppercase; white-space: nowrap; word-spacing: 1em }
    * { border-radius: 0; margin: 0; padding: 0 }`,
  'rules with ids': `
    #main h2, #main h3, #main h4, #main h5 { border-left: 8px solid red; color: red; font: 10px/1 serif; padding: 1em }
    #main p, #main li, #main a, #main dl, #main dd { background: yellow; display: inline; float: right; margin: 2em }
    #main * { border: 3px dotted red; line-height: 3; text-align: center }
    #main div { display: flex; padding: 40px }`,
  'everything unset': '* { all: unset !important }',
  'everything loud': `* {
    font-size: 30px !important; color: red !important; font-family: serif !important; line-height: 3 !important;
    margin: 9px !important; text-transform: uppercase !important; writing-mode: vertical-rl !important }`,
  'custom properties of the same names': `* { ${ownProperties.map((name) => `${name}: red`).join('; ')} }`,
  'blocks and links hidden': 'div, p, a { display: none !important }',
  'what is not defined hidden': ':not(:defined) { visibility: hidden }',
  'a root of ten pixels': 'html { font-size: 62.5% }',
  'the rest of it, and from right to left': `html { direction: rtl } body {
    hyphens: auto; list-style: square; quotes: none; tab-size: 9; text-align: right; text-align-last: right;
    text-decoration: underline; text-emphasis: dot; text-orientation: upright; text-wrap: nowrap;
    word-break: break-all; -webkit-text-stroke: 1px red; font-feature-settings: 'palt'; font-kerning: none;
    font-stretch: condensed; font-variation-settings: 'wght' 900; paint-order: stroke; text-underline-position: under }`,
  'vertical text': 'body, div, main { writing-mode: vertical-rl }',
};

/**
 * The stage: the widget in the corner of the page, and what is meant to come through. With an id and !important, so
 * that it wins over every sheet. A border or space that a page gives the tag itself is the page's, and outside the frame.
 */
const STAGE = `
  head, script, style { display: none !important }
  #main { all: initial !important; direction: inherit !important; display: block !important;
    inset: 0 auto auto 0 !important; position: absolute !important; width: 960px !important;
    writing-mode: inherit !important }
  #main > * { border: 0 !important; color: #333 !important; font-family: 'Noto Sans CJK JP' !important;
    font-size: 16px !important; margin: 0 !important; padding: 0 !important }`;

let host;
before(async () => {
  rmSync(seen, { recursive: true, force: true });
  host = await openHostPage();
});
after(() => host?.close());

it('knows the properties of our styles', () => {
  assert.ok(ownProperties.length > 10, ownProperties.join(' '));
});

describe('no pixel differs', () => {
  for (const [name, attributes] of Object.entries(TAGS)) {
    it(`${name} under every style sheet`, async () => {
      await host.page.evaluate(putTag, `<fukushi-${name} ${attributes}></fukushi-${name}>`);
      const usual = await look('');
      const { width, height, data } = readPicture(usual);
      assert.equal(width, 960);
      assert.ok(height > 100 && new Set(new Uint32Array(data.buffer)).size > 10, 'nothing in the picture');
      const differences = [];
      for (const [sheet, rules] of sheets()) {
        const found = differing(usual, await look(rules));
        if (found)
          differences.push(`${sheet}: ${found.sentence}${keep(`${name}.${sheet}`, usual, found.actual)}`);
      }
      assert.ok(differences.length === 0, `\n${differences.join('\n')}`);
    });
  }
});

const sheets = () => [
  ...RESETS.map((path) => [path.split('/')[0], readFileSync(resolve(path), 'utf8')]),
  ...Object.entries(RULES),
];

/** Runs in the page. */
async function putTag(tag) {
  const main = document.querySelector('#main');
  main.innerHTML = tag;
  await main.firstElementChild.updateComplete;
}

/** A PNG of the widget's frame under a style sheet of the page. */
async function look(rules) {
  const size = await host.page.evaluate(
    async ([text, stage]) => {
      document.querySelector('#sheet').textContent = text + stage;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { firstElementChild: widget } = document.querySelector('#main');
      const { right, bottom } = widget.shadowRoot.querySelector('.frame').getBoundingClientRect();
      return { width: Math.ceil(right), height: Math.ceil(bottom) };
    },
    [rules, STAGE],
  );
  return host.picture(size);
}

/** Every pixel, exactly: undefined, or how many differ and where the first one is. */
function differing(usual, actual) {
  // Equal pixels make equal files.
  if (Buffer.compare(usual, actual) === 0) return undefined;
  const [one, other] = [usual, actual].map(readPicture);
  if (one.width !== other.width || one.height !== other.height) {
    return { sentence: `${one.width} × ${one.height} px became ${other.width} × ${other.height} px`, actual };
  }
  const [first, second] = [one, other].map(({ data }) => new Uint32Array(data.buffer));
  const places = [...first.keys()].filter((place) => first[place] !== second[place]);
  if (places.length === 0) return undefined;
  const at = `${places[0] % one.width}, ${Math.floor(places[0] / one.width)}`;
  return { sentence: `${places.length} pixels differ, the first at ${at}`, actual };
}

/** Writes both pictures and says where. */
function keep(name, usual, actual) {
  mkdirSync(seen, { recursive: true });
  const paths = Object.entries({ usual, actual }).map(([part, file]) => {
    const path = join(seen, `${name.replaceAll(/[ ,]+/gu, '-')}.${part}.png`);
    writeFileSync(path, writePicture(simplify(readPicture(file))));
    return path;
  });
  return `. Look at\n  ${paths.join('\n  ')}`;
}
