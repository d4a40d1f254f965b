/**
 * What a frame must know for its colours to be readable where an element
 * stands, in words of tokens.styles.ts: `plain`, `light` or `dark`. The page's
 * text tells light from dark, because it is readable on whatever ground the page
 * has: a colour, a picture, or none. Empty where nothing is known.
 */
export function groundOf(element: Element): string {
  const around = element.parentElement ?? element;
  const { color, backgroundColor } = getComputedStyle(element);
  // One opaque ground on our tag and around it: a rule over everything, like SHIRASAGI's `body[data-ss-theme] *`.
  if (backgroundColor.startsWith('rgb(') && getComputedStyle(around).backgroundColor === backgroundColor)
    return 'plain';
  const [, red = 0, green = 0, blue = 0] = color.split(/[^\d.]+/u).map(Number);
  if (!color.startsWith('rgb')) return '';
  return 0.3 * red + 0.6 * green + 0.1 * blue > 127 ? 'dark' : 'light';
}

/**
 * Fits the frame's colours to the ground it stands on. Pages paint that ground
 * without telling `color-scheme`, and change it under us: background tools of
 * municipal sites, alternate style sheets, dark modes of their own.
 */
export const fitGround = (host: HTMLElement): number =>
  requestAnimationFrame(() => {
    host.shadowRoot?.querySelector('.frame')?.setAttribute('data-ground', groundOf(host));
  });
