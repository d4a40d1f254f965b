/** Reporter for `node --test`: one line per file, every failure in full, counts at the end. */
import { relative } from 'node:path';
import { noCounts, writeCounts } from './counts.js';

/** Counts tests, not suites; a file that fails to load, or holds no test, counts as one failure. */
export function countEvent(counts, { type, data }) {
  if (type !== 'test:pass' && type !== 'test:fail') return counts;
  if (data.details?.type === 'suite') return counts;
  const isWholeFile = data.nesting === 0 && data.name === data.file;
  const failed = type === 'test:fail' || isWholeFile;
  const key = data.skip !== undefined || data.todo !== undefined ? 'skipped' : failed ? 'failed' : 'passed';
  return { ...counts, [key]: counts[key] + 1 };
}

export default async function* report(events) {
  let counts = noCounts;
  const parents = [];
  const perFile = new Map();
  for await (const event of events) {
    const { type, data } = event;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    // What came after a test had ended fails its file without a word; the rest of the diagnostics are counts.
    if (type === 'test:diagnostic' && /^(?:Error|Warning): /.test(data.message)) yield `${data.message}\n`;
    if (type === 'test:start') parents[data.nesting] = data.name;
    const before = counts;
    counts = countEvent(counts, event);
    if (counts === before) continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    const own = perFile.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    for (const key of Object.keys(own)) own[key] += counts[key] - before[key];
    perFile.set(file, own);
    if (counts.failed > before.failed) {
      const name = [...parents.slice(0, data.nesting), data.name].join(' › ');
      yield `\n✗ ${file}: ${name}\n${indent(reason(data))}\n\n`;
    }
  }
  for (const [file, own] of [...perFile].sort()) {
    const skipped = own.skipped ? `, ${own.skipped} skipped` : '';
    yield `${own.failed ? '✗' : '✓'} ${file}: ${own.passed} passed, ${own.failed} failed${skipped}\n`;
  }
  writeCounts(counts);
}

function reason({ details }) {
  const error = details?.error;
  if (!error) return 'The file holds no test.';
  const cause = error.cause ?? error;
  return typeof cause === 'string' ? cause : (cause.stack ?? cause.message ?? String(cause));
}

function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
