import { supportsAdoptingStyleSheets, type CSSResultGroup } from 'lit';

/** The class of an element, whose sheets are adopted in their order. */
type Styled = CustomElementConstructor & { styles?: CSSResultGroup };

/**
 * Registers a tag once. Being loaded twice is normal life: the first
 * registration stays, whatever bundle or version it came from. A tag that
 * belongs to somebody else stays theirs, which is said once.
 */
export function define(tag: string, element: Styled): void {
  const existing = customElements.get(tag);
  if (!existing) register(tag, element);
  else if (!('headingLevel' in existing.prototype)) console.warn(`<${tag}> は別のスクリプトが使っています`);
}

/**
 * Tags that stood in one line of text become blocks. Chromium (156) takes a second for 2,000 of them, and four times as
 * long for twice as many, unless they leave the line first. Nothing is painted in between.
 */
function register(tag: string, element: Styled): void {
  // Not on a server; nor where MooTools 1.4 hides from Lit what the browser can: Lit would copy this sheet for good.
  const first = supportsAdoptingStyleSheets && document.querySelector(tag);
  if (!first) return customElements.define(tag, element);
  const sheet = new CSSStyleSheet();
  element.styles = [element.styles as CSSResultGroup, sheet];
  sheet.insertRule(':host{display:none!important}');
  customElements.define(tag, element);
  // Asking has the styles computed.
  first.checkVisibility?.();
  sheet.deleteRule(0);
}
