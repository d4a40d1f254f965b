import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';
import { actionsOf, fiscalYearsOf, placedNodes, policiesOf, withTranslation } from '@fukushi-widgets/model';
import type { Plan, PlanNode } from '@fukushi-widgets/model';

import { corrected, komoro, plain } from './received.js';

const { plan: compiled, translations, findings } = readPlanFolder(komoro);
const plan = compiled as Plan;

/** One row of the system chart, L21–L28; a cell left empty repeats the one above. */
interface Row {
  readonly goal: string;
  readonly policy: string;
  readonly vision: string;
}

const cells = Array.from({ length: 8 }, (_, index) => corrected(21 + index).split('\t'));
const rows: readonly Row[] = cells.map((row, index) => ({
  goal: cells.slice(0, index + 1).findLast(([, goal]) => goal !== '')?.[1] ?? '',
  policy: row[2] ?? '',
  vision: row[3] ?? '',
}));

/** Where each policy's title, summary and actions stand. The received text has three layouts. */
const bodies: Readonly<Record<string, readonly [title: number, summary: number, actions: number]>> = {
  '1-1': [50, 50, 50],
  '1-2': [51, 51, 51],
  '1-3': [52, 52, 52],
  '2-1': [60, 61, 60],
  '2-2': [63, 64, 63],
  '3-1': [86, 87, 87],
  '3-2': [89, 90, 90],
  '3-3': [92, 93, 93],
};

