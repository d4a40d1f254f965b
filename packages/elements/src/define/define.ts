/**
 * Registers a tag once. Being loaded twice is normal life: the first
 * registration stays, whatever bundle or version it came from.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
