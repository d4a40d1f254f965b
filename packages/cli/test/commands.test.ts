import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { AnySchemaObject, Ajv as AjvClass } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

import { readPlanFolder } from '@fukushi-widgets/cli';

import { run } from './support/in-process.js';
import { edited, planFolder } from './support/plan-folder.js';

const bin = fileURLToPath(new URL('../bin.js', import.meta.url));

/** A folder that goes away with the test. */
function scratch(test: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'fukushi-'));
  test.after(() => rmSync(root, { recursive: true }));
  return root;
}

/** A command that goes on until it is stopped; `line` resolves with the next line that fits. */
function started(test: TestContext, ...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  test.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (fits: RegExp): Promise<string> => {
    for (;;) {
      const { value, done } = (await lines.next()) as IteratorResult<string>;
      assert.ok(!done, `ended before it said ${String(fits)}`);
      if (fits.test(value)) return value;
    }
  };
  const stop = async (): Promise<number | null> => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { line, stop };
}

test('init: a folder that passes check, builds fragments and says what still waits for words', async (t) => {
  const folder = join(scratch(t), 'my-plan');
  assert.equal((await run('init', folder)).code, 0);
  const { plan, findings } = readPlanFolder(folder);
  assert.equal(plan?.id, 'my-plan');
  assert.deepEqual(
    plan.levels.map(({ label }) => label),
    ['目標', '基本施策'],
  );
  assert.deepEqual(
    [...new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))],
    ['warning placeholder'],
  );
  const pages = join(folder, 'fragments');
  assert.equal((await run('fragment', '--all', '--plan', folder, '-o', pages)).code, 0);
  assert.match(
    readFileSync(join(pages, 'policy-card/1-1.html'), 'utf8'),
    /（ここに基本施策の題を書きます）/u,
  );
});

test('init: what the flags say is in the plan, whatever its letters', async (t) => {
  const folder = join(scratch(t), '計画');
  const flags = [
    '--title',
    '見本市の「計画」: #1 "概要"',
    '--publisher',
    '見本町内会',
    '--levels',
    '柱、方針、取組',
  ];
  assert.equal((await run('init', folder, ...flags)).code, 0);
  const { plan } = readPlanFolder(folder);
  assert.equal(plan?.title, '見本市の「計画」: #1 "概要"');
  assert.equal(plan.publishers[0]?.name, '見本町内会');
  assert.equal(plan.goals[0]?.children?.[0]?.children?.[0]?.id, '1-1-1');
  assert.equal(plan.id, 'my-plan');
});

test('init: writes nothing where something is, nor five levels', async (t) => {
  const folder = planFolder(t);
  const before = readdirSync(folder);
  assert.equal((await run('init', folder)).code, 1);
  assert.deepEqual(readdirSync(folder), before);
  const other = join(scratch(t), 'x');
  assert.equal((await run('init', other, '--levels', 'a,b,c,d,e')).code, 1);
  assert.equal(existsSync(other), false);
});

test('placeholder: an example that nobody replaced', async (t) => {
  const told = (changes: Parameters<typeof planFolder>[1]) =>
    readPlanFolder(planFolder(t, changes)).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
  assert.deepEqual(told(edited('goals/1.yaml', '目標の題', '（ここに題を書きます）')), [
    'placeholder goals/1.yaml:1',
  ]);
  assert.deepEqual(told(edited('goals/1.yaml', '目標の題', 'ここに集まる')), []);
  await Promise.resolve();
});

/** Draft 7 and its formats, as editors have them. */
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv') as { Ajv: typeof AjvClass };

test('editors complete by a schema for each kind of file, which every file of a new folder names', async (t) => {
  const folder = join(scratch(t), 'my-plan');
  await run('init', folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  assert.equal(files.length, 5);
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? [];
    const schema = JSON.parse(readFileSync(join(folder, dirname(path), named), 'utf8')) as AnySchemaObject;
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (instance: unknown) => void)(ajv);
    const accepts = ajv.compile(schema);
    const value = parse(text) as Record<string, unknown>;
    assert.ok(accepts(value), `${path}: ${JSON.stringify(accepts.errors)}`);
    assert.equal(accepts({ ...value, titel: 'x' }), false, path);
  }
});

test('schema: writes what editors need into a folder that has been there for long', async (t) => {
  const folder = planFolder(t);
  assert.equal((await run('schema', folder)).code, 0);
  assert.ok(readdirSync(join(folder, '.schema')).includes('node-translation.json'));
  assert.deepEqual(readPlanFolder(folder).findings, []);
});

test('fragment --all: a file for every part, and no widget beside it', async (t) => {
  const folder = planFolder(t);
  const target = scratch(t);
  assert.equal((await run('fragment', '--all', '--plan', folder, '-o', target)).code, 0);
  assert.deepEqual(readdirSync(join(target, 'policy-card')).sort(), ['1-1.html', '1-2.html']);
  assert.equal((await run('fragment', '--all', '--plan', folder)).code, 1);
  assert.equal((await run('fragment', 'plan', '--all', '--plan', folder, '-o', target)).code, 1);
});

test('check --watch: says it again after a change, and ends well', async (t) => {
  const folder = planFolder(t);
  const { line, stop } = started(t, 'check', folder, '--watch');
  await line(/エラー 0 件/u);
  await line(/Ctrl\+C/u);
  writeFileSync(join(folder, 'goals/1.yaml'), 'titel: 目標の題\n');
  assert.match(await line(/ {2}エラー {2}/u), /goals\/1\.yaml:1:1 .*「titel」/u);
  await line(/Ctrl\+C/u);
  assert.equal(await stop(), 0);
});

test('preview: the site on this machine alone, its first error in the page, and a page that reloads', async (t) => {
  const folder = planFolder(t);
  const { line, stop } = started(t, 'preview', folder, '--port', '0');
  const [, base = ''] = /(http:\/\/127\.0\.0\.1:\d+\/)/u.exec(await line(/できました/u)) ?? [];
  await line(/Ctrl\+C/u);
  const page = async (path = '') => (await fetch(base + path)).text();
  assert.match(await page('v1/embed/goal-section/1/'), /目標の題/u);
  assert.match(await page(), /<script src="\/_fukushi\/reload\.js"><\/script>/u);
  assert.equal((await fetch(`${base}v1/embed/goal-section/1`, { redirect: 'manual' })).status, 302);
  assert.equal((await fetch(`${base}..%2f..%2fetc/passwd`)).status, 404);

  const changes = (await fetch(`${base}_fukushi/changes`)).body?.getReader();
  await changes?.read();
  writeFileSync(join(folder, 'goals/1.yaml'), 'title：目標の題\n');
  await line(/エラー 1 件/u);
  assert.match(new TextDecoder().decode((await changes?.read())?.value), /data:/u);
  const told = await page('v1/embed/goal-section/1/');
  assert.match(told, /goals\/1\.yaml の 1 行目/u);
  assert.match(told, /<pre>title: 目標の題<\/pre>/u);

  writeFileSync(join(folder, 'goals/1.yaml'), 'title: 直した題\n');
  await line(/できました/u);
  assert.match(await page('v1/embed/goal-section/1/'), /直した題/u);
  assert.equal(await stop(), 0);
});
