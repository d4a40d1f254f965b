/** Every rule is shown red and green; a new one without examples fails here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type * as Rules from '../dist/rules/index.js';
import { planFolder } from './support/plan-folder.js';
import { RULE_EXAMPLES } from './support/rule-examples.js';

const { rules } = (await import(new URL('../rules/index.js', import.meta.url).href)) as typeof Rules;

test('every rule has a red and a green example, and no example is of no rule', () => {
  assert.deepEqual(Object.keys(RULE_EXAMPLES).sort(), rules.map(({ id }) => id).sort());
});

describe('the examples of each rule', () => {
  for (const [id, { red, green }] of Object.entries(RULE_EXAMPLES)) {
    test(id, (t) => {
      const found = readPlanFolder(planFolder(t, red)).findings.filter(({ rule }) => rule === id);
      assert.notDeepEqual(found, [], 'the red example is not found');
      for (const { found: what, accepted, file, line } of found) {
        assert.match(what, /[ぁ-んァ-ヶ一-龠]/u, 'what was found is said in Japanese');
        assert.ok(accepted && file && line > 0, 'where it is and what is right is said');
      }
      const { findings, plan } = readPlanFolder(planFolder(t, green));
      assert.deepEqual(
        findings.filter(({ rule, severity }) => rule === id || severity === 'error'),
        [],
      );
      assert.ok(plan, 'the green example is a plan');
    });
  }
});
