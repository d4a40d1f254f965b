/** `never-shown`: what a publication says and no view shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { assertFindings } from './support/findings.js';
import { edited, folderOf, planFolder } from './support/plan-folder.js';
import { otherPlan } from './support/other-plan.js';
import { LAW_OF_RELATED } from './support/rule-examples.js';

/** What no view shows. */
const unseen = edited('plan.yaml', 'actors:', `${LAW_OF_RELATED}\nactors:`);

test('never-shown: a goal’s vision and its page in the full plan are shown', (t) => {
  assertFindings(
    t,
    edited('goals/1.yaml', 'keyword', 'vision: 目標にも姿がある\npages: { page: "12" }\nkeyword'),
    [],
  );
});

test('never-shown: says what, and that it is kept', (t) => {
  const folder = planFolder(t, unseen);
  const { plan, findings } = readPlanFolder(folder);
  assert.deepEqual(
    findings.map(({ rule, found }) => [rule, found]),
    [['never-shown', 'relatedPlans.legalBasis.law は保存されますが、どこにも表示されません']],
  );
  assert.ok(plan, 'a warning stops nothing');
});

test('never-shown: a keyword inside its summary is shown with it', (t) => {
  assertFindings(
    t,
    edited('policies/1-1.yaml', 'title', 'summary: 声をかけ合います。\nkeyword: 声\ntitle'),
    [],
  );
});

test('never-shown: a choice that changes a page is shown', (t) => {
  const { findings } = readPlanFolder(folderOf(t, otherPlan));
  const lines = findings.filter(({ rule }) => rule === 'never-shown').map(({ found }) => found.split(' ')[0]);
  assert.deepEqual(lines, []);
});

test('never-shown: is not asked where something is wrong', (t) => {
  assertFindings(
    t,
    {
      ...unseen,
      ...edited('policies/1-1.yaml', 'us: 声', 'them: 声'),
    },
    ['error unknown-actor policies/1-1.yaml:4:3'],
  );
});
