import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { planFolder } from './plan-folder.js';
import type { Files } from './plan-folder.js';

/** The findings for the tiny plan with changes, as `severity rule file:line:column`. */
export function findingsFor(test: TestContext, changes: Files): readonly string[] {
  return readPlanFolder(planFolder(test, changes)).findings.map(
    ({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`,
  );
}

/** Asserts that the changes lead to these findings and to no other. */
export function assertFindings(test: TestContext, changes: Files, expected: readonly string[]): void {
  assert.deepEqual(findingsFor(test, changes), expected);
}
