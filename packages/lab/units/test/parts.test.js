/** The parts say what they are, and everything that reads them says the same. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { engines } from '../../../../tools/browsers.js';
import { root } from '../../../../tools/run.js';
import { missingFor, runners } from '../../../../tools/runners.js';
import { sourcesOf, testFiles } from '../../../../tools/test-files.js';
import { browserPackages, debianPackages, program } from '../../needs.js';
import { parts } from '../../parts.js';
import { document, withTable } from '../../table.js';

const lab = join(root, 'packages/lab');
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the parts', () => {
  it('are all folders that have a part.js', () => {
    const folders = readdirSync(lab).filter((name) => existsSync(join(lab, name, 'part.js')));
    const units = parts.filter(({ name }) => !folders.includes(name)).map(({ name }) => name);
    assert.deepEqual(
      folders.filter((name) => name !== 'units' && !parts.some((part) => part.name === name)),
      [],
    );
    assert.deepEqual(units, ['node', 'pages', ...engines]);
  });

  for (const { name, judges, tests, command, browser } of parts) {
    it(`say what ${name} judges in both languages, and how it is run`, () => {
      assert.match(judges.ja, /[ぁ-ん].*。$/u);
      assert.match(judges.en, /^[A-Z].*\.$/u);
      assert.notEqual(Boolean(tests), Boolean(command));
      assert.ok(browser === undefined || engines.includes(browser));
      if (tests) assert.ok(testFiles(name).length > 0);
    });
  }

  it('have every test file there is, in Node once', () => {
    const all = sourcesOf(['packages', 'stories', 'tools'].map((folder) => `${folder}/**/*.test.{js,ts}`));
    const inNode = parts.filter(({ inPage }) => !inPage).flatMap(({ tests = [] }) => sourcesOf(tests));
    const inPages = parts.filter(({ inPage }) => inPage).flatMap(({ tests }) => sourcesOf(tests));
    assert.deepEqual([...inNode, ...new Set(inPages)].sort(), all.sort());
  });
});

describe('what a machine lacks', () => {
  it('is said in words', async () => {
    const needs = [program('no-such-program', 'a-package'), program('node', 'nodejs')];
    assert.deepEqual(await missingFor({ browser: 'chromium', needs }, {}), ['chromium']);
    assert.deepEqual(await missingFor({ browser: 'chromium', needs }, { chromium: {} }), ['no-such-program']);
    assert.deepEqual(await missingFor({}, {}), []);
  });

  it('has packages of Debian that bring it, for every engine and every need', () => {
    assert.deepEqual(Object.keys(browserPackages), engines);
    for (const { name, needs = [] } of Object.values(runners))
      for (const { debian } of needs) assert.ok(debian.length > 0, name);
    const bare = { debian: ['b'], bare: true };
    const needs = [{ debian: ['a'] }, bare, bare];
    assert.deepEqual(debianPackages([{ browser: 'firefox', needs }]), {
      usual: ['firefox-esr', 'a'],
      bare: ['b'],
    });
  });

  it('is told to CI before anything is installed', () => {
    const clone = mkdtempSync(join(tmpdir(), 'fukushi-clone-'));
    try {
      const filter = (path) => !/[\\/](?:node_modules|dist|baselines)$/.test(path);
      for (const path of ['package.json', 'tools', 'packages/lab'])
        cpSync(join(root, path), join(clone, path), { recursive: true, filter });
      const script = join(clone, 'packages/lab/debian.js');
      const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
      const { usual, bare } = debianPackages(Object.values(runners));
      assert.deepEqual([stdout, stderr], [`${usual.join(' ')}\n${bare.join(' ')}\n`, '']);
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('is named nowhere else in CI', () => {
    const { usual, bare } = debianPackages(Object.values(runners));
    const named = [...usual, ...bare].filter((name) =>
      read('.ci/run')
        .split(/[\s()"]+/)
        .includes(name),
    );
    assert.deepEqual(named, []);
  });
});

describe('the table of tests in CONTRIBUTING.md', () => {
  it('is that of the parts; `npm run tables` writes it', async () => {
    const text = read(document);
    assert.equal(await withTable(text), text);
  });

  it('has a place', () => assert.rejects(withTable('no table'), /no place/));
});
