/** What changed between two versions of a plan: nothing is lost, and it is said in words, as text and as a page. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Plan } from '@fukushi-widgets/model';
import type * as Compare from '../dist/changes/compare.js';
import type * as Line from '../dist/changes/line.js';
import type * as Page from '../dist/changes/page.js';
import type * as Text from '../dist/changes/text.js';
import { changedPlans } from './support/changed-plan.js';
import { fullPlan, textsOf } from './support/full-plan.js';
import { run } from './support/in-process.js';
import { edited, folderOf, tinyPlan, type Files } from './support/plan-folder.js';

const load = (path: string): Promise<unknown> => import(new URL(`../${path}`, import.meta.url).href);
const { changesBetween } = (await load('changes/compare.js')) as typeof Compare;
const { plainLine } = (await load('changes/line.js')) as typeof Line;
const { changesPage } = (await load('changes/page.js')) as typeof Page;
const { changesText } = (await load('changes/text.js')) as typeof Text;

const BASE = 'https://fukushi.example/';
const textOf = (before: Plan, after: Plan): string =>
  changesText(changesBetween(before, after), before, after);
const pageOf = (before: Plan, after: Plan): string =>
  changesPage(changesBetween(before, after), before, after, { base: BASE });

/** The tiny plan and another version of it. */
function versions(t: TestContext, files: Files): readonly [Plan, Plan] {
  return [tinyPlan, { ...tinyPlan, ...files }].map((each) => {
    const { plan, findings } = readPlanFolder(folderOf(t, each));
    assert.ok(plan, JSON.stringify(findings));
    return plan;
  }) as unknown as readonly [Plan, Plan];
}
const retired = (entries: string) => edited('plan.yaml', 'actors:', `retired: ${entries}\nactors:`);

test('every text of a plan that changes is told, as it was and as it is', () => {
  const [before, after] = [fullPlan(), fullPlan((text) => `${text}改`)];
  const told = textOf(before, after);
  const lines = told.split('\n');
  for (const text of textsOf(before)) {
    assert.ok(
      lines.some((line) => /^(?:前|　前|　なくなった文章): /u.test(line) && line.includes(text)),
      text,
    );
    assert.ok(
      lines.some((line) => /^(?:今|　今|　加わった文章): /u.test(line) && line.includes(`${text}改`)),
      text,
    );
  }
  // Every field has a name for readers.
  assert.deepEqual(
    lines.filter((line) => /^・[a-z]/u.test(line)),
    [],
  );
});

test('the same plan has not changed', () => {
  const text = textOf(fullPlan(), fullPlan());
  assert.match(text, /\n文章に変わりはありません。\n$/u);
});

describe('by ids', () => {
  test('a sentence reworded is shown whole, with what differs', (t) => {
    const text = textOf(
      ...versions(t, edited('goals/1.yaml', '支え合いを広げます。', '支え合いを市に広げます。')),
    );
    assert.match(
      text,
      /◆ 目標の題\n・説明\n　前: 支え合いを広げます。\n　今: 支え合いを市に広げます。\n　ちがい: 「市に」を追加\n$/u,
    );
  });

  test('a policy that came is told with all it says', (t) => {
    const added = { 'policies/1-3.yaml': 'parent: "1"\ntitle: 三つ目\nactions:\n  us: 出かけます。\n' };
    const text = textOf(...versions(t, added));
    assert.match(
      text,
      /加わったもの 1件。[^]*■ 加わったもの\n\n◆ 目標の題 ＞ 三つ目\n・題: 三つ目\n・取り組み: わたしたち: 出かけます。\n$/u,
    );
  });

  test('a policy that went to another goal has moved, and only it', (t) => {
    const moved = {
      'goals/2.yaml': 'title: 二つ目\n',
      ...edited('policies/1-2.yaml', '"1"', '"2"'),
    };
    const { moved: moves } = changesBetween(...versions(t, moved));
    const plain = (line: Line.Line = []) => plainLine(line);
    assert.deepEqual(
      moves.map((move) => ({ ...move, name: plain(move.name), from: plain(move.from), to: plain(move.to) })),
      [
        {
          name: '二つ目 ＞ もう1つの題',
          page: { widget: 'policy-card', id: '1-2' },
          from: '目標の題',
          to: '二つ目',
        },
      ],
    );
  });

  test('an order that changed is a move, of as few as explain it', (t) => {
    const three = { 'policies/1-3.yaml': 'parent: "1"\ntitle: 三つ目\n' };
    const [, before] = versions(t, three);
    const [, after] = versions(t, { 'policies/1-3.yaml': 'parent: "1"\norder: 1\ntitle: 三つ目\n' });
    const text = textOf(before, after);
    assert.match(text, /移ったもの 1件。[^]*・目標の題 ＞ 三つ目: 並ぶ順番が変わりました。\n$/u);
  });

  test('a retired id leads on, and what took its place is not new', (t) => {
    const renamed = {
      'policies/1-2.yaml': undefined,
      'policies/1-3.yaml': 'parent: "1"\ntitle: もう1つの題\n',
      ...retired('[{ id: "1-2", now: "1-3" }]'),
    };
    const text = textOf(...versions(t, renamed));
    assert.match(text, /\nなくなったもの 1件。\n/u);
    assert.match(text, /・目標の題 ＞ もう1つの題（id: 1-2。代わり: 目標の題 ＞ もう1つの題 id: 1-3）\n$/u);
  });

  test('one that nothing took the place of is gone', (t) => {
    const gone = { 'policies/1-2.yaml': undefined, ...retired('["1-2"]') };
    assert.match(
      textOf(...versions(t, gone)),
      /・目標の題 ＞ もう1つの題（id: 1-2。代わりはありません）\n$/u,
    );
  });

  test('how far an action has come is a change of that action', (t) => {
    const said =
      'actions:\n  - { actor: us, text: 声をかけましょう。, progress: { state: 達成, date: 2026-09 } }\n';
    const text = textOf(
      ...versions(t, edited('policies/1-1.yaml', 'actions:\n  us: 声をかけましょう。\n', said)),
    );
    assert.match(text, /　今: わたしたち: 声をかけましょう。 ［達成 令和8（2026）年9月現在］/u);
  });
});

