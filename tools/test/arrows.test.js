import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { arrows, packageOf } from '../lint/arrows.js';
import { root } from '../run.js';

const scope = '@fukushi-widgets';
const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(path(name, 'package.json')));

describe('the arrows between packages', () => {
  it('have an entry for every package', () => {
    assert.deepEqual(
      packages.filter((name) => !(name in arrows)),
      [],
    );
  });

  describe('in ESLint', () => {
    const reversed = [
      ['model', `import { html } from 'lit';`],
      ['model', `import type { Policy } from '${scope}/elements';`],
      ['model', `export * from '${scope}/komoro/dist/ja.json';`],
      ['model', `import { readFileSync } from 'node:fs';`],
      ['komoro', `import '${scope}/elements';`],
      ['elements', `import plan from '${scope}/komoro/dist/ja.json';`],
      ['elements', `import '${scope}/embed';`],
      ['elements', `await import('${scope}/cli');`],
      ['elements', `export type Plan = import('${scope}/embed').Plan;`],
      ['elements', `import { parse } from 'yaml';`],
      ['elements', `import { text } from '../../model/src/text.js';`],
      ['elements', `export { plan } from '../../../embed/dist/plan.js';`],
      ['embed', `import '${scope}/cli';`],
      ['embed', `import '${scope}/builder';`],
      ['embed', `import Ajv from 'ajv';`],
      ['embed', `import { plan } from '${scope}/komoro';`],
      ['embed', `import plan from '${scope}/komoro/dist/ja.json';`],
      ['cli', `import plan from '${scope}/komoro/dist/ja.json';`],
      ['builder', `import plan from '${scope}/komoro/dist/ja.json';`],
      ['cli', `import '${scope}/builder';`],
      ['cli', `import '${scope}/embed';`],
      ['builder', `import '${scope}/embed';`],
      ['builder', `import { parse } from 'parse5';`],
    ];
    for (const [name, code] of reversed) {
      it(`${name} may not: ${code}`, async () => assert.deepEqual(await arrowErrors(name, code), [1]));
    }

    const allowed = [
      ['elements', `import { text } from '${scope}/model';`],
      [
        'elements',
        `import { html } from 'lit';\nimport { msg } from '@lit/localize';\nimport './model/view.js';`,
      ],
      ['embed', `import '${scope}/elements/define/all.js';`],
      ['cli', `import { readFileSync } from 'node:fs';\nimport { render } from '@lit-labs/ssr';`],
      ['builder', `import { policiesOf } from '${scope}/model';\nimport { html } from 'lit';`],
    ];
    for (const [name, code] of allowed) {
      it(`${name} may: ${code.replaceAll('\n', ' ')}`, async () =>
        assert.deepEqual(await arrowErrors(name, code), []));
    }
  });

  describe('that lead to packages/lab', () => {
    const lab = [
      ['packages/embed/src/sample.ts', `import '${scope}/lab/parts.js';`],
      ['packages/cli/src/sample.ts', `import { axe } from '../../lab/hosts/support/look.js';`],
      ['packages/builder/page/sample.js', `import '../../lab/parts.js';`],
      ['stories/support/sample.ts', `export * from '../../packages/lab/access/states.js';`],
      ['tools/sample.js', `await import('../packages/lab/parts.js');`],
      ['sample.config.js', `import { parts } from './packages/lab/parts.js';`],
    ];
    for (const [file, code] of lab)
      it(`are refused in ${file}: ${code}`, async () => assert.deepEqual(await errorsIn(file, code), [1]));

    const judges = [
      'tools/runners.js',
      'packages/builder/test-pages/sample.ts',
      'packages/lab/docs/sample.js',
    ];
    for (const file of judges)
      it(`are for ${file}`, async () =>
        assert.deepEqual(await errorsIn(file, `import '../lab/parts.js';\nimport '${scope}/lab/x.js';`), []));

    it('start from a package that is never published', () =>
      assert.equal(JSON.parse(readFileSync(path('lab', 'package.json'), 'utf8')).private, true));
  });

  for (const name of packages) {
    const manifest = JSON.parse(readFileSync(path(name, 'package.json'), 'utf8'));
    const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const { ours, others, builtFiles = [] } = arrows[name] ?? {};

    it(`bound the dependencies of ${name}`, () => {
      const bound = [...[...ours, ...builtFiles].map((one) => `${scope}/${one}`), ...others];
      assert.deepEqual(
        dependencies.filter((dependency) => !bound.includes(dependency)),
        [],
      );
    });

    it(`lead from ${name} exactly to what its compiled code imports`, () => {
      const imported = compiledImports(name);
      const readOnly = builtFiles.map((one) => `${scope}/${one}`);
      const declared = dependencies.filter((dependency) => !readOnly.includes(dependency));
      assert.deepEqual(imported, declared.sort());
    });
  }
});

const arrowErrors = (name, code) => errorsIn(`packages/${name}/src/nested/sample.ts`, code);

async function errorsIn(file, code) {
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'fukushi/arrows' });
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  assert.deepEqual(
    result.messages.filter(({ fatal }) => fatal),
    [],
  );
  return result.messages.map(({ line }) => line);
}

/** The packages named by the compiled code and its types, tests aside, in alphabetical order. */
function compiledImports(name) {
  const sources = readdirSync(path(name), { withFileTypes: true }).some((entry) => entry.name === 'src')
    ? readdirSync(path(name, 'src'), { recursive: true })
    : [];
  const compiled = sources
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|^test\//.test(file))
    .flatMap((file) => [file.replace(/\.ts$/, '.js'), file.replace(/\.ts$/, '.d.ts')]);
  const specifiers = compiled.flatMap((file) => {
    const text = readFileSync(path(name, 'dist', file), 'utf8').replaceAll(
      /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
      '',
    );
    // The word in quotes is a name of something of ours.
    return [...text.matchAll(/(?<![#.\w'"])(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)].map(
      (match) => match[1],
    );
  });
  const bare = specifiers.filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'));
  return [...new Set(bare.map(packageOf))].sort();
}

function path(name, ...rest) {
  return join(root, 'packages', name, ...rest);
}
