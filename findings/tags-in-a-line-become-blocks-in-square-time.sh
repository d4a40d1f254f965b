#!/usr/bin/env bash
# Chromium 156 (Debian's chromium-headless-shell), driven by playwright-core 1.65.1: custom elements that wait for their script.
#
# A page shows n tags <x-box></x-box>, a line break between each two, before their script is there; the script registers
# the tag, whose shadow root says :host { display: block }.
# Expected: twice as many tags take about twice as long to style and lay out, as they do where no line break stands
#   between them, or where each has a parent of its own.
# Seen: with the line breaks four times as long, a second for about 2,000. Where the tags are display: none for a moment
#   first, and the styles are computed once in between, it is as quick as without.
#
# Needs node and chromium-headless-shell. Fails if what was seen changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-save --prefix . playwright-core@1.65.1 >/dev/null

cat >see.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell' });

/** Milliseconds that styling and layout take once the tag is registered. */
async function took(count, between, first) {
  const page = await browser.newPage();
  const tags = Array.from({ length: count }, () => '<x-box></x-box>').join(between);
  await page.setContent(`<!doctype html><main>${tags}</main>`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  const time = await page.evaluate((first) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: block }');
    const away = new CSSStyleSheet();
    if (first) away.replaceSync(':host { display: none !important }');
    const begin = performance.now();
    customElements.define(
      'x-box',
      class extends HTMLElement {
        constructor() {
          super();
          const root = this.attachShadow({ mode: 'open' });
          root.adoptedStyleSheets = [sheet, away];
          root.innerHTML = '<div>a</div>';
        }
      },
    );
    if (first) document.querySelector('x-box').checkVisibility();
    away.replaceSync('');
    document.body.offsetHeight;
    return performance.now() - begin;
  }, first);
  await page.close();
  return time;
}

/** How many times as long 4,000 tags take as 1,000: the least of three. */
async function growth(between, first) {
  const few = [];
  const many = [];
  for (let round = 0; round < 3; round += 1) {
    few.push(await took(1000, between, first));
    many.push(await took(4000, between, first));
  }
  return Math.min(...many) / Math.min(...few);
}

const say = async (words, ...how) => {
  const times = await growth(...how);
  console.log(`${words}: 4 times as many take ${times < 10 ? 'less' : 'more'} than 10 times as long`);
  console.error(`  (${times.toFixed(1)} times)`);
};
await say('a line break between the tags', '\n', false);
await say('nothing between them', '', false);
await say('a line break, and display: none first', '\n', true);
await browser.close();
JS
seen=$(node see.mjs)
"${CHROMIUM:-/usr/bin/chromium-headless-shell}" --version
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
a line break between the tags: 4 times as many take more than 10 times as long
nothing between them: 4 times as many take less than 10 times as long
a line break, and display: none first: 4 times as many take less than 10 times as long
SEEN
echo "As described above."
