/** Looks at each control with and without focus: pictures, ring, words (rows 7, 11, 25), and under a fixed header (row 26). */
import { putEdges, removeEdges } from './keyboard.js';

/** How far around a control a ring is looked for, in CSS pixels. */
const AROUND = 8;

const place = (page, index) =>
  page.evaluate((at) => {
    const control = window.targets[at];
    access.focused()?.blur();
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left, y: top, width, height, name: access.describe(control) };
  }, index);

const shoot = (page, { x, y, width, height }) =>
  page.screenshot({
    clip: {
      x: Math.max(0, x - AROUND),
      y: Math.max(0, y - AROUND),
      width: width + 2 * AROUND,
      height: height + 2 * AROUND,
    },
    caret: 'initial',
  });

/** On which sides of a control two pictures differ. Runs in a page, which knows how to read pictures. */
async function differingSides([before, after, around]) {
  const read = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    return pen.getImageData(0, 0, picture.width, picture.height);
  };
  const [one, other] = [await read(before), await read(after)];
  const { width, height } = one;
  const sides = { left: 0, right: 0, top: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      const change = [0, 1, 2].reduce(
        (sum, part) => sum + Math.abs(one.data[at + part] - other.data[at + part]),
        0,
      );
      if (change < 90) continue;
      if (x < around) sides.left += 1;
      if (x >= width - around) sides.right += 1;
      if (y < around) sides.top += 1;
      if (y >= height - around) sides.bottom += 1;
    }
  }
  const wanted = { left: height / 2, right: height / 2, top: width / 2, bottom: width / 2 };
  return Object.keys(sides).filter((side) => sides[side] >= wanted[side] / 2);
}

/** Rings, their contrast, and the words inside them. */
export async function focus(page) {
  const count = await page.evaluate(() => {
    window.targets = access.controls().filter(({ tabIndex }) => tabIndex >= 0);
    return window.targets.length;
  });
  // From here on the browser takes the reader for one with a keyboard, and shows focus.
  await page.keyboard.press('Tab');
  const found = [];
  for (let index = 0; index < count; index += 1) {
    const at = await place(page, index);
    const before = await shoot(page, at);
    const faint = await page.evaluate((which) => {
      const control = window.targets[which];
      control.focus({ preventScroll: true });
      return {
        ring: access.faintRing(control),
        words: access.faintControl(control),
        shows: control.matches(':focus-visible'),
      };
    }, index);
    const after = await shoot(page, at);
    const pictures = [before.toString('base64'), after.toString('base64'), AROUND];
    const sides = await page.evaluate(differingSides, pictures);
    if (!faint.shows) found.push([25, `${at.name} does not take focus as from a keyboard`]);
    if (sides.length < 4)
      found.push([25, `${at.name}: focus shows on ${sides.join(', ') || 'no side'} alone`]);
    found.push(
      ...faint.ring.map((what) => [11, what]),
      ...faint.words.map((what) => [7, `in focus: ${what}`]),
    );
  }
  await page.evaluate(() => access.focused()?.blur());
  return { rows: count > 0 ? [7, 11, 25] : [], found };
}

/** Whether the middle of what has focus is what lies on top there. */
const isCovered = (page) =>
  page.evaluate(() => {
    const at = access.focused();
    const { left, top, width, height } = at.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    for (let up = hit; up; up = access.drawnParent(up)) if (up === at) return undefined;
    return `${access.describe(at)} is behind ${hit ? access.describe(hit) : 'the edge of the screen'}`;
  });

/** A page with a header of 100px that stays, on a low screen. */
export async function header(page) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width, height: 480 });
  await putEdges(page);
  const count = await page.evaluate(() => {
    const bar = Object.assign(document.createElement('div'), { id: 'edge-header' });
    bar.style.cssText = 'position:sticky;inset-block-start:0;block-size:100px;background:#ddd;z-index:1000';
    document.body.prepend(bar);
    document.querySelector('#edge-before').focus();
    return access.controls().filter(({ tabIndex }) => tabIndex >= 0).length;
  });
  const found = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press(key);
      const covered = await isCovered(page);
      if (covered) found.push([26, `${key}: ${covered}`]);
    }
    await page.keyboard.press(key);
  }
  await removeEdges(page);
  await page.setViewportSize({ width, height });
  return { rows: count > 0 ? [26] : [], found };
}
