/** Plans of two periods side by side: each has its permalinks, the older one says that there is a newer one. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import type { Plan } from '@fukushi-widgets/model';
import { run } from './support/in-process.js';
import { edited, folderOf, tinyPlan, type Files } from './support/plan-folder.js';

const BASE = 'https://fukushi.example/';
const named = (entries: string): string => String(tinyPlan['plan.yaml']) + `periods:\n${entries}`;
const BOTH = named(`  - id: '1'\n  - { id: '2', folder: ../next }\n`);
const PREFIX = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

/** This period's plan and the next one's, which begins five years later and has one policy of another title. */
const NEXT: Files = {
  ...tinyPlan,
  'plan.yaml': String(tinyPlan['plan.yaml'])
    .replace('試しの計画', '次の計画')
    .replace('id: tiny', 'id: next')
    .replace('2025-04-01', '2030-04-01')
    .replace('2030-03-31', '2035-03-31')
    .replace('issued: 2025-04', 'issued: 2030-03')
    .replace('actors:', 'retired: [{ id: 1-3, now: 1-1 }]\nactors:'),
  ...edited('policies/1-1.yaml', '施策の題', '次の施策'),
};
const ENGLISH: Files = { 'locales/en/goals/1.yaml': 'title: { text: A goal }\n' };

