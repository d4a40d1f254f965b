import type { OptionalFrom, OptionalName } from '@fukushi-widgets/elements';

/** Marks a page that has the script, whatever version of it came first; the name `fukushi` may be the page's own. */
export const LOADER = Symbol.for('fukushi.loader');

/** What the script of a page tells later ones, and has for the files of its optional views. */
export interface Loader {
  /** The publication and its exact version. */
  readonly name: string;
  readonly provide: <Name extends OptionalName>(name: Name, from: OptionalFrom<Name>) => void;
}

/** Gives a view to the script of this page, whether the view's file was loaded for it or bound to it. */
export function provide<Name extends OptionalName>(name: Name, from: OptionalFrom<Name>): void {
  (globalThis as { [LOADER]?: Loader })[LOADER]?.provide(name, from);
}
