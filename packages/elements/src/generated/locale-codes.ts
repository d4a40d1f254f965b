// Do not modify this file by hand!
// Re-generate this file by running lit-localize.

/**
 * The locale code that templates in this source code are written in.
 */
export const sourceLocale = `ja`;

/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export const targetLocales = [
  `en`,
  `fil`,
  `id`,
  `ja-easy`,
  `ja-furigana`,
  `ko`,
  `pt-BR`,
  `th`,
  `vi`,
  `zh-Hans`,
] as const;

/**
 * All valid project locale codes. Sorted lexicographically.
 */
export const allLocales = [
  `en`,
  `fil`,
  `id`,
  `ja`,
  `ja-easy`,
  `ja-furigana`,
  `ko`,
  `pt-BR`,
  `th`,
  `vi`,
  `zh-Hans`,
] as const;
