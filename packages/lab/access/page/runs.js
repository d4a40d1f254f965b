/** Lines of text as they are laid out: what a reader takes in as one piece, with where it stands. Runs in the page. */
import { column, drawnChildren, isVisible } from './tree.js';

const isInline = (display) =>
  display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';

/**
 * Every stretch of text between two edges of blocks, in drawn order: `{ text, element, nodes, hidden }`. `hidden`
 * marks text that is kept from speech.
 */
export function runs(root = column()) {
  const found = [];
  let run = [];
  const flush = (element, hidden) => {
    const text = run.map(({ nodeValue }) => nodeValue).join('');
    if (text.trim()) found.push({ text: text.replaceAll(/\s+/gu, ' ').trim(), element, nodes: run, hidden });
    run = [];
  };
  const walk = (element, hidden) => {
    for (const node of drawnChildren(element)) {
      if (node.nodeType === Node.TEXT_NODE) run.push(node);
      if (node.nodeType !== Node.ELEMENT_NODE || ['style', 'script', 'rt', 'rp'].includes(node.localName))
        continue;
      const { display, position, float } = getComputedStyle(node);
      if (display === 'none' || (display !== 'contents' && !isVisible(node))) continue;
      const inner = hidden || node.ariaHidden === 'true';
      if (isInline(display) && position !== 'absolute' && position !== 'fixed' && float === 'none') {
        walk(node, inner);
      } else {
        flush(element, hidden);
        walk(node, inner);
        flush(node, inner);
      }
    }
  };
  walk(root, false);
  flush(root, false);
  return found;
}

/** The rectangle around a run's text, not around the block it is in. */
export function rectangle({ nodes }) {
  const range = document.createRange();
  const rectangles = nodes
    .filter((node) => node.nodeValue.trim())
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    });
  if (rectangles.length === 0) return undefined;
  return {
    left: Math.min(...rectangles.map(({ left }) => left)),
    right: Math.max(...rectangles.map(({ right }) => right)),
    top: Math.min(...rectangles.map(({ top }) => top)),
    bottom: Math.max(...rectangles.map(({ bottom }) => bottom)),
  };
}

/** Runs with their rectangles; text that is nowhere is left out. */
export const placedRuns = () =>
  runs().flatMap((run) => {
    const box = rectangle(run);
    return box ? { ...run, box } : [];
  });
