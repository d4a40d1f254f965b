import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkBudgets } from '../check-budgets.js';
import { undocumented } from '../check-manifest.js';
import { checkNode, isInstalled } from '../set-up.js';
import { sourcesOf, testFiles } from '../test-files.js';

describe('set-up', () => {
  it('refuses an old Node in one sentence', () => {
    assert.throws(() => checkNode('20.18.3', '>=20.19'), /Node\.js 20\.18\.3 is too old/);
    assert.throws(() => checkNode('18.20.0', '>=20.19'));
    checkNode('20.19.0', '>=20.19');
    checkNode('22.1.0', '>=20.19');
  });

  describe('knows whether dependencies are installed', () => {
    const lock = {
      packages: {
        '': { version: '1.0.0' },
        'packages/model': { version: '1.0.0' },
        'node_modules/@fukushi-widgets/model': { resolved: 'packages/model', link: true },
        'node_modules/lit': { version: '3.3.3' },
        'node_modules/fsevents': { version: '2.0.0', optional: true },
        'node_modules/native-win32': { version: '1.0.0', os: ['win32'] },
        'node_modules/a/node_modules/unused': { version: '1.0.0', extraneous: true },
      },
    };
    const model = { resolved: 'packages/model', link: true };
    const installed = (lit) => ({
      packages: { 'node_modules/lit': lit, 'node_modules/@fukushi-widgets/model': model },
    });

    it('yes, without packages for other systems', () =>
      assert.ok(isInstalled(lock, installed({ version: '3.3.3' }))));
    it('no, before the first install', () => assert.ok(!isInstalled(lock, undefined)));
    it('no, with another version', () => assert.ok(!isInstalled(lock, installed({ version: '3.3.2' }))));
    it('no, with a package missing', () => assert.ok(!isInstalled(lock, installed(undefined))));

    describe('of the site alone', () => {
      const whole = {
        packages: {
          '': { devDependencies: { terser: '^5' } },
          'packages/cli': { dependencies: { yaml: '^2' } },
          'packages/lab': { devDependencies: { storybook: '^10' } },
          'node_modules/terser': { version: '5.0.0' },
          'node_modules/yaml': { version: '1.0.0' },
          'packages/cli/node_modules/yaml': { version: '2.0.0' },
          'node_modules/storybook': { version: '10.0.0' },
        },
      };
      const site = {
        'node_modules/terser': { version: '5.0.0' },
        'packages/cli/node_modules/yaml': { version: '2.0.0' },
      };
      const isReady = (packages) => isInstalled(whole, { packages }, { all: false });

      it('yes, without what only the laboratory names', () => {
        assert.ok(isReady(site));
        assert.ok(!isInstalled(whole, { packages: site }));
      });
      it('no, without what a package names', () =>
        assert.ok(!isReady({ ...site, 'packages/cli/node_modules/yaml': undefined })));
      it('no, with another version of anything, or what the lock no longer knows', () => {
        assert.ok(!isReady({ ...site, 'node_modules/terser': { version: '4.0.0' } }));
        assert.ok(!isReady({ ...site, 'node_modules/gone': { version: '1.0.0' } }));
      });
    });
  });
});

describe('test files', () => {
  const files = {
    'packages/elements/src/box/box.test.ts': '',
    'packages/elements/src/box/box.chromium.test.ts': '',
    'packages/elements/src/box/box.ts': '',
    'packages/elements/dist/box/removed.test.js': '',
    'packages/model/test/text.test.ts': '',
    'packages/lab/hosts/city.test.ts': '',
    'tools/test/own.test.js': '',
    'packages/lab/stories/stories.test.js': '',
    'packages/lab/access/access.test.js': '',
  };

  it('are sorted by runner, from the sources', () =>
    inFolder(files, (base) => {
      const box = 'packages/elements/dist/box/box';
      assert.deepEqual(testFiles('node', [], base), [
        'packages/model/dist/test/text.test.js',
        'tools/test/own.test.js',
      ]);
      assert.deepEqual(testFiles('hosts', [], base), ['packages/lab/dist/hosts/city.test.js']);
      assert.deepEqual(testFiles('stories', [], base), ['packages/lab/stories/stories.test.js']);
      assert.deepEqual(testFiles('access', [], base), ['packages/lab/access/access.test.js']);
      assert.deepEqual(testFiles('chromium', [], base), [`${box}.chromium.test.js`, `${box}.test.js`]);
      assert.deepEqual(testFiles('webkit', [], base), [`${box}.test.js`]);
    }));

  it('of a part are not those of its supports, nor of what it has been built or installed with', () =>
    inFolder(
      {
        'packages/lab/packed/one.test.js': '',
        'packages/lab/packed/support/one.js': '',
        'packages/lab/packed/node_modules/a/a.test.js': '',
        'packages/lab/packed/dist/one.test.js': '',
      },
      (base) => assert.deepEqual(testFiles('packed', [], base), ['packages/lab/packed/one.test.js']),
    ));

  it('are found by pattern', () =>
    inFolder({ 'a/b/c.js': '', 'a/c.js': '', 'a/cxjs': '', 'd/c.ts': '' }, (base) => {
      assert.deepEqual(sourcesOf(['a/**/*.js'], base), ['a/b/c.js', 'a/c.js']);
      assert.deepEqual(sourcesOf(['a/*.js'], base), ['a/c.js']);
      assert.deepEqual(sourcesOf(['a/{b,x}/*.js', 'd/*'], base), ['a/b/c.js', 'd/c.ts']);
      assert.deepEqual(sourcesOf(['a/**/*.js', '!**/b/*'], base), ['a/c.js']);
      assert.deepEqual(sourcesOf(['e/*'], base), []);
    }));

  it('can be narrowed by words of their names', () =>
    inFolder(files, (base) =>
      assert.deepEqual(testFiles('node', ['own'], base), ['tools/test/own.test.js']),
    ));
});