const pieces = (line: number): readonly string[] =>
  plain(corrected(line))
    .split(/[\n\t]|・(?=\[)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const goals: readonly PlanNode[] = plan.goals;
const policies: readonly PlanNode[] = policiesOf(plan).map(({ node }) => node);

test('one philosophy, 3 goals, 8 policies, 8 visions, 32 actions of 4 actors, 2 contacts', () => {
  assert.equal(typeof plan.philosophy?.title, 'string');
  assert.equal(goals.length, 3);
  assert.deepEqual(
    goals.map(({ children }) => children?.length),
    [3, 2, 3],
  );
  assert.equal(policies.filter(({ vision }) => vision !== undefined).length, 8);
  assert.equal(actionsOf(plan).length, 32);
  assert.equal(plan.actors.length, 4);
  for (const actor of plan.actors) assert.equal(actionsOf(plan, { actor }).length, 8, actor.id);
  assert.equal(plan.contacts.length, 2);
});

test('goals, policies and visions are those of the system chart', () => {
  assert.equal(plan.philosophy?.title, cells[0]?.[0]);
  const shown = goals.flatMap((goal) =>
    (goal.children ?? []).map((policy) => ({
      goal: `目標${goal.id} ${String(goal.title)}`,
      policy: `基本施策${policy.id} ${String(policy.title)}`,
      vision: policy.vision,
    })),
  );
  assert.deepEqual(shown, rows);
});

test('each goal has the title and summary of its own page', () => {
  const places = { 1: [44, 46], 2: [54, 58], 3: [80, 84] } as const;
  for (const [index, goal] of goals.entries()) {
    const [title, summary] = places[(index + 1) as 1 | 2 | 3];
    assert.equal(`目標${goal.id} ${String(goal.title)}`, corrected(title));
    assert.equal(goal.summary, plain(corrected(summary)));
  }
});

test('each policy has the title, summary and actions of its own cell', () => {
  for (const policy of policies) {
    const [title, summary, actions] = bodies[policy.id] ?? [0, 0, 0];
    const place = policy.id.split('-')[1];
    assert.equal(pieces(title)[0], `(${place}) ${String(policy.title)}`);
    const prose = pieces(summary).filter((piece) => !/^(\(\d\)|\[|期待する取り組み)/u.test(piece));
    assert.deepEqual(prose, [policy.summary]);
    const labels = Object.fromEntries(plan.actors.map(({ id, label }) => [id, String(label)]));
    assert.deepEqual(
      policy.actions?.map(({ actor, text }) => `[${labels[actor ?? '']}]${String(text)}`),
      pieces(actions).filter((piece) => piece.startsWith('[')),
    );
    assert.ok(pieces(title).concat(pieces(actions)).includes(String(plan.actionsLabel)));
  }
});

test('what the plans are, and the way to the goals, stand as received', () => {
  assert.equal(`${String(plan.title)} ${String(plan.edition)}【令和7年度～令和11年度】`, corrected(3));
  assert.equal(plan.aboutHeading, corrected(5));
  assert.deepEqual(
    plan.plans.map(({ description }) => description),
    [[corrected(7)], [corrected(9)]],
  );
  assert.deepEqual(plan.purpose, [corrected(14)]);
  assert.equal(plan.keywordSentence, corrected(16));
  assert.equal(plan.structureHeading, corrected(18));
  assert.deepEqual(
    [plan.philosophy?.label, ...plan.levels.map(({ label }) => label), plan.visionLabel],
    corrected(20).split('\t'),
  );
  assert.equal(plan.publishers.map(({ name }) => String(name)).join('・'), corrected(34));
  assert.deepEqual(plan.philosophy?.introduction, [corrected(36), corrected(42)]);
  assert.equal(plan.philosophy?.title, corrected(40));
});

test('of the related plans, only the one the text says so of is contained', () => {
  const contained = plan.relatedPlans?.filter(({ relation }) => relation === 'contained');
  assert.deepEqual(
    contained?.map(
      ({ legalBasis, name }) => `「${String(legalBasis?.law)}」に基づき策定する「${String(name)}」を包含`,
    ),
    [/「[^「]+」に基づき策定する「[^「]+」を包含/u.exec(corrected(14))?.[0]],
  );
});

test('each goal has one keyword, which stands once in its summary', () => {
  assert.deepEqual(
    goals.map(({ keyword }) => keyword),
    ['緩やかなつながり', 'つながり続ける支援', '多様なつながり'],
  );
  for (const { keyword, summary } of goals) {
    assert.equal(String(summary).split(String(keyword)).length, 2, String(keyword));
  }
});

test('the bold words of the received text are keywords', () => {
  for (const line of [46, 84]) {
    const bold = /\*\*(.+?)\*\*/u.exec(corrected(line))?.[1];
    assert.ok(
      goals.some(({ keyword }) => keyword === bold),
      bold,
    );
  }
});

test('the period is 令和7年度 to 令和11年度', () => {
  assert.deepEqual(plan.period, { start: '2025-04-01', end: '2030-03-31' });
  assert.deepEqual(fiscalYearsOf(plan, 'ja'), {
    first: { year: 2025, era: { name: '令和', year: 7 } },
    last: { year: 2029, era: { name: '令和', year: 11 } },
  });
});

test('contacts are those of the two boxes', () => {
  const [city, council] = plan.contacts;
  const tel = city?.phones?.[0];
  assert.equal(`電話:${tel?.number} 内線 ${tel?.extension}`, corrected(101));
  assert.equal(`E-mail:${city?.email}`, corrected(102));
  assert.equal(city?.emailUnconfirmed, true);
  assert.equal(`【問合せ先】小諸市 ${city?.department?.join(' ')}`, `${corrected(99)} ${corrected(100)}`);
  assert.equal(`電話:${council?.phones?.[0]?.number}`, corrected(109));
  assert.equal(`E-mail:${council?.email}`, corrected(110));
  assert.equal(`【問合せ先】${String(council?.name)}`, corrected(108));
});

test('who わたし and わたしたち are is marked as inferred', () => {
  assert.deepEqual(
    plan.actors.filter((actor) => actor.explanationInferred).map(({ id }) => id),
    ['me', 'us'],
  );
});

test('the check finds no errors, and no stale translation', () => {
  const stillToDo = ['warning translation-coverage', 'warning open-questions', 'warning never-shown'];
  assert.deepEqual(
    findings.map(({ rule, severity }) => `${severity} ${rule}`).filter((found) => !stillToDo.includes(found)),
    [],
  );
});

test('all that is said is shown, but for the law of a related plan', () => {
  assert.deepEqual(
    findings.flatMap(({ rule, file, found }) =>
      rule === 'never-shown' ? [`${file} ${found.split(' ')[0]}`] : [],
    ),
    ['plan.yaml relatedPlans.legalBasis.law'],
  );
});

test('English has a title for every goal and policy', () => {
  const english = withTranslation(plan, 'en', translations.get('en') ?? {});
  const nodes = placedNodes(english).map(({ node }) => node);
  assert.equal(nodes.length, 11);
  for (const { id, title } of nodes) assert.deepEqual(Object.keys(title ?? {}), ['ja', 'en'], id);
  assert.equal(typeof english.message?.title, 'string');
});
