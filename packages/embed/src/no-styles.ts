import type { RenditionLook } from '@fukushi-widgets/elements';

/** Most languages look well as Japanese does: the bundler puts the sheet of those that do not in this module's place. */
export const styles: RenditionLook['styles'] = undefined;
