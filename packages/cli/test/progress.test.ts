/** How far an action has come: typed by an editor, said in words in every rendition, shown with its day and note. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { neededBy } from '@fukushi-widgets/elements';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Action, Plan } from '@fukushi-widgets/model';
import type * as PlanInLanguages from '../dist/plan-in-languages.js';
import type * as TextEdition from '../dist/site/text-edition.js';
import { run } from './support/in-process.js';
import { folderOf, tinyPlan, type Files } from './support/plan-folder.js';

const load = (path: string): Promise<unknown> => import(new URL(`../${path}`, import.meta.url).href);
const { planInLanguages } = (await load('plan-in-languages.js')) as typeof PlanInLanguages;
const { textEdition } = (await load('site/text-edition.js')) as typeof TextEdition;

const policy = (progress: string): Files => ({
  ...tinyPlan,
  'policies/1-1.yaml': `parent: "1"\ntitle: 施策の題\nactions:\n  - { actor: us, text: 声をかけましょう。, progress: ${progress} }\n`,
});
const NOTED = '{ state: 進行中, date: 2026-09, note: 5人が始めました。 }';

const firstAction = ({ goals }: Plan): Action => {
  const action = goals[0]?.children?.[0]?.actions?.[0];
  assert.ok(action);
  return action;
};
function planOf(t: TestContext, files: Files): Plan {
  const { plan, findings } = readPlanFolder(folderOf(t, files));
  assert.deepEqual(findings, []);
  return plan as Plan;
}
const messages = (t: TestContext, progress: string): readonly string[] =>
  readPlanFolder(folderOf(t, policy(progress))).findings.map(({ found, accepted }) => `${found} ${accepted}`);

describe('typed', () => {
  for (const [typed, kept] of [
    ['未着手', 'not-started'],
    ['進行中', 'in-progress'],
    ['達成', 'done'],
    ['done', 'done'],
  ] as const) {
    test(`${typed} is ${kept}`, (t) => {
      const { progress } = firstAction(planOf(t, policy(`{ state: ${typed}, date: 2026-09 }`)));
      assert.deepEqual(progress, { state: kept, date: '2026-09' });
    });
  }

  test('another word is answered with those there are', (t) => {
    const [said = ''] = messages(t, '{ state: 完了, date: 2026-09 }');
    assert.match(said, /「完了」です 未着手・進行中・達成 のどれか/u);
  });

  test('without a day nobody knows when it was so', (t) => {
    assert.match(messages(t, '{ state: 達成 }').join('\n'), /「date」がありません/u);
  });

  test('a day before the plan began is doubted', (t) => {
    assert.match(
      messages(t, '{ state: 達成, date: 2016-09 }').join('\n'),
      /「2016-09」は、計画の期間の始まり/u,
    );
  });
});

describe('in words', () => {
  const labels = (plan: Plan, lang: string) => {
    const { stateLabel, dateLabel } = firstAction(plan).progress ?? {};
    return [stateLabel, dateLabel].map((text) => (typeof text === 'object' ? text[lang] : text));
  };
  const words: Readonly<Record<string, readonly [state: string, date: string]>> = {
    'ja': ['進行中', '令和8（2026）年9月現在'],
    'en': ['In progress', 'as of September 2026'],
    'ja-easy': ['いま して います', '2026年《ねん》（令和8年《ねん》）｜9月《くがつ》の ようすです'],
    'ja-furigana': ['進行中《しんこうちゅう》', '令和8（2026）年《ねん》｜9月《くがつ》現在《げんざい》'],
    'ko': ['진행 중', '2026년 9월 기준'],
  };
  for (const [lang, expected] of Object.entries(words)) {
    test(lang, (t) => {
      const plan = planOf(t, policy(NOTED));
      const translations = new Map(lang === 'ja' ? [] : [[lang, {}]]);
      assert.deepEqual(labels(planInLanguages(plan, translations).get(lang) as Plan, lang), expected);
    });
  }

  test('a word of the plan’s own stays, and no other is put beside it', (t) => {
    const plan = planOf(t, policy('{ state: 進行中, date: 2026-09, stateLabel: 順調 }'));
    const english = planInLanguages(plan, new Map([['en', {}]])).get('en') as Plan;
    assert.equal(firstAction(english).progress?.stateLabel, '順調');
  });
});

describe('shown', () => {
  test('below the action: the word, the day, the note', async (t) => {
    const folder = folderOf(t, policy(NOTED));
    for (const widget of [['policy-card', '1-1'], ['action-list']]) {
      const { out } = await run('fragment', ...widget, '--plan', folder);
      assert.match(
        out.replaceAll(/<svg.*?<\/svg>/gsu, ''),
        /声をかけましょう。<br>\s*<strong>進行中<\/strong> 令和8（2026）年9月現在<br>\s*5人が始めました。/u,
      );
    }
  });

  test('in the text edition', (t) => {
    const plan = planInLanguages(planOf(t, policy(NOTED)), new Map()).get('ja') as Plan;
    assert.match(
      textEdition(plan, 'ja', 'https://x.example/'),
      /声をかけましょう。\n\s*進行中 令和8（2026）年9月現在\n\s*5人が始めました。/u,
    );
  });

  test('by a view that only a plan with progress has', (t) => {
    const views = [planOf(t, policy(NOTED)), planOf(t, tinyPlan)].map((plan) =>
      neededBy(plan).includes('progress'),
    );
    assert.deepEqual(views, [true, false]);
  });
});
