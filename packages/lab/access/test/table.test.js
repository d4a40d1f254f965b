/** The checklist holds every criterion, and every row is judged by something that exists. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { absent, rows } from '../criteria/index.js';
import { doubleWords, labelsApart, partsOutOfOrder } from '../support/compare.js';
import { failing, walks, watched } from '../walks/index.js';

/** WCAG 2.2, levels A and AA; 4.1.1 is JIS X 8341-3:2016's alone. */
const CRITERIA =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10
  1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2
  2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2
  4.1.3`.split(/\s+/u);

describe('the checklist', () => {
  it('holds every criterion once, in 43 numbered rows and among those that do not apply', () => {
    const found = [...rows, ...absent].map(({ criterion }) => criterion);
    assert.deepEqual(found.toSorted(), CRITERIA.toSorted());
    assert.deepEqual(
      rows.map(({ number }) => number),
      Array.from({ length: 43 }, (_, index) => index + 1),
    );
  });

  it('has 38 criteria of JIS X 8341-3:2016 at A and AA', () => {
    assert.equal([...rows, ...absent].filter(({ wcag }) => wcag === '2.0').length, 38);
  });

  it('names for each row tests that exist, and says in both languages how it is tested', () => {
    const rules = axeRules();
    for (const { number, axe = [], walks: names = [], look, collect, method, name } of rows) {
      assert.ok(axe.length + names.length > 0 || look || collect, `row ${number} is judged by nothing`);
      for (const walk of names)
        assert.ok(walk in walks || walk in failing || watched.includes(walk), `row ${number}: ${walk}`);
      for (const rule of axe) assert.ok(rules.has(rule), `row ${number}: axe has no rule ${rule}`);
      assert.ok(method.ja && method.en && name.ja && name.en, `row ${number}`);
    }
  });

  it('names every walk in some row', () => {
    const named = new Set(rows.flatMap(({ walks: names = [] }) => names));
    assert.deepEqual(
      [...Object.keys(walks), ...Object.keys(failing), ...watched].filter((walk) => !named.has(walk)),
      [],
    );
  });
});

function axeRules() {
  const axe = createRequire(import.meta.url)('axe-core');
  return new Set(axe.getRules().map(({ ruleId }) => ruleId));
}

describe('what is compared over all states', () => {
  it('finds parts that come in two orders', () => {
    assert.deepEqual(
      partsOutOfOrder([
        ['full', ['heading', 'vision']],
        ['none', ['heading']],
      ]),
      [],
    );
    assert.deepEqual(
      partsOutOfOrder([
        ['full', ['heading', 'vision']],
        ['dark', ['vision', 'heading']],
      ]),
      ['dark: vision before heading, in full after it'],
    );
  });

  it('finds a word with two icons and a destination with two wordings', () => {
    const icon = (tag, drawing) => [tag, ['icon', '社協', drawing]];
    const link = (tag, words) => [tag, ['link', '/1-1/', words]];
    assert.deepEqual(
      labelsApart([
        icon('a', '<path/>'),
        icon('b', '<path/>'),
        link('a', '施策1'),
        link('b', '「施策1」のページ'),
      ]),
      [],
    );
    assert.deepEqual(
      labelsApart([icon('a', '<path/>'), icon('b', '<circle/>')]).map(([tag]) => tag),
      ['b'],
    );
    assert.deepEqual(
      labelsApart([link('a', '施策1'), link('b', '見る')]).map(([tag]) => tag),
      ['b'],
    );
  });

  it('finds two words of the interface for one thing', () => {
    assert.deepEqual(
      doubleWords([
        { ja: '電話', en: 'Phone' },
        { ja: 'FAX', en: 'Fax' },
      ]),
      [],
    );
    assert.equal(
      doubleWords([
        { ja: '電話', en: 'Phone' },
        { ja: '電話', en: 'Telephone' },
      ]).length,
      1,
    );
    assert.equal(
      doubleWords([
        { ja: '電話', en: 'Phone' },
        { ja: 'でんわ', en: 'Phone' },
      ]).length,
      1,
    );
  });
});
