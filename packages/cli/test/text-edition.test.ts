import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Plan } from '@fukushi-widgets/model';
import type * as TextEdition from '../dist/site/text-edition.js';

import { fullPlan, textsOf } from './support/full-plan.js';
import { otherPlan } from './support/other-plan.js';
import { folderOf } from './support/plan-folder.js';

const { textEdition } = (await import(
  new URL('../site/text-edition.js', import.meta.url).href
)) as typeof TextEdition;

const BASE = 'https://w.example/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;

describe('the text edition', () => {
  test('of a small plan, line by line', () => {
    const text = textEdition(fullPlan(), 'ja', BASE);
    assert.ok(text.startsWith('見本市の計画 概要版\n\n\n■ 計画とは\n\nささえあい計画\n'), text.slice(0, 80));
    assert.ok(text.includes('\n\n\n■ 目標1 目標の題\n\n'), text);
    assert.ok(text.includes('\n\n◆ 施策1-1 施策の題\n\n目指す姿 施策の姿\n\n施策の説明です。\n'), text);
    assert.ok(text.includes('\n電話 代表: 0267-00-0000（内線123）\nFAX: 0267-00-0001\n'), text);
    assert.ok(text.endsWith(`\n\n${BASE}v1/embed/plan/\n`), text.slice(-80));
  });

  test('leaves out no text of a plan', (t) => {
    // A short name is for finding; whose words the message is, only readers of other languages are told.
    const neverShown = new Set(['社協', '審議会の会長が署名した文章です。']);
    for (const plan of [
      fullPlan(),
      readPlanFolder(folderOf(t, otherPlan)).plan as Plan,
      readPlanFolder(komoro).plan as Plan,
    ]) {
      const { eras, publishers, ...shown } = plan;
      assert.ok(publishers.length > 0 || eras);
      const text = textEdition(plan, 'ja', BASE);
      const missing = textsOf({ ...shown, levels: [], actors: plan.actors.map(({ label }) => label) }).filter(
        (part) => !neverShown.has(part) && !text.includes(part),
      );
      assert.deepEqual(missing, []);
    }
  });

  test('is plain: no tag, no entity, no line that begins or ends in space, no three empty lines', () => {
    const text = textEdition(readPlanFolder(komoro).plan as Plan, 'ja', BASE);
    assert.doesNotMatch(text, /<[a-z/]|&[a-z]+;|[ \t　]\n|\n[ \t]|\n{4}|\r/u);
    assert.doesNotMatch(text, /undefined|\[object/u);
  });

  test('keeps full-width spaces, and those that do not break, where the plan has them', (t) => {
    const plan = readPlanFolder(folderOf(t, otherPlan)).plan as Plan;
    const text = textEdition({ ...plan, title: '支え合い　みんなの\u00A0計画' }, 'ja', BASE);
    assert.equal(text.split('\n')[0], '支え合い　みんなの\u00A0計画');
  });

  test('says the signed message letter by letter', () => {
    const text = textEdition(readPlanFolder(komoro).plan as Plan, 'ja', BASE);
    const source = readFileSync(`${komoro}/source/plan-source.ja.txt`, 'utf8');
    const [first = ''] = /小泉市長、[^\n]*小諸市独自の計画です。/u.exec(source) ?? [];
    assert.ok(first.length > 100 && text.includes(first));
  });

  test('in English keeps what is not translated, and the numbers of its headings', () => {
    const text = textEdition(fullPlan(), 'en', BASE);
    assert.ok(text.includes('\n\n\n■ 目標1 目標の題\n\nKeyword 支え合い\n\n目標の説明です。\n'), text);
    assert.ok(text.endsWith(`${BASE}v1/embed/plan/en/\n`));
  });
});
