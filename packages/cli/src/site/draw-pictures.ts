import type { Draw } from './drawn-pictures.js';
import { PICTURE, type Picture } from './picture.js';

/** The name starts large and becomes smaller until it fits, in pixels. */
const SIZES = { largest: 116, smallest: 44, step: 4 } as const;

/**
 * A machine's Chromium draws one picture after the other in one page. The package that drives it is asked for only
 * here: who builds without pictures needs neither.
 */
export const drawWith =
  (executablePath: string): Draw =>
  async (pictures) => {
    const { chromium } = await import('playwright-core');
    // An administrator has no sandbox in Chromium; the pages are our own, and load nothing.
    const isRoot = process.getuid?.() === 0;
    const args = ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const page = await browser.newPage({ viewport: PICTURE, deviceScaleFactor: 1 });
      const drawn = new Map<Picture, Buffer>();
      for (const picture of pictures) {
        await page.setContent(`<style>${picture.styles}</style>${picture.html}`);
        if (await page.evaluate<boolean>(FIT))
          drawn.set(picture, await page.screenshot({ animations: 'disabled' }));
      }
      return drawn;
    } finally {
      await browser.close();
    }
  };

/**
 * In the page: makes the name as large as it can be. False where a letter would be drawn as an empty box, as one that no
 * typeface has.
 */
const FIT = `(() => {
  const name = document.querySelector('.name');
  for (let size = ${SIZES.largest}; size >= ${SIZES.smallest}; size -= ${SIZES.step}) {
    name.style.fontSize = size + 'px';
    if (name.scrollHeight <= name.clientHeight && name.scrollWidth <= name.clientWidth) break;
  }
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 40;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const look = (letter) => {
    context.clearRect(0, 0, 40, 40);
    context.fillText(letter, 4, 30);
    return context.getImageData(0, 0, 40, 40).data.join();
  };
  return [...document.querySelectorAll('p')].every((each) => {
    context.font = '24px ' + getComputedStyle(each).fontFamily;
    const missing = look('\\u{10FFFE}');
    return [...new Set(each.innerText)].every((letter) => !/\\p{L}/u.test(letter) || look(letter) !== missing);
  });
})()`;
