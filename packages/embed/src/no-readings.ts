import type { TextWriter } from '@fukushi-widgets/elements';

/**
 * Most renditions are written as they are: the bundler puts `readings.ts` in the place of this module for those that
 * have readings, and the module that is named after a language for that one.
 */
export const write: TextWriter | undefined = undefined;
