import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { number, table, withSpread } from '../report/table.js';

describe('tables', () => {
  test('words stand left, numbers right, and what was not measured is a dash', () => {
    assert.equal(
      table(
        ['', 'ours'],
        [
          ['nodes', '1,234'],
          ['ms', undefined],
        ],
      ),
      ['|       |  ours |', '| ----- | ----: |', '| nodes | 1,234 |', '| ms    |     – |'].join('\n'),
    );
  });

  test('a Japanese letter takes two columns', () => {
    assert.match(
      table(
        ['', 'x'],
        [
          ['計画', '1'],
          ['abcd', '2'],
        ],
      ),
      /^\| 計画 \|\s+1 \|$/m,
    );
  });

  test('a number has three digits that say something', () => {
    assert.deepEqual([1234.5, 12.34, 1.234, 0.0123, 7, 0].map(number), [
      '1,235',
      '12.3',
      '1.23',
      '0.01',
      '7',
      '0',
    ]);
    assert.equal(number(Number.NaN), undefined);
  });

  test('a spread is shown where there is one', () => {
    assert.equal(withSpread({ median: 97, low: 92, high: 110 }), '97 (92–110)');
    assert.equal(withSpread({ median: 3, low: 3, high: 3 }), '3');
    assert.equal(withSpread(undefined), undefined);
  });
});
