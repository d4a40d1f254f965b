/** Parts of a host page that discovery and repairs look for. */

/** Blocks that can have a shadow root and hold a widget. */
export const BLOCK = 'p,div,section,article,aside,main,blockquote';

/** All elements of a kind in `root`, itself among them, in document order. */
export function elementsIn(root: ParentNode, selector: string): readonly Element[] {
  const own = (root as Partial<Element>).matches?.(selector) ? [root as Element] : [];
  return [...own, ...root.querySelectorAll(selector)];
}