describe('the page', () => {
  const page = (t: TestContext) =>
    pageOf(
      ...versions(t, {
        ...edited('policies/1-1.yaml', '声をかけましょう', '声を<かけ>ます'),
        ...retired('["1-2"]'),
        'policies/1-2.yaml': undefined,
      }),
    );

  test('has a heading for each part, which leads to the part’s page', (t) => {
    const headings = [...page(t).matchAll(/<(h\d)>(.*?)<\/h\d>/gu)].map(([, tag, text]) => `${tag} ${text}`);
    assert.deepEqual(headings, [
      'h1 前の版から変わったところ',
      'h2 文章が変わったもの',
      `h3 <a href="${BASE}v1/embed/policy-card/1-1/">目標の題 ＞ 施策の題</a>`,
      'h4 取り組み',
      'h2 なくなったもの',
    ]);
  });

  test('says before and now in words beside del and ins', (t) => {
    assert.match(page(t), /<dt>前<\/dt><dd>わたしたち: 声<del>をかけましょう<\/del>。<\/dd>/u);
    assert.match(page(t), /<dt>今<\/dt><dd>わたしたち: 声<ins>を&lt;かけ&gt;ます<\/ins>。<\/dd>/u);
    assert.match(page(t), /<dt>ちがい<\/dt><dd>「をかけましょう」→「を&lt;かけ&gt;ます」<\/dd>/u);
  });
});

/** Kept beside this test. `UPDATE_GOLDENS=1` writes those that differ and fails, so that somebody reads what changed. */
describe('in Japanese alone, byte for byte', () => {
  for (const [name, said] of [
    ['changes.ja.html', pageOf(...changedPlans())],
    ['changes.ja.txt', textOf(...changedPlans())],
  ] as const) {
    test(name, () => {
      const path = new URL(`../../test/goldens/${name}`, import.meta.url).pathname;
      const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
      if (kept !== said && process.env['UPDATE_GOLDENS']) writeFileSync(path, said);
      assert.equal(said, kept, `${path}: UPDATE_GOLDENS=1 writes it again`);
    });
  }
});

describe('the commands', () => {
  const CHANGED = edited('goals/1.yaml', '目標の題', '変えた題');

  test('changes takes folders, compiled plans and published addresses', async (t) => {
    const [old, now, out] = [
      folderOf(t, tinyPlan),
      folderOf(t, { ...tinyPlan, ...CHANGED }),
      folderOf(t, {}),
    ];
    assert.equal((await run('compile', old, '-o', out)).code, 0);
    const json = join(out, 'ja.json');
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/1.0.0-aaaaaaaa/plan/ja.json' ? 200 : 404;
      response.end(readFileSync(json));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const texts: string[] = [];
    for (const place of [old, json, `${host}/1.0.0-aaaaaaaa/plan/ja.json`, `${host}/1.0.0-aaaaaaaa`]) {
      const { code, out: text, error } = await run('changes', place, now);
      assert.deepEqual([code, error], [0, '']);
      texts.push(text);
    }
    assert.match(String(texts[0]), /・題\n　前: 目標の題\n　今: 変えた題/u);
    assert.deepEqual(new Set(texts).size, 1);
    const { code, error } = await run('changes', `${host}/2.0.0`, now);
    assert.equal(code, 1);
    assert.match(error, /計画がありません/u);
  });

  test('build writes a page and a text of what changed since the version before, and says where', async (t) => {
    const [old, now, site] = [
      folderOf(t, tinyPlan),
      folderOf(t, { ...tinyPlan, ...CHANGED }),
      folderOf(t, {}),
    ];
    const built = (...more: string[]) => run('build', now, '--base', BASE, '-o', site, ...more);
    const at = (path: string) => join(site, path);
    assert.equal((await built()).code, 0);
    assert.ok(!existsSync(at('v1/embed/changes')));
    const index = () => readFileSync(at('v1/embed/index.html'), 'utf8');
    assert.doesNotMatch(index(), /embed\/changes/u);
    assert.equal((await built('--since', old)).code, 0);
    assert.match(readFileSync(at('v1/embed/changes/index.html'), 'utf8'), /<dd><del>目標の題<\/del><\/dd>/u);
    assert.match(readFileSync(at('v1/text/changes.txt'), 'utf8'), /　今: 変えた題/u);
    assert.match(
      index(),
      /<a href="https:\/\/fukushi\.example\/v1\/embed\/changes\/">前の版から変わったところ<\/a>/u,
    );
    // The version before belongs to what a build is made of.
    assert.match((await built('--since', old)).out, /前回から変わりません/u);
    assert.doesNotMatch((await built('--since', now)).out, /前回から変わりません/u);
    assert.match(readFileSync(at('v1/text/changes.txt'), 'utf8'), /文章に変わりはありません。/u);
  });
});
