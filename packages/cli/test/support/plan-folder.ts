import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** A plan folder by path; `undefined` takes a file of the tiny plan away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The smallest plan that uses what the rules look at. It has no findings. */
export const tinyPlan: Readonly<Record<string, string>> = {
  'plan.yaml': `schema: 1
id: tiny
lang: ja
title: 試しの計画
period:
  start: 2025-04-01
  end: 2030-03-31
issued: 2025-04
eras:
  - { name: 令和, start: 2019-05-01 }
publishers:
  - id: town
    name: 試し町
plans:
  - id: plan
    name: 試し計画
    description: [試しの説明です。]
levels:
  - { id: goal, folder: goals, label: 目標 }
  - { id: policy, folder: policies, label: 施策 }
actors: [us]
contacts: [town]
`,
  'goals/1.yaml': `title: 目標の題
keyword: 支え合い
summary: 支え合いを広げます。
`,
  'policies/1-1.yaml': `parent: "1"
title: 施策の題
actions:
  us: 声をかけましょう。
`,
  'policies/1-2.yaml': `parent: "1"
title: もう1つの題
`,
  'actors/us.yaml': `label: わたしたち
members: [town]
`,
  'contacts/town.yaml': `organization: town
phones:
  - number: 0267-00-0000
`,
};

/** Writes the tiny plan with changes into a folder that goes away with the test. */
export function planFolder(test: TestContext, changes: Files = {}): string {
  return folderOf(test, { ...tinyPlan, ...changes });
}

/** Writes files into a folder that goes away with the test. */
export function folderOf(test: TestContext, files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'fukushi-'));
  test.after(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** One file of the tiny plan with a piece replaced; fails where the piece is not there. */
export function edited(path: string, from: string, to: string): Files {
  const content = tinyPlan[path];
  if (!content?.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
  return { [path]: content.replace(from, to) };
}
