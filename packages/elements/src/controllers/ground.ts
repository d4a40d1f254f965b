import { far } from '../styles/far.styles.js';

/** An opaque background: no alpha, which computed colours write after a slash or in `rgba()`. */
const isOpaque = (color: string): boolean => !/rgba|[/]|transparent/u.test(color);

/**
 * What a frame must know for its colours to be readable where an element
 * stands, in words of tokens.styles.ts: `plain`, `light` or `dark`. The page's
 * text tells light from dark, because it is readable on whatever ground the page
 * has: a colour, a picture, or none. Empty where nothing is known.
 */
export function groundOf(element: Element): string {
  const { backgroundColor, columnRuleColor } = getComputedStyle(element);
  // One opaque ground on our tag and around it: a rule over everything, like SHIRASAGI's `body[data-ss-theme] *`.
  if (
    isOpaque(backgroundColor) &&
    getComputedStyle(element.parentElement ?? element).backgroundColor === backgroundColor
  )
    return 'plain';
  // How light the text is, of 100, whatever the page calls its colour, as frame.styles.ts asks for it: `lab(21.2 0 0)`.
  const [, lightness] = /^lab\(([\d.]+)/u.exec(columnRuleColor) ?? [];
  return lightness ? (Number(lightness) > 54 ? 'dark' : 'light') : '';
}

const waiting = new Set<HTMLElement>();

/** Where more widgets than this come in one frame, only those that the screen is near are drawn. */
const MANY = 8;

/** Fits all that wait: first everything is read, then every frame is told, so that the page is computed once. */
function fit(): void {
  const found = [...waiting].map((host) => {
    const frame = host.shadowRoot?.querySelector<HTMLElement>('.frame');
    return [frame, groundOf(host), frame?.matches('.far') && roomOf(frame)] as const;
  });
  waiting.clear();
  for (const [frame, ground, room] of found) {
    if (!frame) continue;
    frame.dataset['ground'] = ground;
    if (room) frame.style.containIntrinsicBlockSize = room;
    else frame.classList.remove('far');
  }
}

/**
 * How a frame on a page of many is drawn: at once above the screen and near it (nothing), so that nothing moves
 * there; further down when the screen comes near. Until then it takes about the room of what it says: letters in lines
 * of the width there is, and a line's height for each block of 25.
 */
function roomOf(frame: HTMLElement): string {
  const { top, width } = frame.getBoundingClientRect();
  if (top < 2 * innerHeight) return '';
  return `auto ${frame.textContent.length * (1.75 / Math.max(width / 16 - 3, 5) + 0.07)}em`;
}

/** Draws whatever waits, from now on: who goes to a place must find it where it will stay. */
export const drawAll = (): void => far.styleSheet?.replaceSync('');

/** Before a link leads to a place on the page, or a script of the page reckons where that is. */
const clicked = (event: Event): void => {
  if ((event.composedPath()[0] as Partial<Element>).closest?.('a[href*="#"]')) drawAll();
};

/** How the page was come to: asked once, not by each of a thousand widgets. */
let navigation: string | undefined;

/** Whether the page opens at a place further down: that of its hash, or where the reader had left it. */
function isPlaceKnown(): boolean {
  navigation ??= (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)
    ?.type;
  return !!location.hash || navigation !== 'navigate';
}

/** Fits a frame's colours to the ground it stands on, in the next animation frame. */
export function fitGround(host: HTMLElement): void {
  if (waiting.size === 0) requestAnimationFrame(fit);
  waiting.add(host);
  if (waiting.size <= MANY || isPlaceKnown()) return;
  host.shadowRoot?.querySelector('.frame:not([data-ground])')?.classList.add('far');
  document.addEventListener('click', clicked, true);
}

/** Lets go of a host that left: in a tab that nobody looks at, the next frame does not come. */
export const leaveGround = (host: HTMLElement): boolean => waiting.delete(host);

/**
 * Keeps a widget's colours fit for its ground. Pages paint that ground without
 * telling `color-scheme`, and change it under us: background tools of municipal
 * sites, alternate style sheets, dark modes of their own. frame.styles.ts gives
 * the tag's colours a transition too short to see, which ends whenever the
 * page's colours have changed here, for whatever reason: no observer of
 * attributes can tell that.
 */
export const watchGround = (host: HTMLElement): void =>
  host.addEventListener('transitionend', ({ target }) => {
    if (target === host) fitGround(host);
  });
