import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';

import { readPlanFolder } from '@fukushi-widgets/cli';
import { CATALOGUE, PLAN_WIDGETS, isPlan } from '@fukushi-widgets/model';

import { run } from './support/in-process.js';
import { folderOf, planFolder } from './support/plan-folder.js';
import { otherPlan } from './support/other-plan.js';

const komoro = new URL('../../../../packages/komoro', import.meta.url).pathname;
const BASE = 'https://w.example/fukushi/';

/** Builds a plan folder and returns the site's files by path. */
async function built(
  t: TestContext,
  folder: string,
  ...more: readonly string[]
): Promise<Map<string, Buffer>> {
  const target = folderOf(t, {});
  const { code, error } = await run('build', folder, '--base', BASE, '-o', target, ...more);
  assert.deepEqual([code, error], [0, '']);
  return filesIn(target);
}

function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** The site of Komoro's plan, built once: nothing here changes it. */
const site = { folder: '', files: new Map<string, Buffer>() };
before(async () => {
  site.folder = mkdtempSync(join(tmpdir(), 'fukushi-site-'));
  await run('build', komoro, '--base', BASE, '-o', site.folder);
  site.files = filesIn(site.folder);
});
after(() => rmSync(site.folder, { recursive: true }));

const below = (files: Map<string, Buffer>, folder: string) =>
  [...files].flatMap(([path, content]) =>
    path.startsWith(`${folder}/`)
      ? [[path.slice(folder.length + 1), content.toString('base64')] as const]
      : [],
  );

const versionOf = (files: Map<string, Buffer>): string => {
  const [version = ''] = Object.keys(JSON.parse(String(files.get('sri.json'))) as object);
  assert.match(version, /^\d+\.\d+\.\d+-[0-9a-f]{8}$/u);
  return version;
};

describe('fukushi build', () => {
  test('twice gives the same bytes', async (t) => {
    const first = site.files;
    const second = await built(t, komoro);
    assert.deepEqual([...second.keys()], [...first.keys()]);
    for (const [path, content] of first) assert.ok(second.get(path)?.equals(content), path);
  });

  test('writes the same files under v1 and under the exact version', () => {
    const { files } = site;
    assert.deepEqual(below(files, versionOf(files)), below(files, 'v1'));
  });

  test('writes the script, its parts, both plans and a page for every widget and id', () => {
    const v1 = below(site.files, 'v1').map(([path]) => path);
    for (const path of [
      'fukushi.js',
      'other-plans.js',
      'locales/en.js',
      'plan/ja.json',
      'plan/en.json',
      'embed/page.css',
    ]) {
      assert.ok(v1.includes(path), path);
    }
    const { plan, translations } = readPlanFolder(komoro);
    const parts = PLAN_WIDGETS.flatMap((name) => (plan ? [...CATALOGUE[name].parts(plan)] : []));
    // One more lists them all.
    assert.equal(
      v1.filter((path) => path.endsWith('/index.html')).length,
      (1 + translations.size) * parts.length + 1,
    );
    for (const path of [
      'policy-card/1-1',
      'policy-card/1-1/en',
      'action-list',
      'action-list/me/en',
      'contact-box/council',
      'contact-directory',
      'plan/en',
      'policy-card/1-1/ja-furigana',
      'plan/ja-easy',
      'message/vi',
    ]) {
      assert.ok(v1.includes(`embed/${path}/index.html`), path);
    }
  });

  test('lists the hash of every script file for those who pin the version', () => {
    const { files } = site;
    const version = versionOf(files);
    const listed = (JSON.parse(String(files.get('sri.json'))) as Record<string, Record<string, string>>)[
      version
    ];
    const scripts = below(files, version).filter(([path]) => path.endsWith('.js'));
    assert.ok(scripts.some(([path]) => path === 'fukushi.js'));
    assert.ok(scripts.length >= 3);
    const hash = (content: string) =>
      `sha384-${createHash('sha384').update(Buffer.from(content, 'base64')).digest('base64')}`;
    assert.deepEqual(listed, Object.fromEntries(scripts.map(([path, content]) => [path, hash(content)])));
  });

  test('writes plans that the script accepts through src, in the language they are named by', () => {
    const { files } = site;
    for (const [lang, word] of [
      ['ja', '令和7（2025）年4月'],
      ['en', 'April 2025'],
    ] as const) {
      const text = String(files.get(`v1/plan/${lang}.json`));
      assert.ok(isPlan(JSON.parse(text)), lang);
      assert.ok(text.includes(word), lang);
    }
  });

  test('knows no machine: no path, no clock, no host but the base', () => {
    const { files } = site;
    const today = new Date().toISOString().slice(0, 10);
    for (const [path, content] of files) {
      if (/\.(?:br|gz)$/u.test(path)) continue;
      const text = String(content);
      assert.equal(text.includes(process.cwd()) || text.includes(today), false, path);
      if (path.endsWith('.html')) assert.equal(text.includes('localhost'), false, path);
    }
  });
});

