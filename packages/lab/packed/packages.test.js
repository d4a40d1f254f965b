/** Each package, packed and installed into an empty project: complete, typed, without side effects, small. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { compressedSizes } from '../../../tools/check-budgets.js';
import { blocksOf, documents } from '../docs/support/documents.js';
import { project, runIn, runModule, tarballs } from './support/packed.js';

const names = ['builder', 'cli', 'elements', 'embed', 'komoro', 'model'];
/** Bytes of brotli. It is to be 11,500: Lit is 4,800, the catalogue of all widgets 600, styles with their white space 1,500. */
const contactBoxAlone = 13_700;

let folder;
let packed;
before(async () => {
  packed = await tarballs();
  folder = await project({ others: { 'typescript': '5.9.3', '@types/node': '^20.19.0' } });
});

const installed = (name, path) => join(folder, 'node_modules/@fukushi-widgets', name, path);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

describe('the packed packages', () => {
  it('are all there', () => assert.deepEqual(Object.keys(packed).sort(), names));

  for (const name of names) {
    describe(name, () => {
      it('has licence, notice and words on what it is', () => {
        for (const file of ['LICENSE', 'NOTICE', 'README.md'])
          assert.ok(existsSync(installed(name, file)), file);
      });

      it('has every file that its exports, its types and its tools name', () => {
        const manifest = json(installed(name, 'package.json'));
        const named = [
          manifest.exports ?? {},
          manifest.bin ?? {},
          manifest.customElements,
          manifest['web-types'],
        ]
          .flatMap(paths)
          .filter((path) => !path.includes('*'));
        for (const path of named) assert.ok(existsSync(installed(name, path)), path);
      });

      it('has nothing for publint to complain of', async () => {
        const { messages, pkg } = await publint({ pkgDir: installed(name, '.'), strict: true, pack: false });
        assert.deepEqual(
          messages.map((message) => formatMessage(message, pkg)),
          [],
        );
      });

      it('has types that are right wherever modules are', async () => {
        const tarball = createPackageFromTarballData(readFileSync(packed[name]));
        const analysis = await checkPackage(tarball);
        // Modules only: CommonJS has to import() them, and Node 10 knows no exports.
        const problems = (analysis.problems ?? []).filter(
          ({ kind, resolutionKind }) => resolutionKind !== 'node10' && kind !== 'CJSResolvesToESM',
        );
        assert.deepEqual(problems, []);
      });
    });
  }
});

describe('in an empty project', () => {
  it('everything exported type-checks, without skipping the types of libraries', async () => {
    const entries = [
      `import * as elements from '@fukushi-widgets/elements';`,
      `import * as views from '@fukushi-widgets/elements/views.js';`,
      `import * as styles from '@fukushi-widgets/elements/styles.js';`,
      `import { FukushiContactBox } from '@fukushi-widgets/elements/fukushi-contact-box.js';`,
      `import '@fukushi-widgets/elements/define/all.js';`,
      `import * as en from '@fukushi-widgets/elements/locales/en.js';`,
      `import * as model from '@fukushi-widgets/model';`,
      `import * as cli from '@fukushi-widgets/cli';`,
      `const box: FukushiContactBox = document.createElement('fukushi-contact-box');`,
      `const level: number = box.headingLevel ?? 3;`,
      `box.addEventListener('fukushi-error', ({ detail }) => detail.message.length);`,
      `// @ts-expect-error a box has no policy`,
      `box.policy = '1-1';`,
      `console.log(elements, views, styles, en, model, cli, level);`,
    ];
    await typeCheck(entries, ['es2023', 'dom', 'dom.iterable']);
  });

  it('a plan that is imported as JSON is a Plan, without a cast', async () => {
    await typeCheck(
      [
        `import { bundledPlan } from '@fukushi-widgets/elements';`,
        `import plan from '@fukushi-widgets/komoro/dist/ja.json' with { type: 'json' };`,
        `import english from '@fukushi-widgets/komoro/dist/en.json' with { type: 'json' };`,
        `const id: string | undefined = plan.goals[0]?.id;`,
        `// @ts-expect-error a plan has no weather`,
        `plan.weather;`,
        `console.log(bundledPlan(plan), english, id);`,
      ],
      ['es2023', 'dom', 'dom.iterable'],
    );
  });

  const snippets = documents()
    .filter((path) => path.endsWith('README.md'))
    .flatMap((path) => blocksOf(path))
    .filter(({ lang }) => lang === 'js');
  for (const { path, line, code } of snippets) {
    it(`${path}:${line} type-checks as it stands`, async () => {
      await typeCheck([code], ['es2023', 'dom', 'dom.iterable'], 'js');
    });
  }
  it('READMEs have snippets to check', () => assert.ok(snippets.length > 3, String(snippets.length)));

  it('can be imported in Node, where there is no page', async () => {
    const printed = await runModule(
      folder,
      `await import('@fukushi-widgets/elements');
       const { FukushiPlan } = await import('@fukushi-widgets/elements/fukushi-plan.js');
       const { FukushiContactBox } = await import('@fukushi-widgets/elements/fukushi-contact-box.js');
       await import('@fukushi-widgets/elements/views.js');
       await import('@fukushi-widgets/elements/styles.js');
       await import('@fukushi-widgets/elements/locales/en.js');
       await import('@fukushi-widgets/model');
       await import('@fukushi-widgets/cli');
       const registered = globalThis.customElements?.get('fukushi-plan');
       await import('@fukushi-widgets/elements/define/fukushi-plan.js');
       console.log(typeof FukushiPlan, FukushiPlan === FukushiContactBox, registered, 'document' in globalThis,
         customElements.get('fukushi-plan') === FukushiPlan, customElements.get('fukushi-message'));`,
    );
    assert.equal(printed, 'function false undefined false true undefined');
  });

  it('`fukushi` checks and builds the plan that comes with it', async () => {
    const cli = '@fukushi-widgets/cli/bin/fukushi.js';
    const plan = 'node_modules/@fukushi-widgets/komoro';
    await runIn(folder, cli, 'check', plan);
    await runIn(folder, cli, 'build', plan, '--base', 'https://widgets.example', '-o', 'site');
    const [version] = Object.keys(json(join(folder, 'site/sri.json')));
    for (const file of [
      'index.html',
      'builder/index.html',
      'builder/builder.js',
      'v1/fukushi.js',
      `${version}/fukushi.js`,
      'v1/embed/policy-card/1-1/index.html',
    ])
      assert.ok(existsSync(join(folder, 'site', file)), file);
  });
});

