/** Colours as they meet the eye, and their contrast (WCAG 2.2, "contrast ratio"). Runs in the page. */
import { drawnParent } from './tree.js';

const CLEAR = [0, 0, 0, 0];
const known = new Map();
let pen;

/** A canvas of one pixel, which knows every way to write a colour. Made when needed: Node reads this module too. */
function onePixel() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export function parse(colour) {
  const found = known.get(colour);
  if (found) return found;
  pen ??= onePixel();
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  const parsed = [red, green, blue, alpha / 255];
  known.set(colour, parsed);
  return parsed;
}

/** A colour laid over an opaque one. */
export const over = ([r, g, b, alpha], [R, G, B]) => [
  r * alpha + R * (1 - alpha),
  g * alpha + G * (1 - alpha),
  b * alpha + B * (1 - alpha),
  1,
];

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two opaque colours, 1 to 21. */
export function ratio(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Grounds that were worked out for the page as it stands now: most elements stand on the same few. */
const grounds = new Map();

/** To be called when anything may have changed. */
export const forget = () => grounds.clear();

/** What the page is painted with where nobody says anything: white, or nearly black on dark pages. */
function page() {
  if (grounds.has(document)) return grounds.get(document);
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const colour = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();
  grounds.set(document, colour);
  return colour;
}

/** On paper browsers leave grounds out unless they are told to keep them. */
const isPrinted = (style) => !matchMedia('print').matches || style.printColorAdjust === 'exact';

/** The colour behind an element's own content. A picture or gradient on the way counts as unknown: `undefined`. */
export function background(element) {
  if (!grounds.has(element)) grounds.set(element, ground(element));
  return grounds.get(element);
}

function ground(element) {
  const style = getComputedStyle(element);
  if (isPrinted(style) && style.backgroundImage !== 'none') return undefined;
  const colour = isPrinted(style) ? parse(style.backgroundColor) : CLEAR;
  if (colour[3] === 1) return colour;
  const below = backdrop(element);
  return below && (colour[3] > 0 ? over(colour, below) : below);
}

/** The colour behind an element: what its edge stands on. */
export const backdrop = (element) => {
  const parent = drawnParent(element);
  return parent ? background(parent) : page();
};

/** A colour as it shows on a ground, with the see-through of everything around it. */
export function shown(colour, element, ground) {
  const [red, green, blue, own] = parse(colour);
  let alpha = own;
  for (let at = element; at; at = drawnParent(at)) alpha *= Number(getComputedStyle(at).opacity);
  return over([red, green, blue, alpha], ground);
}

/** The colours of a list of shadows, as computed styles write them. */
export const shadowColours = (shadows) =>
  shadows.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/gu) ?? [];
