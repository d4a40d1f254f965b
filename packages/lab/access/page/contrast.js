/** Text, lines and edges against what they stand on. Runs in the page. */
import { backdrop, background, forget, parse, ratio, shadowColours, shown } from './colours.js';
import { runs } from './runs.js';
import { controls, describe, drawnParent, elements, text, visible } from './tree.js';

const TEXT = 4.5;
const LINE = 3;

const round = (value) => Math.floor(value * 100) / 100;

/** Text below 4.5:1 on its own ground, large text too. */
export function faintText(root) {
  const seen = new Map();
  for (const { nodes } of runs(root)) {
    for (const node of nodes) if (node.nodeValue.trim()) seen.set(drawnParent(node), node);
  }
  return [...seen].flatMap(([element, node]) => {
    if (element.disabled || element.getRootNode() === document) return [];
    const ground = background(element);
    if (!ground) return [`${describe(element)}: text on a picture or gradient`];
    const found = ratio(shown(getComputedStyle(element).color, element, ground), ground);
    return found < TEXT ? [`“${node.nodeValue.trim().slice(0, 20)}” has ${round(found)}:1`] : [];
  });
}

/** The drawn sides of an element's border: `[side, colour]`. */
function borders(style) {
  return ['BlockStart', 'BlockEnd', 'InlineStart', 'InlineEnd'].flatMap((side) => {
    const drawn = !['none', 'hidden'].includes(style[`border${side}Style`]);
    const colour = style[`border${side}Color`];
    return drawn && Number.parseFloat(style[`border${side}Width`]) > 0 && parse(colour)[3] > 0
      ? [[side, colour]]
      : [];
  });
}

/** Connectors and marks that style sheets draw: `[part, colour]`. */
function drawnParts(element) {
  return ['::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part);
    const isEmpty = /^(?:""|'')$/u.test(style.content);
    const hasSize = Number.parseFloat(style.width) > 0 && Number.parseFloat(style.height) > 0;
    if (!isEmpty || !hasSize || style.display === 'none') return [];
    return parse(style.backgroundColor)[3] > 0 ? [[part, style.backgroundColor]] : [];
  });
}

/** Lines below 3:1 on what is around them: borders, connectors, drawings in SVG. */
export function faintLines() {
  const print = matchMedia('print').matches;
  return visible()
    .filter((element) => element.getRootNode() !== document && !element.closest('svg'))
    .flatMap((element) => {
      const around = backdrop(element);
      if (!around) return [];
      const style = getComputedStyle(element);
      const lines = [
        ...borders(style).map(([side, colour]) => [`border ${side}`, colour]),
        ...(print ? [] : drawnParts(element)),
      ];
      const faint = lines
        .map(([what, colour]) => [what, ratio(shown(colour, element, around), around)])
        .filter(([, found]) => found < LINE);
      return faint.slice(0, 1).map(([what, found]) => `${describe(element)}: ${what} has ${round(found)}:1`);
    });
}

/** Buttons whose place shows neither by an edge, nor a ground, nor underlined words. */
export function unmarkedControls() {
  return controls()
    .filter((element) => !element.matches('a') && element.getRootNode() !== document)
    .filter((element) => {
      const around = backdrop(element);
      if (!around) return false;
      const style = getComputedStyle(element);
      const stands = (colour) => ratio(shown(colour, element, around), around) >= LINE;
      const underlined = [element, ...elements(element)].some((each) =>
        getComputedStyle(each).textDecorationLine.includes('underline'),
      );
      const icon = elements(element).some((each) => each.localName === 'svg');
      return (
        !borders(style).some(([, colour]) => stands(colour)) &&
        !stands(style.backgroundColor) &&
        !underlined &&
        !icon
      );
    })
    .map((element) => `${describe(element)} has no edge, ground or underline of 3:1`);
}

/** The focus ring: at least one of its rings on the ground around, and the two apart from each other. */
export function faintRing(control) {
  forget();
  const style = getComputedStyle(control);
  const around = backdrop(control);
  if (!around) return [];
  const outline =
    style.outlineStyle === 'none' || !Number.parseFloat(style.outlineWidth) ? [] : [style.outlineColor];
  const rings = [...outline, ...shadowColours(style.boxShadow)].map((colour) =>
    shown(colour, control, around),
  );
  const best = Math.max(1, ...rings.map((ring) => ratio(ring, around)));
  return best < LINE ? [`${describe(control)}: the focus ring has ${round(best)}:1`] : [];
}

/** Text of a control in the state it is in now. */
export function faintControl(control) {
  forget();
  return [control, ...elements(control)].flatMap((element) => {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim(),
    );
    const ground = own && background(element);
    if (!ground) return [];
    const found = ratio(shown(getComputedStyle(element).color, element, ground), ground);
    return found < TEXT
      ? [`${describe(element)}: “${text(element).slice(0, 20)}” has ${round(found)}:1`]
      : [];
  });
}