describe('bundled', () => {
  it('an import of everything that uses nothing brings nothing', async () => {
    assert.equal(await bundle(`import '@fukushi-widgets/elements';`), '');
  });

  it('one element brings one element', async () => {
    const code = await bundle(`import '@fukushi-widgets/elements/define/fukushi-contact-box.js';`);
    assert.deepEqual(tagsIn(code), ['fukushi-contact-box']);
    const { brotli } = compressedSizes(code);
    assert.ok(brotli <= contactBoxAlone, `${brotli} bytes of brotli, ${contactBoxAlone} allowed`);
  });

  it('the class of one element brings it without registering it', async () => {
    const code = await bundle(
      `import { FukushiContactBox } from '@fukushi-widgets/elements/fukushi-contact-box.js'; console.log(FukushiContactBox);`,
    );
    assert.deepEqual(tagsIn(code), []);
    assert.ok(code.includes('part="contact"'));
    assert.ok(!code.includes('part="chart"'));
  });

  it('all elements bring all', async () => {
    const code = await bundle(`import '@fukushi-widgets/elements/define/all.js';`);
    for (const part of ['chart', 'contact', 'message', 'policy'])
      assert.match(code, new RegExp(`part="(?:[a-z]+ )*${part}"`), part);
    const unregistered = await runModule(
      folder,
      `const { WIDGETS } = await import('@fukushi-widgets/model');
       await import('@fukushi-widgets/elements/define/all.js');
       console.log(WIDGETS.length > 0, ...WIDGETS.filter((name) => !customElements.get('fukushi-' + name)));`,
    );
    assert.equal(unregistered, 'true');
  });

  /** Tags that a bundle registers. */
  const tagsIn = (code) =>
    [...new Set(code.match(/"fukushi-[a-z-]*[a-z]"(?=,[A-Za-z_$])/g) ?? [])].map((tag) => JSON.parse(tag));
});

/** The paths in a field of package.json. */
function paths(field) {
  if (typeof field === 'string') return [field];
  return Object.values(field ?? {}).flatMap(paths);
}

async function typeCheck(lines, lib, extension = 'ts') {
  const { writeFileSync } = await import('node:fs');
  const file = `check.${extension}`;
  writeFileSync(join(folder, file), lines.join('\n'));
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
  // A snippet in JavaScript says nothing of its parameters.
  if (extension === 'js') options.push('--allowJs', '--checkJs', '--noImplicitAny', 'false');
  await runIn(folder, 'typescript/bin/tsc', ...options, '--lib', lib.join(','), file);
}

/** What a bundler makes of a module in the project, minified. */
async function bundle(code) {
  const entry = join(folder, 'entry.js');
  const bundled = await rollup({
    input: entry,
    onLog: () => undefined,
    plugins: [
      {
        name: 'entry',
        load: (id) => (id === entry ? code : null),
        resolveId: (id) => (id === entry ? id : null),
      },
      nodeResolve({ rootDir: folder, exportConditions: ['production'], browser: true }),
      terser(),
    ],
  });
  const { output } = await bundled.generate({ format: 'es' });
  await bundled.close();
  return output[0].code.trim();
}
