/** Where things are, and whether anything of them is lost. Runs in the page. */
import { placedRuns } from './runs.js';
import { closest, describe, drawnParent, isVisible, ours, visible } from './tree.js';

const SLACK = 1;

const clips = (value) => value === 'hidden' || value === 'clip';

/** Text that is cut off: inside a box that hides what does not fit, or shortened with an ellipsis. */
export function clipped() {
  return visible().flatMap((element) => {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const tooHigh = clips(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
    const tooWide = clips(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
    const shortened = (textOverflow === 'ellipsis' && tooWide) || (webkitLineClamp !== 'none' && tooHigh);
    return tooHigh || tooWide || shortened ? [`${describe(element)} is cut off`] : [];
  });
}

/** Pieces of text that lie on each other. */
export function overlapping() {
  const placed = placedRuns();
  // Asked once for each piece, not for each pair: a whole plan has hundreds.
  const lines = placed.map(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize));
  return placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => {
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Letters reach above and below their lines: only what covers a good part of a line counts.
      return width > 2 && height > lines[index] * 0.4
        ? [`“${one.text.slice(0, 20)}” lies on “${other.text.slice(0, 20)}”`]
        : [];
    }),
  );
}

const scrolls = (element) => {
  const { overflowX } = getComputedStyle(element);
  return overflowX === 'auto' || overflowX === 'scroll';
};

/** Whether a box may be wider than the page: inside a table's own scroll area (WCAG 1.4.10 leaves tables out). */
function scrollsOnItsOwn(element) {
  for (let at = drawnParent(element); at; at = drawnParent(at))
    if (scrolls(at) && at.querySelector('table')) return true;
  return false;
}

/** Boxes that reach out of the place the page gives the widget. */
export function outside() {
  const page = document.documentElement;
  const found =
    page.scrollWidth > page.clientWidth + SLACK
      ? [`the page is ${page.scrollWidth}px wide in ${page.clientWidth}px`]
      : [];
  for (const element of ours().filter(isVisible)) {
    const place = closest(element, '.host-column').getBoundingClientRect();
    const { left, right } = element.getBoundingClientRect();
    const paints = element.localName !== 'slot' && getComputedStyle(element).display !== 'contents';
    if (paints && (left < place.left - SLACK || right > place.right + SLACK) && !scrollsOnItsOwn(element)) {
      found.push(
        `${describe(element)} reaches from ${Math.round(left)} to ${Math.round(right)}px, its place ends at ${Math.round(place.right)}px`,
      );
    }
  }
  return found;
}

/** Pieces of text that stand, for the eye, before a piece that is read earlier. */
export function againstReadingOrder() {
  const placed = placedRuns().filter(({ hidden }) => !hidden);
  const found = [];
  for (const [index, first] of placed.entries()) {
    for (const second of placed.slice(index + 1)) {
      const [a, b] = [first.box, second.box];
      const above = b.bottom <= a.top + SLACK && b.left < a.right - SLACK;
      const overlapsLines = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      const before = b.right <= a.left + SLACK && overlapsLines;
      // What stands wholly to the right of a piece is its continuation, however high.
      if ((above && !(b.left >= a.right - SLACK)) || before) {
        found.push(
          `“${second.text.slice(0, 20)}” stands before “${first.text.slice(0, 20)}” but is read after it`,
        );
      }
    }
  }
  return found;
}
