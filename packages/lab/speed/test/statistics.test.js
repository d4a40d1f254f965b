import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { median, rotate, spread, summaries, summary } from '../report/statistics.js';

describe('statistics', () => {
  test('the median is the one in the middle, or lies between the two there', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 1, 4, 2]), 3);
    assert.equal(median([100, 20, 3]), 20, 'sorted as numbers');
  });

  test('taking it leaves the runs in their order', () => {
    const runs = [3, 1, 2];
    median(runs);
    assert.deepEqual(runs, [3, 1, 2]);
  });

  test('a summary keeps the lowest, the highest and how many there were', () => {
    assert.deepEqual(summary([4, 2, 9]), { median: 4, low: 2, high: 9, runs: 3 });
    assert.equal(summary([]), undefined);
  });

  test('the spread is a share of the median, and none where that is 0', () => {
    assert.equal(spread({ median: 10, low: 9, high: 11 }), 0.2);
    assert.equal(spread({ median: 0, low: 0, high: 5 }), 0);
  });

  test('what one run lacks or could not measure is left out of its summary', () => {
    const { cpu, longest } = summaries([
      { cpu: 1, longest: 50 },
      { cpu: 3, longest: Number.NaN },
      { cpu: 2 },
    ]);
    assert.deepEqual(cpu, { median: 2, low: 1, high: 3, runs: 3 });
    assert.deepEqual(longest, { median: 50, low: 50, high: 50, runs: 1 });
  });

  test('every round begins with another contestant and leaves nobody out', () => {
    assert.deepEqual(rotate(['a', 'b', 'c'], 0), ['a', 'b', 'c']);
    assert.deepEqual(rotate(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
  });
});
