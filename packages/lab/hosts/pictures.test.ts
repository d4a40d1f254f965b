/** The pictures of pages as Chromium draws them: the size, the colours, every letter and no line cut off. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Plan, WidgetName } from '@fukushi-widgets/model';
import { decode } from 'fast-png';
import type * as DrawPictures from '../../cli/dist/site/draw-pictures.js';
import type * as Views from '../../cli/dist/site/page-view.js';
import type * as Pictures from '../../cli/dist/site/picture.js';
import type * as PlanInLanguages from '../../cli/dist/plan-in-languages.js';
import { repositoryPath } from './support/site.js';

const load = (name: string) => import(repositoryPath(`packages/cli/dist/site/${name}.js`));
const { drawWith } = (await load('draw-pictures')) as typeof DrawPictures;
const { pageView } = (await load('page-view')) as typeof Views;
const { pictureOf } = (await load('picture')) as typeof Pictures;
const { planInLanguages } = (await load('../plan-in-languages')) as typeof PlanInLanguages;

const read = readPlanFolder(repositoryPath('packages/komoro'));
const plans = planInLanguages(read.plan as Plan, read.translations);
const draw = drawWith(process.env['FUKUSHI_CHROMIUM'] ?? '/usr/bin/chromium');

const picture = (widget: WidgetName, id: string | undefined, lang: string, plan = plans.get(lang) as Plan) =>
  pictureOf(pageView({ plan, widget, id, lang, base: 'https://w.example/' }));

describe('pictures of pages', () => {
  test('1,200 by 630 pixels, the edge in the goal’s colour, dark letters on white, room below the last line', async () => {
    const first = picture('policy-card', '1-1', 'ja');
    const third = picture('policy-card', '3-1', 'ja');
    const long = picture('policy-card', '3-2', 'fil');
    const drawn = await draw([first, third, long]);
    assert.equal(drawn.size, 3);
    for (const [{ html }, png] of drawn) {
      const { width, height, data, channels } = decode(png);
      assert.deepEqual([width, height], [1200, 630]);
      const at = (x: number, y: number) => {
        const start = (y * width + x) * channels;
        return [...data.subarray(start, start + 3)];
      };
      assert.deepEqual(at(10, 300), html.includes('goal-1') ? [0x00, 0x4c, 0x59] : [0x88, 0x43, 0xe1]);
      // Beside the letters and at the edges nothing: no line is cut off.
      const rows = Array.from({ length: height }, (_, y) =>
        Array.from({ length: width - 120 }, (_, x) => at(x + 60, y)).some(([red = 255]) => red < 100),
      );
      assert.ok(rows.some(Boolean));
      assert.ok(!rows.slice(0, 40).some(Boolean) && !rows.slice(-30).some(Boolean));
      for (let y = 0; y < height; y += 1) assert.deepEqual(at(1190, y), [255, 255, 255]);
    }
  });

  test('none where a letter would be an empty box', async () => {
    const plan = plans.get('ja') as Plan;
    const strange = { ...plan, title: { ja: '計画\u{A7F0}\u{1F0FE}𞓿\u{16A40}\u{1E6C0}' } } as unknown as Plan;
    const drawn = await draw([picture('system-chart', undefined, 'ja', strange)]);
    assert.equal(drawn.size, 0);
  });
});
