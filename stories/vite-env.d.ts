declare module 'virtual:custom-elements-manifest' {
  interface Documented {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
    readonly type?: { readonly text: string };
  }
  /** One element, as the custom elements manifest describes it. */
  export interface Element {
    readonly name: string;
    readonly tagName?: string;
    readonly description?: string;
    readonly attributes?: readonly Documented[];
    readonly events?: readonly Documented[];
    readonly slots?: readonly Documented[];
    readonly cssParts?: readonly Documented[];
    readonly cssProperties?: readonly Documented[];
  }
  const manifest: { readonly modules: readonly { readonly declarations?: readonly Element[] }[] };
  export default manifest;
}

declare module '*.css';