describe('fukushi build into a folder that it has written into', () => {
  const added = { 'demo/city.html': '<!doctype html><title>市のページ</title>', 'demo/city.css': 'p{}' };
  const add = (t: TestContext) => folderOf(t, added);
  const build = (folder: string, target: string, ...more: readonly string[]) =>
    run('build', folder, '--base', BASE, '-o', target, ...more);
  const stop = /変わりません/u;

  test('stops where nothing has changed, and says again what is there', async (t) => {
    const [folder, target] = [planFolder(t), folderOf(t, {})];
    const first = await build(folder, target);
    const second = await build(folder, target);
    assert.match(second.out, stop);
    assert.doesNotMatch(first.out, stop);
    const report =
      /^ja: [\d,]+ files, [\d,]+ bytes\n文章 \/ texts: [\d,]+ bytes、fukushi\.js: [\d,]+ bytes（brotli）$/mu;
    assert.equal(report.exec(second.out)?.[0], report.exec(first.out)?.[0] ?? 'none');
  });

  for (const [what, change] of [
    ['a sentence', (folder: string) => writeFileSync(join(folder, 'goals/1.yaml'), 'title: 別の題\n')],
    ['a new file', (folder: string) => writeFileSync(join(folder, 'errata.yaml'), '[]\n')],
    ['a page that is gone', (_: string, target: string) => rmSync(join(target, 'v1/embed/index.html'))],
    [
      'a page that is shorter',
      (_: string, target: string) => writeFileSync(join(target, 'v1/embed/index.html'), ''),
    ],
  ] as const) {
    test(`does not stop for ${what}`, async (t) => {
      const [folder, target] = [planFolder(t), folderOf(t, {})];
      await build(folder, target);
      change(folder, target);
      assert.doesNotMatch((await build(folder, target)).out, stop);
      assert.ok(statSync(join(target, 'v1/embed/index.html')).size > 0);
      assert.match((await build(folder, target)).out, stop);
    });
  }

  test('does not stop for another base, or other added files', async (t) => {
    const [folder, target] = [planFolder(t), folderOf(t, {})];
    await build(folder, target);
    assert.doesNotMatch((await build(folder, target, '--add', add(t))).out, stop);
    assert.doesNotMatch((await build(folder, target)).out, stop);
    const elsewhere = await run('build', folder, '--base', 'https://other.example/', '-o', target);
    assert.doesNotMatch(elsewhere.out, stop);
  });

  test('copies what is added, and never removes it; nor what somebody put there', async (t) => {
    const [folder, target] = [planFolder(t), folderOf(t, { 'v1/embed/notes.txt': 'mine' })];
    await build(folder, target, '--add', add(t));
    writeFileSync(join(folder, 'goals/1.yaml'), 'title: 別の題\n');
    await build(folder, target);
    for (const [path, content] of Object.entries({ ...added, 'v1/embed/notes.txt': 'mine' }))
      assert.equal(readFileSync(join(target, path), 'utf8'), content);
  });

  test('takes away a page of its own that the plan no longer has; keeps every exact version', async (t) => {
    const [folder, target] = [planFolder(t), folderOf(t, {})];
    await build(folder, target);
    const [first] = versionsIn(target);
    const page = 'embed/policy-card/1-2/index.html';
    assert.ok(existsSync(join(target, 'v1', page)));
    rmSync(join(folder, 'policies/1-2.yaml'));
    await build(folder, target);
    assert.equal(existsSync(join(target, 'v1', page)), false);
    assert.equal(existsSync(join(target, 'v1/embed/policy-card/1-2')), false);
    assert.equal(versionsIn(target).length, 2);
    assert.ok(existsSync(join(target, first ?? '', page)));
    assert.ok(existsSync(join(target, first ?? '', `${page}.br`)));
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync(join(target, 'sri.json'), 'utf8')) as object).sort(),
      versionsIn(target),
    );
  });

  const versionsIn = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /^\d+\.\d+\.\d+-/u.test(name))
      .sort();
});

