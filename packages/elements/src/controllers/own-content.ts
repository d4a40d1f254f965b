import { LitElement } from 'lit';
import { isSamePart, type Permalink } from '@fukushi-widgets/model';
import { planSource } from '../plan-source.js';

/** The shadow root of every widget: its slot is filled by hand, so that children can be told apart untouched. */
export const manualSlots: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };

/** A block longer than this is the page's, unless it says that it is ours. */
const LONGEST_FALLBACK = 1500;

/** Our static HTML holds none of these but the picture of a QR code, so a block that does is the page's. */
const NEVER_OURS = /^(?:fukushi-|img|video|form|i?frame)/u;

const textOf = (node: Node): string => node.textContent?.trim() ?? '';

/**
 * The element of the page whose children stand in for a widget: the widget
 * itself, or the block in whose shadow root it stands around the block's slot.
 */
export function contentHost(widget: Element): Element {
  return widget.firstElementChild?.localName === 'slot' ? (widget.getRootNode() as ShadowRoot).host : widget;
}

/**
 * Whether a node only repeats a widget: white space, a block that says it is
 * ours, or one that ends in our link. `own` is what the widget shows: a link to
 * another part says something else.
 */
export function isFallback(node: Element | Text, own?: Permalink): boolean {
  const text = textOf(node);
  if (!('localName' in node)) return text === '';
  if ([...node.querySelectorAll(':not(.qr)')].some(({ localName }) => NEVER_OURS.test(localName)))
    return false;
  const last = node.matches('a') ? node : [...node.querySelectorAll('a')].at(-1);
  const { href = '' } = (last ?? {}) as Partial<HTMLAnchorElement>;
  const permalink = planSource()?.parsePermalink(href);
  if (permalink && own && !isSamePart(permalink, own)) return false;
  return (
    node.classList.contains('fukushi-embed') ||
    (permalink !== undefined &&
      text.endsWith(textOf(last as Element)) &&
      text.length <= LONGEST_FALLBACK &&
      !node.querySelector('h1, h2'))
  );
}

/** Where changes of the page's own content are seen. */
export const watchContent = (widget: Element, observer: MutationObserver): void =>
  observer.observe(contentHost(widget), { childList: true, subtree: true, characterData: true });

/**
 * The own-content rule. Children are the page's: they are never moved, copied
 * or changed. While the widget shows its view, children that only repeat it
 * are left out of the slot; everything else, for example all that a self-closed
 * tag swallowed, shows after the widget. While there is no view, all show.
 * `own` is the part that the view shows, where it has a page of its own.
 */
export function showContent(host: Element, isViewShown: boolean, own: Permalink | undefined): void {
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!slot) return;
  const page = contentHost(host);
  // The slot of a block stands for all of the block.
  const repeats = (child: Element | Text) => isFallback(page === host ? child : page, own);
  const shown = ([...host.childNodes] as (Element | Text)[]).filter(
    (child) => child.nodeType <= Node.TEXT_NODE && !(isViewShown && repeats(child)),
  );
  // A root that the parser made from declarative HTML assigns by name: there it is all or nothing.
  if (root?.slotAssignment === 'manual') slot.assign(...shown);
  else slot.hidden = shown.length === 0;
}
