import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { judge, lastLine } from '../counts.js';
import { runNode } from '../run.js';
import { countSession } from '../wtr-reporter.js';

const scratch = mkdtempSync(join(tmpdir(), 'fukushi-counting-'));
after(() => rmSync(scratch, { recursive: true }));

describe('counting node tests', () => {
  const run = async (name, text) => {
    const file = join(scratch, `${name}.test.mjs`);
    const counts = join(scratch, `${name}.json`);
    writeFileSync(file, text);
    const reporter = new URL('../node-reporter.js', import.meta.url).href;
    // Inside a test Node would report to this run instead of to the reporter.
    const env = { FUKUSHI_COUNTS: counts, NODE_TEST_CONTEXT: undefined };
    const { code, output } = await runNode(['--test', `--test-reporter=${reporter}`, file], {
      env,
      quiet: true,
    });
    return { ...judge(counts, code), output };
  };

  it('counts tests and subtests, not suites', async () => {
    const { passed, failed, skipped } = await run(
      'plain',
      `import { describe, it, test } from 'node:test';
       describe('suite', () => { it('a', () => {}); it.skip('b', () => {}); });
       test('c', (t) => t.test('d', () => {}));`,
    );
    assert.deepEqual({ passed, failed, skipped }, { passed: 3, failed: 0, skipped: 1 });
  });

  it('names a failing test with its suite and shows the stack', async () => {
    const { passed, failed, output } = await run(
      'failing',
      `import { describe, it } from 'node:test';
       describe('suite', () => { it('good', () => {}); it('bad', () => { throw new Error('because'); }); });`,
    );
    assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
    assert.match(output, /suite › bad\n\s+Error: because\n\s+at /);
  });

  it('says what came after its test had ended, and fails the file', async () => {
    const { failed, output } = await run(
      'late',
      `import { test } from 'node:test';
       test('early', () => { setTimeout(() => Promise.reject(new Error('too late')), 20); });
       test('last', () => new Promise((resolve) => setTimeout(resolve, 200)));`,
    );
    assert.equal(failed, 1);
    assert.match(output, /"early".*too late/);
  });

  it('fails a file that does not load', async () =>
    assert.equal((await run('broken', `import './nowhere.js';`)).failed, 1));
  it('fails a file without tests', async () => assert.equal((await run('empty', '')).failed, 1));
});

describe('counting browser tests', () => {
  const test = (passed, skipped = false) => ({ name: 'x', passed, skipped });
  const session = (passed, ...tests) => ({
    passed,
    testResults: { name: '', tests: [], suites: [{ name: 'suite', tests, suites: [] }] },
  });

  it('counts passed, failed and skipped tests of all suites', () =>
    assert.deepEqual(countSession(session(false, test(true), test(false), test(false, true))), {
      passed: 1,
      failed: 1,
      skipped: 1,
    }));

  it('counts an error outside any test as one failure', () => {
    assert.equal(countSession(session(false, test(true))).failed, 1);
    assert.equal(countSession({ passed: false, testResults: undefined }).failed, 1);
  });

  it('counts a file without tests as one failure', () => assert.equal(countSession(session(true)).failed, 1));
});

describe('judging a runner', () => {
  const judged = (counts, code) => {
    const path = join(scratch, 'judged.json');
    writeFileSync(path, JSON.stringify(counts));
    return judge(path, code);
  };

  it('believes its counts', () => assert.equal(judged({ passed: 2, failed: 0, skipped: 0 }, 0).failed, 0));
  it('fails one that exits badly without a failed test', () =>
    assert.equal(judged({ passed: 2, failed: 0, skipped: 0 }, 1).failed, 1));
  it('fails one that ran nothing', () =>
    assert.equal(judged({ passed: 0, failed: 0, skipped: 3 }, 0).failed, 1));
  it('fails one that died', () => assert.equal(judge(join(scratch, 'nowhere.json'), 0).failed, 1));
  it('sums them up in the last line', () =>
    assert.equal(
      lastLine([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
      '5 passed, 1 failed',
    ));
});