describe('fukushi build of another plan', () => {
  test('three levels, own numbering, no actors, no translation', async (t) => {
    const files = await built(t, folderOf(t, otherPlan));
    const pages = below(files, 'v1').flatMap(([path]) => (path.endsWith('/index.html') ? [path] : []));
    assert.deepEqual(pages, [
      'embed/action-list/index.html',
      'embed/contact-box/office/index.html',
      'embed/contact-directory/index.html',
      'embed/goal-section/a/index.html',
      'embed/goal-section/direction-a1/index.html',
      'embed/goal-section/direction-a2/index.html',
      'embed/index.html',
      'embed/plan-summary/index.html',
      'embed/plan/index.html',
      'embed/policy-card/m1/index.html',
      'embed/policy-card/m2/index.html',
      'embed/system-chart/index.html',
    ]);
    const chart = String(files.get('v1/embed/system-chart/index.html'));
    assert.match(chart, /柱1[^]*支える[^]*特別[^]*番号の違う項目[^]*\(1\)/u);
    assert.match(chart, /上位の計画です。/u);
    const card = String(files.get('v1/embed/policy-card/m1/index.html'));
    assert.match(card, /見守りの回数[^]*年10回[^]*年20回/u);
    assert.match(
      String(files.get('v1/embed/policy-card/m2/index.html')),
      /<title>特別 番号の違う項目 \(1\) \| 試し市地域福祉計画</u,
      'a number that others have too comes after what it is below',
    );
    assert.match(card, /主体を分けない取り組みです。/u);
    assert.match(
      String(files.get('v1/embed/contact-box/office/index.html')),
      /電話・FAX\s+総務[^]*0538-00-0002/u,
    );
    assert.match(String(files.get('v1/embed/plan-summary/index.html')), /東地区の計画[^]*フレイル/u);
    assert.equal(isPlan(JSON.parse(String(files.get('v1/plan/ja.json')))), true);
  });

  test('a retired id leads on from where it stood, on whatever level', async (t) => {
    const retired = '[{ id: m9, now: a1 }, { id: z, now: m2 }, { id: a3, now: a2 }]';
    const plan = (otherPlan['plan.yaml'] ?? '').replace(/^levels:/mu, `retired: ${retired}\nlevels:`);
    const files = await built(t, folderOf(t, { ...otherPlan, 'plan.yaml': plan }));
    const [redirects, nginx] = ['_redirects', 'nginx.conf'].map((path) => String(files.get(path)));
    for (const [from, to] of [
      ['policy-card/m9', 'goal-section/direction-a1'],
      ['goal-section/z', 'policy-card/m2'],
      ['goal-section/direction-z', 'policy-card/m2'],
      ['goal-section/direction-a3', 'goal-section/direction-a2'],
      ['goal-section/a3', 'goal-section/direction-a2'],
    ] as const) {
      const [old, now] = [`fukushi/v1/embed/${from}/`, `fukushi/v1/embed/${to}/`];
      assert.equal(redirects?.split(`\n/${old}* /${now}:splat 301\n`).length, 2, `${from}: ${redirects}`);
      assert.ok(nginx?.includes(`"^/${old.slice(0, -1)}(?:/(.*))?$" "/${now}$1" permanent;`), from);
      assert.match(
        String(files.get(`v1/embed/${from}/index.html`)),
        new RegExp(`http-equiv="refresh" content="0; url=${BASE}v1/embed/${to}/"`, 'u'),
      );
      assert.ok(files.has(`v1/oembed/${from}.json`), from);
    }
    assert.doesNotMatch(String(redirects), /direction-direction|direction-a1\/\* |policy-card\/direction/u);
  });

  test('a folder with errors: says where, writes nothing', async (t) => {
    const folder = planFolder(t, { 'goals/1.yaml': 'titel: 目標の題\n' });
    const target = folderOf(t, {});
    const { code, out, error } = await run('build', folder, '--base', BASE, '-o', join(target, 'site'));
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /goals\/1\.yaml:1:1/u);
    assert.deepEqual(readdirSync(target), []);
  });
});

describe('fukushi build: one sentence and exit code 1 for', () => {
  const cases = [
    ['no base', [], /--base/u],
    ['a base that is no address', ['--base', 'w.example'], /--base.*w\.example/u],
    ['a base without a host', ['--base', 'file:///srv/site'], /--base/u],
    ['an unknown option', ['--base', BASE, '--minify'], /--minify/u],
  ] as const;
  for (const [what, args, says] of cases) {
    test(what, async (t) => {
      const target = folderOf(t, {});
      const { code, out, error } = await run('build', planFolder(t), '-o', join(target, 'site'), ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(error, /^[^\n]+\n$/u);
      assert.match(error, says);
      assert.deepEqual(readdirSync(target), []);
    });
  }
});