describe('budgets', () => {
  const budgets = (brotli) => [{ files: 'dist/*.js', brotli }];
  const random = [...crypto.getRandomValues(new Uint8Array(300))].join('');

  it('hold when the file is small enough, and break by the bytes too many', () =>
    inFolder({ 'dist/a.js': random }, (base) => {
      assert.deepEqual(
        checkBudgets(budgets(5000), base).map(({ ok }) => ok),
        [true],
      );
      const [{ ok, text }] = checkBudgets(budgets(10), base);
      assert.equal(ok, false);
      assert.match(text, /dist\/a\.js: \d+ of 10 bytes brotli \(\d+ gzip\); \d+ too many/);
    }));

  it('of several patterns that name a file, the last holds', () =>
    inFolder({ 'dist/a.js': random, 'dist/b.js': random }, (base) =>
      assert.deepEqual(
        checkBudgets([...budgets(5000), { files: 'dist/a.js', brotli: 10 }], base).map(({ ok }) => ok),
        [true, false],
      ),
    ));

  it('break when there is nothing to weigh', () =>
    inFolder({}, (base) => assert.equal(checkBudgets(budgets(5000), base)[0].ok, false)));

  it('may say what is aimed at, which is told and never breaks', () =>
    inFolder({ 'dist/a.js': random }, (base) => {
      const check = (aim) => checkBudgets([{ files: 'dist/*.js', aim }], base)[0];
      assert.deepEqual([check(5000).ok, check(10).ok], [true, true]);
      assert.doesNotMatch(check(5000).text, /aimed/);
      assert.match(check(10).text, /; \d+ over the 10 aimed at/);
    }));

  it('are none for what a publication adds, which is told and never breaks', () => {
    const told = [{ files: 'site/*.js', beside: 'engine' }];
    const engine = 'a'.repeat(300);
    return inFolder({ 'engine/a.js': engine, 'site/a.js': engine + random }, (base) => {
      const [{ ok, text }] = checkBudgets(told, base);
      assert.equal(ok, true);
      const [, all, more] = /^site\/a\.js: (\d+) bytes brotli \(\d+ gzip\); (\d+) of them\b/.exec(text);
      assert.ok(Number(more) > 100 && Number(more) < Number(all), text);
      assert.equal(checkBudgets([{ files: 'site/none/*.js', beside: 'engine' }], base)[0].ok, true);
    });
  });
});

describe('the manifest', () => {
  const one = {
    name: 'x',
    description: '例\n\nx',
    type: { text: 'string' },
    syntax: '<length>',
    default: '1em',
  };
  const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
  const box = {
    tagName: 'fukushi-box',
    summary: '箱',
    description: '箱。\n\nA box.',
    ...Object.fromEntries(kinds.map((kind) => [kind, [one]])),
  };
  const findings = (changes, tag = 'fukushi-box') => {
    const exports = [{ kind: 'custom-element-definition', name: 'fukushi-box' }];
    return undocumented({ modules: [{ declarations: [{ ...box, ...changes }], exports }] }, [tag]);
  };

  it('describes every element and all it has', () => {
    assert.deepEqual(findings({}), []);
    assert.match(findings({}, 'fukushi-card')[0], /fukushi-card: not in the manifest/);
    assert.match(findings({ description: '' })[0], /no doc comment/);
    assert.match(findings({ summary: '' })[0], /Japanese name/);
    for (const kind of kinds) {
      assert.match(findings({ [kind]: [] })[0], /is documented/);
      assert.match(findings({ [kind]: [{ ...one, description: '' }] })[0], /has no description/);
      assert.match(findings({ [kind]: [{ ...one, description: 'x' }] })[0], /not described in Japanese/);
    }
    assert.match(findings({ attributes: [{ ...one, type: undefined }] })[0], /attribute x has no type/);
    assert.match(findings({ cssProperties: [{ ...one, default: '' }] })[0], /no default/);
    assert.match(undocumented({ modules: [{ declarations: [box] }] }, ['fukushi-box'])[0], /which module/);
  });
});

function inFolder(files, use) {
  const base = mkdtempSync(join(tmpdir(), 'fukushi-files-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    }
    use(base);
  } finally {
    rmSync(base, { recursive: true });
  }
}
