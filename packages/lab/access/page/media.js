/** What a reader's own tools do to a page. Runs in the page. */
import { roots, widgets } from './tree.js';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
let spacing;

/** WCAG 1.4.12: a reader's spacing, put into the page and every shadow root (rules from outside do not reach in). */
export function spaceText(on) {
  if (!spacing) {
    spacing = new CSSStyleSheet();
    spacing.replaceSync(SPACING);
  }
  for (const root of [document, ...roots()]) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    root.adoptedStyleSheets = on ? [...others, spacing] : others;
  }
}

/** WCAG 1.4.4: text twice as large, as by the browser's setting. A page's own size button has stories of its own. */
export function enlargeText(on) {
  document.documentElement.style.fontSize = on ? '200%' : '';
}

/** Resolves when every widget has drawn what was asked of it. */
export const updated = () => Promise.all(widgets().map((widget) => widget.updateComplete));

/** The same, the page is laid out anew, and what was opened has come into view. */
export async function settled() {
  await updated();
  const moving = widgets().flatMap(({ shadowRoot }) => shadowRoot.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
