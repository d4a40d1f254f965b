import type { Kit, OptionalFrom, OptionalName } from '@fukushi-widgets/elements';

/** What the script has for the files of its optional views. */
export interface Provides {
  readonly provide: <Name extends OptionalName>(name: Name, from: OptionalFrom<Name>) => void;
}

/**
 * Gives a view to the script of this page, whether the view's file was loaded for it or bound to it. A page whose
 * script is another one has no use for it.
 */
export function provide<Name extends OptionalName>(
  name: Name,
  from: (kit: Kit) => ReturnType<OptionalFrom<Name>>,
): void {
  (globalThis as { fukushi?: Partial<Provides> }).fukushi?.provide?.(name, from);
}
