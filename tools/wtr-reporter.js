/** Reporter for @web/test-runner: one line per file, every failure with its stack, counts at the end. */
import { relative } from 'node:path';
import { noCounts, writeCounts } from './counts.js';

/** All tests of a session with the names of their suites, e.g. `contact box › shows the number`. */
export function flatten(suite, path = []) {
  if (!suite) return [];
  const own = suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name]))];
}

/** Counts one file in one browser. An error outside any test, or a file without tests, is one failure. */
export function countSession(session) {
  const counts = { ...noCounts };
  for (const test of flatten(session.testResults)) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  if (counts.failed === 0 && (!session.passed || counts.passed === 0)) counts.failed = 1;
  return counts;
}

export function countingReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) logger.log(describe(session));
    },
    onTestRunFinished({ sessions }) {
      const total = { ...noCounts };
      for (const session of sessions) {
        const counts = countSession(session);
        for (const key of Object.keys(total)) total[key] += counts[key];
      }
      writeCounts(total);
    },
  };
}

function describe(session) {
  const counts = countSession(session);
  const file = relative(process.cwd(), session.testFile);
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  const lines = [
    `${counts.failed ? '✗' : '✓'} ${file}: ${counts.passed} passed, ${counts.failed} failed${skipped}`,
  ];
  for (const test of flatten(session.testResults)) {
    if (!test.passed && !test.skipped) lines.push(`  ✗ ${test.name}`, indent(explain(test.error)));
  }
  if (session.passed && counts.passed === 0) lines.push('  ✗ the file holds no test');
  for (const error of session.errors ?? []) lines.push('  ✗ outside any test', indent(explain(error)));
  for (const url of session.request404s ?? []) lines.push(`    not found: ${url}`);
  if (counts.failed > 0) {
    for (const log of session.logs ?? []) lines.push(indent(`console: ${log.map(String).join(' ')}`));
  }
  return lines.join('\n');
}

function explain(error) {
  if (!error) return 'no reason given';
  const stack = error.stack ?? '';
  // Firefox and WebKit leave the message out of the stack, Chromium starts with it.
  const text = stack.includes(error.message) ? stack : `${error.name ?? 'Error'}: ${error.message}\n${stack}`;
  const compared =
    error.expected === undefined && error.actual === undefined
      ? ''
      : `\nexpected: ${error.expected}\nactual:   ${error.actual}`;
  return text.trimEnd() + compared;
}

function indent(text) {
  return text.replaceAll(/^/gm, '    ');
}
