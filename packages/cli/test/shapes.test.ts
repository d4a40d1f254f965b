import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compiledFiles, readPlanFolder } from '@fukushi-widgets/cli';
import { CATALOGUE, isPlan, numberOf, placedNodes, plainText, WIDGETS } from '@fukushi-widgets/model';
import type { Plan } from '@fukushi-widgets/model';

import { fragmentHtml, widgetIds } from './support/in-process.js';
import { folderOf } from './support/plan-folder.js';
import { shapes } from './support/shapes.js';

for (const [name, files] of Object.entries(shapes)) {
  test(`${name}: passes check, which finds nothing that no view shows`, (t) => {
    const { plan, findings } = readPlanFolder(folderOf(t, files));
    assert.deepEqual(findings, []);
    assert.ok(plan);
  });

  test(`${name}: compiles, and every part of every widget shows the title of its plan`, (t) => {
    const result = readPlanFolder(folderOf(t, files));
    const plan = JSON.parse(compiledFiles(result).get('ja.json') ?? '') as Plan;
    assert.ok(isPlan(plan));
    for (const widget of WIDGETS) {
      const ids = widgetIds(widget, plan);
      assert.equal(new Set(ids).size, ids.length, widget);
      for (const id of ids) {
        const html = fragmentHtml({ plan, widget, id, lang: 'ja', headingLevel: 3 }) ?? '';
        assert.ok(html.includes(plainText(plan.title, 'ja', 'ja')), `${widget} ${id ?? ''}`);
        assert.doesNotMatch(html, /undefined|null|\[object/u, `${widget} ${id ?? ''}`);
      }
    }
  });
}

const planOf = (name: string, t: Parameters<typeof folderOf>[0]): Plan =>
  readPlanFolder(folderOf(t, shapes[name] ?? {})).plan as Plan;

test('an order of its own comes before ids, and each level counts for itself', (t) => {
  const plan = planOf('ids of its own on each level, an order of its own, nodes without title or number', t);
  assert.deepEqual(
    placedNodes(plan).map((placed) => [placed.node.id, numberOf(placed)]),
    [
      ['2', undefined],
      ['2', '施策1'],
      ['1', undefined],
      ['1', '施策1'],
      ['3', '目標'],
      ['3', '施策1'],
    ],
  );
  assert.equal(JSON.stringify(plan).includes('"order"'), false);
});

test('a goal that ends early has a card of its own', (t) => {
  const plan = planOf('uneven depth', t);
  assert.deepEqual(
    CATALOGUE['policy-card'].parts(plan).map(({ id }) => id),
    ['1-1-1', '2', '3-1'],
  );
});

test('a node between heads its own section, below what it stands in', (t) => {
  const plan = planOf('four levels', t);
  const shown =
    fragmentHtml({
      plan,
      widget: 'goal-section',
      id: 'measure-2-1-1',
      lang: 'ja',
      headingLevel: 3,
      base: 'https://w.example/',
    }) ?? '';
  const lines = shown
    .replaceAll(/<\/(?:h\d|p)>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean);
  assert.deepEqual(lines.slice(0, 3), [
    '施策1 施策の題',
    '基本目標2 目標の題その2 方向1 方向の題その1',
    '（1） 毎週の事業',
  ]);
  assert.match(shown, /v1\/embed\/goal-section\/measure-2-1-1\//u);
  // Below its own heading nothing says again what all of it stands in.
  assert.equal(shown.split('方向の題その1').length, 2);
});

test('an action of what is no policy leads to the page of its level, never of a policy', (t) => {
  const plan = planOf('actions, visions, indicators and SDGs on any level', t);
  const html =
    fragmentHtml({ plan, widget: 'action-list', lang: 'ja', headingLevel: 3, base: 'https://w.example/' }) ??
    '';
  const links = [...html.matchAll(/href="https:\/\/w\.example\/v1\/embed\/([^"#]*)/gu)].map(
    ([, path]) => path,
  );
  assert.deepEqual(links, ['goal-section/1/', 'goal-section/direction-1/', 'action-list/']);
});

test('no period, no date, no member plan: none of their places, and no word of them', (t) => {
  const plan = planOf('one level, a neighbourhood alone, no philosophy, no date', t);
  const html = fragmentHtml({ plan, widget: 'plan-summary', lang: 'ja', headingLevel: 3 }) ?? '';
  assert.equal(plan.period, undefined);
  assert.doesNotMatch(html, /計画期間|<(?:div|ul|dl|section)[^>]*>\s*<\//u);
});

test('a predecessor, a revision and documents are shown where readers find them', (t) => {
  const folder = folderOf(t, shapes['a council alone, its predecessor, a revision, documents, pages'] ?? {});
  const plan = JSON.parse(compiledFiles(readPlanFolder(folder)).get('ja.json') ?? '') as Plan;
  const html = (widget: 'plan-summary' | 'system-chart') =>
    fragmentHtml({ plan, widget, lang: 'ja', headingLevel: 3 }) ?? '';
  assert.match(
    html('plan-summary'),
    /<a href="https:\/\/shakyo\.example\.jp\/honpen\.pdf">計画の本編［PDF形式、2\.1MB］<\/a>/u,
  );
  assert.match(html('plan-summary'), /令和6（2024）年3月29日（令和8（2026）年10月改定）/u);
  assert.match(html('system-chart'), /<a href="https:\/\/shakyo\.example\.jp\/mae">第1期の計画<\/a>/u);
  assert.match(html('system-chart'), /この計画の前の計画です/u);
});

test('a numbered action says its number', (t) => {
  const plan = planOf('no actors, numbered actions', t);
  const html = fragmentHtml({ plan, widget: 'policy-card', id: '1-1', lang: 'ja', headingLevel: 3 }) ?? '';
  assert.match(
    html.replaceAll(/\s+/gu, ' '),
    /<li>① 相乗りの車を走らせます。<br>\s② 停留所に椅子を置きます。<\/li>/u,
  );
});
