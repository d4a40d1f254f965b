/** How the runners hand their numbers to tools/test.js: a small JSON file, named by FUKUSHI_COUNTS. */
import { readFileSync, writeFileSync } from 'node:fs';

export const noCounts = { passed: 0, failed: 0, skipped: 0 };

/** Writes a runner's counts where the caller asked for them; on its own the runner just prints. */
export function writeCounts(counts, path = process.env.FUKUSHI_COUNTS) {
  if (path) writeFileSync(path, JSON.stringify(counts));
}

/**
 * What a runner's counts and exit code say together. A runner that dies, or fails without naming a test
 * (a module that does not load, a browser that does not start), is one failure; so is one that ran nothing.
 */
export function judge(path, code, { mayBeEmpty = false } = {}) {
  let counts;
  try {
    counts = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { ...noCounts, failed: 1, note: 'ended before it could report' };
  }
  const total = counts.passed + counts.failed;
  if (counts.failed === 0 && code !== 0)
    return { ...counts, failed: 1, note: `failed with exit code ${code}` };
  if (total === 0 && !mayBeEmpty) return { ...counts, failed: 1, note: 'ran no test' };
  return counts;
}

/** The last line every command of ours ends with. */
export function lastLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
