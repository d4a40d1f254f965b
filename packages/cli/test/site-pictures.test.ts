/** The picture that a page names for programs that show links. No browser draws here: packages/lab/hosts/pictures.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import type * as Drawn from '../dist/site/drawn-pictures.js';
import type * as SiteFiles from '../dist/site/site-files.js';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Plan } from '@fukushi-widgets/model';
import { run } from './support/in-process.js';
import { folderOf, planFolder } from './support/plan-folder.js';

const load = (path: string) => import(new URL(`../${path}`, import.meta.url).href);
const { siteStages } = (await load('site/site-files.js')) as typeof SiteFiles;

const BASE = 'https://w.example/fukushi/';
const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;
const { plan, translations } = readPlanFolder(komoro);
const PREPARED = `${BASE}v1/embed/preview.png`;

/** The files of a site whose pictures `draw` draws. */
async function files(draw?: Drawn.Draw): Promise<ReadonlyMap<string, string>> {
  const few = new Map([...translations].filter(([lang]) => ['en', 'th', 'ja-furigana'].includes(lang)));
  const all = new Map<string, string>();
  const request = { plan: plan as Plan, translations: few, base: BASE };
  for await (const stage of siteStages({ ...request, ...(draw && { draw }) }))
    for (const [path, content] of stage.files) all.set(path, String(content));
  return all;
}

const property = (page: string | undefined, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, 'u').exec(page ?? '')?.[1];

describe('the picture of a page', () => {
  test('is its own, shows its name and the publication, and has an address that says what it shows', async () => {
    const drawn: string[] = [];
    const all = await files(async (pictures) => {
      drawn.push(...pictures.map(({ html }) => html));
      // As on a machine without Thai letters.
      return new Map(
        pictures
          .filter(({ html }) => !html.includes('lang="th"'))
          .map((picture) => [picture, Buffer.from(picture.html)] as const),
      );
    });
    const page = (way: string) => all.get(`v1/embed/policy-card/1-1/${way}index.html`);
    const shown = (way: string) => (property(page(way), 'og:image') ?? '').slice(BASE.length);
    assert.match(shown(''), /^v1\/pictures\/policy-card\/1-1\/[0-9a-f]{12}\.png$/u);
    const text = (all.get(shown('')) ?? '').replaceAll(/<[^>]+>/gu, ' ');
    assert.match(text, /基本施策1-1\s+健幸なまちづくりの推進\s+第2期小諸市地域福祉計画/u);
    assert.equal(
      property(page(''), 'og:image:alt'),
      '基本施策1-1 健幸なまちづくりの推進 第2期小諸市地域福祉計画・小諸市地域福祉活動計画',
    );
    assert.equal(property(page(''), 'twitter:card'), 'summary_large_image');
    assert.match(all.get(shown('en/')) ?? '', /Promoting a healthy/u);
    assert.match(property(page('en/'), 'og:image:alt') ?? '', /^Policy 1-1 Promoting/u);
    // The same words, and letters that nobody could draw.
    assert.equal(shown('ja-furigana/'), shown(''));
    assert.equal(shown('th/'), shown(''));
    assert.equal(property(page('th/'), 'og:image:alt'), property(page(''), 'og:image:alt'));
    assert.equal(new Set(drawn).size, drawn.length);
    // At one address: exact versions keep no pictures.
    const places = [...all.keys()].filter((path) => path.includes('pictures/'));
    assert.ok(places.length > 40 && places.every((path) => path.startsWith('v1/pictures/')));
    assert.match(all.get(shown('')) ?? '', /goal-1/u);
    const third = property(all.get('v1/embed/policy-card/3-1/index.html'), 'og:image') ?? '';
    assert.match(all.get(third.slice(BASE.length)) ?? '', /goal-3/u);
  });

  test('is the prepared one where nothing is drawn', async () => {
    for (const draw of [undefined, async () => new Map()] as const) {
      const page = (await files(draw)).get('v1/embed/policy-card/1-1/index.html');
      assert.equal(property(page, 'og:image'), PREPARED);
      assert.equal(property(page, 'twitter:card'), 'summary');
      assert.equal(property(page, 'og:image:alt'), '第2期小諸市地域福祉計画・小諸市地域福祉活動計画');
    }
  });

  test('--pictures that is no browser: the site is built with the prepared one, and a line says so', async (t) => {
    const target = folderOf(t, {});
    const args = ['build', planFolder(t), '--base', BASE, '-o', target, '--pictures'];
    const nowhere = await run(...args, '/nowhere');
    assert.notEqual(nowhere.code, 0);
    assert.match(nowhere.error, /--pictures .*No such browser/u);
    for (let round = 0; round < 2; round += 1) {
      const { code, out, error } = await run(...args, join(komoro, 'plan.yaml'));
      assert.equal(code, 0);
      assert.match(error, /前もって描いた絵を使います/u);
      // The next build tries again.
      assert.doesNotMatch(out, /nothing has changed/u);
    }
    const page = readFileSync(join(target, 'v1/embed/system-chart/index.html'), 'utf8');
    assert.equal(property(page, 'og:image'), PREPARED);
  });
});
