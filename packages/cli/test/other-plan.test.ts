import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fukushi } from './support/run.js';
import { compiledFiles, readPlanFolder } from '@fukushi-widgets/cli';
import { actionsOf, isPlan, numberOf, placedNodes, policiesOf } from '@fukushi-widgets/model';

import { folderOf } from './support/plan-folder.js';

/** A plan as unlike Komoro's as the survey of other municipalities found. */
const files = {
  'plan.yaml': `schema: 1
id: other-2024
lang: ja
title: 試し市地域福祉計画
nickname: ささえあいプラン
slogan: みんなで つくる まち
period: { start: 2024-04-01, end: 2030-03-31, label: 令和6年度から令和11年度まで }
issued: 2024-03-29
revised: "2025"
publishers:
  - { id: city, name: 試し市, url: "https://www.example.lg.jp/" }
  - { id: council, name: 試し市社会福祉協議会 }
plans:
  - id: main
    name: 試し市地域福祉計画
    description: [市の計画です。]
    legalBasis: { law: 社会福祉法第107条 }
    pages: { page: "2–3", url: "https://www.example.lg.jp/plan.pdf" }
levels:
  - { id: pillar, folder: pillars, label: 柱, number: "柱{n}" }
  - { id: direction, folder: directions, label: 方向 }
  - { id: measure, folder: measures, label: 取組, number: "({n})" }
actors: []
contacts: [office]
relatedPlans:
  - { id: children, name: 子どもの計画, relation: superior, note: 上位の計画です。 }
projects:
  - { id: east, title: 東地区の計画, kind: regional, summary: 東地区だけの取り組みです。 }
glossary:
  - { term: フレイル, meaning: 体や心の働きが弱くなった状態 }
`,
  'pillars/a.yaml': 'title: { ja: 支える, en: Support }\n',
  'directions/a1.yaml': 'parent: a\nsummary: 題のない項目です。\n',
  'directions/a2.yaml': 'parent: a\nnumber: 特別\ntitle: 番号の違う項目\n',
  'measures/m1.yaml': `parent: a1
title: 見守り
actions:
  - text: 主体を分けない取り組みです。
    pages: { page: "12" }
indicators:
  - { label: 見守りの回数, baseline: 年 10回, target: 年 20回 }
sdgs: [1, 3, 17]
`,
  'measures/m2.yaml': 'parent: a2\nvision: 題がなくても姿はある\n',
  'contacts/office.yaml': `name: 試し市役所
phones:
  - { number: 0538-00-0000, label: 総務, fax: true }
  - { number: 0538-00-0001, label: 地域福祉 }
fax: 0538-00-0002
form: https://www.example.lg.jp/form
hours: 平日 8時30分から17時15分まで
postalCode: 438-0000
address: 試し市中央1丁目2番3号 試しビル2階
`,
};
const withoutSpaces = {
  ...files,
  'plan.yaml': files['plan.yaml'].replace('みんなで つくる まち', 'みんなでつくるまち'),
};
const plain = {
  ...withoutSpaces,
  'measures/m1.yaml': files['measures/m1.yaml'].replaceAll('年 ', '年'),
};

test('another plan passes check', (t) => {
  const folder = folderOf(t, plain);
  const { code, out } = fukushi('check', folder);
  assert.ok(out.endsWith(`${folder}: エラー 0 件、注意 0 件\n`), out);
  assert.equal(code, 0);
});

test('another plan is checked no less', (t) => {
  const { findings } = readPlanFolder(folderOf(t, files));
  assert.deepEqual(
    findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
    ['stray-space measures/m1.yaml:7', 'stray-space measures/m1.yaml:7'],
  );
});

test('another plan compiles to three levels with every optional block', (t) => {
  const json = compiledFiles(readPlanFolder(folderOf(t, plain))).get('ja.json') ?? '';
  const plan: unknown = JSON.parse(json);
  assert.ok(isPlan(plan));
  assert.deepEqual(
    placedNodes(plan).map((placed) => [placed.node.id, placed.level?.id, numberOf(placed) ?? '']),
    [
      ['a', 'pillar', '柱1'],
      ['a1', 'direction', '方向'],
      ['m1', 'measure', '(1)'],
      ['a2', 'direction', '特別'],
      ['m2', 'measure', '(1)'],
    ],
  );
  assert.deepEqual(
    policiesOf(plan).map(({ node }) => node.id),
    ['m1', 'm2'],
  );
  assert.equal(policiesOf(plan).find(({ node }) => node.title === '見守り')?.node.id, 'm1');
  assert.deepEqual(
    actionsOf(plan).map(({ action }) => action),
    [{ pages: { page: '12' }, text: '主体を分けない取り組みです。' }],
  );
  assert.deepEqual(plan.actors, []);
  assert.deepEqual(plan.glossary, [{ term: 'フレイル', meaning: '体や心の働きが弱くなった状態' }]);
  assert.deepEqual(
    plan.relatedPlans?.map(({ relation }) => relation),
    ['superior'],
  );
  assert.deepEqual(
    plan.projects?.map(({ kind }) => kind),
    ['regional'],
  );
  assert.equal(plan.contacts[0]?.phones?.[0]?.fax, true);
  assert.equal(plan.slogan, 'みんなでつくるまち');
});
