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
  return lightness === undefined ? '' : Number(lightness) > 54 ? 'dark' : 'light';
}

const waiting = new Set<HTMLElement>();

/** Fits all that wait: first every page colour is read, then every frame is told, so that styles are computed once. */
function fit(): void {
  const grounds = [...waiting].map((host) => [host, groundOf(host)] as const);
  waiting.clear();
  for (const [host, ground] of grounds) {
    host.shadowRoot?.querySelector('.frame')?.setAttribute('data-ground', ground);
  }
}

/** Fits a frame's colours to the ground it stands on, in the next animation frame. */
export function fitGround(host: HTMLElement): void {
  if (waiting.size === 0) requestAnimationFrame(fit);
  waiting.add(host);
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
