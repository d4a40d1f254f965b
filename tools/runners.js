/** What `npm test` runs, from what the parts of packages/lab say about themselves. */
import { parts } from '../packages/lab/parts.js';

/** Name → part, in the order in which they run. */
export const runners = Object.fromEntries(
  parts.filter(({ tests }) => tests).map((part) => [part.name, part]),
);

/**
 * What a runner needs and this machine lacks, in words; empty where all is there. Such a part is not run on a
 * developer's machine, and a failure in CI.
 */
export async function missingFor({ browser, needs = [] }, browsers) {
  if (browser && !browsers[browser]) return [browser];
  const missing = await Promise.all(needs.map((need) => need.missing()));
  return missing.filter(Boolean);
}
