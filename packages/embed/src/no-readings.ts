import type { TextWriter } from '@fukushi-widgets/elements';

/** Most renditions have no readings: the bundler puts `readings.ts` in the place of this module for those that have. */
export const write: TextWriter | undefined = undefined;
