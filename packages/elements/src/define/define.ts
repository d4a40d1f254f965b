/**
 * Registers a tag once. Being loaded twice is normal life: the first
 * registration stays, whatever bundle or version it came from. A tag that
 * belongs to somebody else stays theirs, which is said once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (!('headingLevel' in existing.prototype)) console.warn(`<${tag}> は別のスクリプトが使っています`);
}
