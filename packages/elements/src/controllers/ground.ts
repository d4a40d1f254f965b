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
  // The text's colour, whatever the page calls it, as frame.styles.ts asks for it: `color(srgb 0.2 0.2 0.2)`.
  const [red, green, blue] = columnRuleColor.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return '';
  const scale = columnRuleColor.startsWith('rgb') ? 255 : 1;
  return 0.3 * red + 0.6 * green + 0.1 * blue > scale / 2 ? 'dark' : 'light';
}

const waiting = new Set<HTMLElement>();

/** Fits all that wait: first every page colour is read, then every frame is told, so that styles are computed once. */
function fit(): void {
  const grounds = [...waiting].map((host) => [host, groundOf(host)] as const);
  waiting.clear();
  for (const [host, ground] of grounds) {
    const frame = host.shadowRoot?.querySelector('.frame');
    if (frame && frame.getAttribute('data-ground') !== ground) frame.setAttribute('data-ground', ground);
  }
}

/** Fits a frame's colours to the ground it stands on, in the next animation frame. */
export function fitGround(host: HTMLElement): void {
  if (waiting.size === 0) requestAnimationFrame(fit);
  waiting.add(host);
}

/**
 * Keeps a widget's colours fit for its ground. Pages paint that ground without
 * telling `color-scheme`, and change it under us: background tools of municipal
 * sites, alternate style sheets, dark modes of their own. frame.styles.ts gives
 * the tag's colours a transition too short to see, which ends whenever the
 * page's colours have changed here, for whatever reason: no observer of
 * attributes can tell that. Returns the function that ends this.
 */
export function watchGround(host: HTMLElement): () => void {
  const listener = ({ target }: Event) => {
    if (target === host) fitGround(host);
  };
  host.addEventListener('transitionend', listener);
  fitGround(host);
  return () => {
    host.removeEventListener('transitionend', listener);
    // In a tab that nobody looks at the frame does not come.
    waiting.delete(host);
  };
}
