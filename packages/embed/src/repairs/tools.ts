import type { CATALOGUE, ParsedPermalink } from '@fukushi-widgets/model';
import type { isLeftAlone, mount } from '../mount.js';
import type { EmbedSource } from '../embed-source.js';
import { BLOCK } from '../page-parts.js';

/** What `fukushi.js` gives to the repairs, and where they look. */
export interface Page {
  readonly root: ParentNode;
  /** Knows where our pages are, and what their addresses say. */
  readonly source: Pick<EmbedSource, 'home' | 'parsePermalink'>;
  readonly catalogue: typeof CATALOGUE;
  readonly isLeftAlone: typeof isLeftAlone;
  readonly mount: typeof mount;
}

/** What is part of a line: the block is further out. */
const INLINE = 'a,b,strong,i,em,u,small,font,span';

/** The nearest ancestor that is no part of a line. */
export function blockOf(node: Node): Element | null {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return element?.closest(`:not(${INLINE})`) ?? null;
}

/** One line in the console for each repair, for the person who pasted. */
export function say({ source }: Page, what: string, node: Node): void {
  console.info(`fukushi: ${what}を直して表示しました。タグを作る・調べる: ${source.home.base}builder/`, node);
}

/** Shows a widget in a block, or says that it could not. `isOurs`: nothing of the block is the page's own. */
export function showIn(page: Page, block: Element, wanted: ParsedPermalink, isOurs = false): boolean {
  if (!block.matches(BLOCK) || block.shadowRoot) return false;
  const widget = page.mount(block, wanted);
  if (!widget.parentNode) return false;
  const slot = widget.firstChild;
  if (isOurs && slot) {
    slot.remove();
    // Where there is nothing to show, what stood there comes back.
    widget.addEventListener('fukushi-error', () => widget.append(slot), { once: true });
  }
  return true;
}

/** Puts a widget beside a node that cannot hold one; nothing is hidden. */
export function showBeside(
  page: Page,
  node: ChildNode,
  wanted: ParsedPermalink,
  place: 'before' | 'after' = 'after',
): boolean {
  const widget = page.mount(document.createElement('div'), wanted);
  if (!widget.parentNode) return false;
  widget.replaceChildren();
  node[place](widget);
  return true;
}