describe('built together', () => {
  let root = '';
  const cleanups: (() => void)[] = [];
  const context = { after: (work: () => void) => void cleanups.push(work) } as unknown as TestContext;
  const page = (path: string): string => readFileSync(join(root, 'site', path), 'utf8');
  const build = () => run('build', join(root, 'now'), '--base', BASE, '-o', join(root, 'site'));

  before(async () => {
    root = folderOf(context, {
      ...PREFIX('now', { ...tinyPlan, ...ENGLISH, 'plan.yaml': BOTH }),
      ...PREFIX('next', { ...NEXT, ...ENGLISH }),
    });
    const { code, error } = await build();
    assert.deepEqual([code, error], [0, '']);
  });
  after(() => cleanups.forEach((work) => work()));

  test('each has its own permalinks, previews and script', () => {
    assert.match(page('v1/embed/policy-card/1-1/index.html'), /<h2[^>]*>.*施策の題/u);
    assert.match(page('plan/2/v1/embed/policy-card/1-1/index.html'), /<h2[^>]*>.*次の施策/u);
    assert.match(
      page('plan/2/v1/oembed/policy-card/1-1.json'),
      /https:\/\/fukushi\.example\/plan\/2\/v1\/embed\/policy-card\/1-1\//u,
    );
    assert.ok(existsSync(join(root, 'site/plan/2/v1/fukushi.js')));
  });

  test('every page of the older one says so, with the way to the newer one', () => {
    assert.match(
      page('v1/embed/policy-card/1-1/index.html'),
      /<p class="newer"><strong>新しい計画があります<\/strong> <a href="https:\/\/fukushi\.example\/plan\/2\/v1\/embed\/plan\/">次の計画<\/a><\/p>/u,
    );
    assert.match(
      page('v1/embed/contact-box/town/en/index.html'),
      /<p class="newer"><strong>A newer plan is available<\/strong> <a href="https:\/\/fukushi\.example\/plan\/2\/v1\/embed\/plan\/en\/" lang="ja">次の計画<\/a>/u,
    );
    assert.ok(existsSync(join(root, 'site/plan/2/v1/embed/plan/en/index.html')));
  });

  test('so does the line under every widget, also where only the script is', () => {
    const source = /令和7（2025）年4月（新しい計画があります）/u;
    assert.match(page('v1/embed/policy-card/1-1/index.html'), source);
    assert.match(page('v1/fukushi.js'), source);
    assert.match(page('v1/text/ja.txt'), source);
    assert.match(page('v1/locales/en.js'), /April 2025（A newer plan is available）/u);
  });

  test('the newer one says nothing of it, and knows the older one', () => {
    assert.doesNotMatch(page('plan/2/v1/embed/policy-card/1-1/index.html'), /新しい計画|class="newer"/u);
    const { periods } = JSON.parse(page('plan/2/v1/plan/ja.json')) as Plan;
    assert.deepEqual(periods, [
      { id: '1', title: '試しの計画', base: BASE, renditions: ['ja', 'en'] },
      { id: '2' },
    ]);
  });

  test('servers keep the pages and the exact version of both alike', () => {
    const headers = page('_headers');
    const [version = ''] = Object.keys(JSON.parse(page('plan/2/sri.json')) as object);
    const rule = (path: string) => headers.split(`\n${path}\n`)[1]?.split('\n/')[0] ?? '';
    assert.match(rule('/plan/2/v1/*'), /max-age=300/u);
    assert.match(rule(`/plan/2/${version}/*`), /immutable/u);
    assert.match(rule('/plan/2/v1/embed/*'), /frame-ancestors \*/u);
    assert.match(rule('/plan/2/'), /frame-ancestors 'self'/u);
    const paths = headers.match(/^\/.*$/gmu) ?? [];
    assert.equal(new Set(paths).size, paths.length);
  });

  test('a retired id of the one below leads on, where the server reads our rules and where it does not', () => {
    const [from, to] = ['plan/2/v1/embed/policy-card/1-3/', 'plan/2/v1/embed/policy-card/1-1/'];
    assert.ok(page('_redirects').includes(`\n/${from}* /${to}:splat 301\n`), page('_redirects'));
    assert.ok(
      page('nginx.conf').includes(
        `rewrite "^/plan/2/v1/embed/policy-card/1-3(?:/(.*))?$" "/${to}$1" permanent;`,
      ),
    );
    assert.match(
      page(`${from}index.html`),
      new RegExp(`http-equiv="refresh" content="0; url=${BASE}${to}"`, 'u'),
    );
    assert.ok(existsSync(join(root, `site/${from}en/index.html`)));
    // The plan of this period has no such id.
    assert.ok(!existsSync(join(root, 'site/v1/embed/policy-card/1-3')));
  });

  describe('as HTML to paste', () => {
    const fragment = (...args: readonly string[]) =>
      run('fragment', 'policy-card', '1-1', '--plan', join(root, 'now'), '--base', BASE, ...args);

    test('of this period, which says that there is a newer one', async () => {
      const { out } = await fragment();
      assert.match(
        out,
        /施策の題[^]*（新しい計画があります）[^]*href="https:\/\/fukushi\.example\/v1\/embed\/policy-card\/1-1\/#text"/u,
      );
    });
    test('of another, with the links to its own pages', async () => {
      for (const args of [
        ['--period', '2'],
        ['--period', '2', '--lang', 'en'],
      ]) {
        const { out, code } = await fragment(...args);
        assert.equal(code, 0);
        assert.match(
          out,
          /次の施策[^]*href="https:\/\/fukushi\.example\/plan\/2\/v1\/embed\/policy-card\/1-1\/(?:en\/)?#text"/u,
        );
        assert.doesNotMatch(out, /新しい計画|newer/u);
      }
    });
    test('of one that is none: says which there are', async () => {
      const { code, error } = await fragment('--period', '3');
      assert.equal(code, 1);
      assert.match(error, /期「3」はありません（plan\.yaml の periods にあるもの: 1, 2）/u);
    });
  });

  test('what changes in one is written, and nothing where nothing changed', async () => {
    assert.match((await build()).out, /前回から変わりません[^]*前回から変わりません/u);
    writeFileSync(join(root, 'next/plan.yaml'), String(NEXT['plan.yaml']).replace('次の計画', '第2次の計画'));
    assert.equal((await build()).code, 0);
    assert.match(page('v1/embed/policy-card/1-1/index.html'), />第2次の計画<\/a>/u);
    assert.match(page('plan/2/v1/plan/ja.json'), /第2次の計画/u);
  });

  test('the newer one can be the one that the script shows, and the older one stays below it', async (t) => {
    const turned = folderOf(t, {});
    cpSync(root, turned, { recursive: true });
    const yaml = String(NEXT['plan.yaml']);
    writeFileSync(
      join(turned, 'next/plan.yaml'),
      `${yaml}periods:\n  - { id: '1', folder: ../now }\n  - id: '2'\n`,
    );
    const site = join(turned, 'site-2');
    assert.equal((await run('build', join(turned, 'next'), '--base', BASE, '-o', site)).code, 0);
    const older = readFileSync(join(site, 'plan/1/v1/embed/policy-card/1-1/index.html'), 'utf8');
    assert.match(older, /<p class="newer">.*href="https:\/\/fukushi\.example\/v1\/embed\/plan\/">/u);
    assert.doesNotMatch(readFileSync(join(site, 'v1/embed/policy-card/1-1/index.html'), 'utf8'), /newer"/u);
  });
});

describe('named wrongly', () => {
  const messages = (t: TestContext, entries: string) =>
    readPlanFolder(folderOf(t, { ...tinyPlan, 'plan.yaml': named(entries) })).findings.map(
      ({ found, line }) => `${line} ${found}`,
    );

  test('a folder that is no plan', (t) => {
    const [said = ''] = messages(t, `  - id: '1'\n  - { id: '2', folder: ../nowhere-at-all }\n`);
    assert.match(said, /^\d+ そのフォルダーに計画（plan\.yaml）がありません/u);
  });
  test('its own folder', (t) => {
    assert.match(
      messages(t, `  - id: '1'\n  - { id: '2', folder: . }\n`).join(),
      /この計画のフォルダーです/u,
    );
  });
  test('an id twice', (t) => {
    assert.match(messages(t, `  - id: '1'\n  - id: '1'\n`).join(), /2回あります/u);
  });
  test('without a line for this plan', (t) => {
    assert.match(
      messages(t, `  - { id: '2', folder: . }\n`).join(),
      /この計画の行（folder のない行）が 0 つ/u,
    );
  });
  test('with errors in the other plan nothing is written', async (t) => {
    const root = folderOf(t, {
      ...PREFIX('now', { ...tinyPlan, 'plan.yaml': BOTH }),
      ...PREFIX('next', { ...NEXT, 'goals/1.yaml': undefined }),
    });
    const { code, error } = await run('build', join(root, 'now'), '--base', BASE, '-o', join(root, 'site'));
    assert.equal(code, 1);
    assert.match(error, /next/u);
    assert.ok(!existsSync(join(root, 'site')));
  });
});
