/** What many runs of one measurement come to. */

/** Half of the values lie below, half above. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `{ median, low, high, runs }`; undefined where there is no value. */
export const summary = (values) =>
  values.length === 0
    ? undefined
    : { median: median(values), low: Math.min(...values), high: Math.max(...values), runs: values.length };

/** How far apart the runs were, as a share of the median: 0.2 where they lay within a fifth of it. */
export const spread = ({ median: middle, low, high }) => (middle === 0 ? 0 : (high - low) / middle);

/** Runs of one contestant → a summary of each thing measured: `[{ cpu: 1 }, { cpu: 3 }]` → `{ cpu: { median: 2, … } }`. */
export function summaries(runs) {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      summary(runs.map((run) => run[name]).filter((value) => Number.isFinite(value))),
    ]),
  );
}

/** The order in which contestants run in a round: each round begins with the next, so that no one is always first. */
export const rotate = (list, round) => list.map((_, index) => list[(index + round) % list.length]);
