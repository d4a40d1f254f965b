/** What can be said of the built script by reading it. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { Script } from 'node:vm';

const bundle = join(
  dirname(createRequire(import.meta.url).resolve('@fukushi-widgets/embed/package.json')),
  'dist/bundle',
);
const FILES = ['fukushi.js', 'other-plans.js', 'locales/en.js', 'optional/reading-tools.js'];
const textOf = (file: string) => readFileSync(join(bundle, file), 'utf8');

describe('the built script', () => {
  test('is a classic script: it has no import or export of its own', () => {
    assert.doesNotThrow(() => new Script(textOf('fukushi.js')));
  });

  test('asks the browser to compile it while it arrives', () => {
    assert.equal(textOf('fukushi.js').split('\n')[1], '//# allFunctionsCalledOnLoad');
  });

  test('leaves no name on the page: it is one expression', () => {
    const [code] = /^(?!\/[*/]).*/msu.exec(textOf('fukushi.js')) ?? [];
    assert.match(code ?? '', /^!?\(?\s*(?:function\s*\(\)|\(\)\s*=>)\s*\{/u);
  });

  test('imports other files by address alone, never by a fixed name', () => {
    // A method that is called `import` asks for no file.
    assert.doesNotMatch(textOf('fukushi.js'), /(?<!\.)\bimport\(\s*["'`]/u);
    assert.match(textOf('fukushi.js'), /\bawait\W+import\(/u);
    for (const file of FILES.slice(1))
      assert.doesNotMatch(textOf(file), /\bimport\b\s*[({"'*]|\bfrom\s*["']/u, file);
  });

  for (const file of FILES) {
    test(`${file}: turns no text into code or markup`, () => {
      assert.doesNotMatch(
        textOf(file),
        /\beval\(|new Function|\bFunction\(|document\.write|insertAdjacentHTML|\.outerHTML\s*=|javascript:/u,
      );
    });

    test(`${file}: keeps nothing on the reader's machine`, () => {
      // What a reader chose, where a tag's `remember` asks for it: tested where the tools are.
      if (file !== 'optional/reading-tools.js') assert.doesNotMatch(textOf(file), /localStorage/u);
      assert.doesNotMatch(textOf(file), /\.cookie\b|sessionStorage|indexedDB|sendBeacon|serviceWorker/u);
    });

    test(`${file}: writes no style attribute and no handler attribute`, () => {
      assert.doesNotMatch(textOf(file), /<[^<>`]*\sstyle=|<[^<>`]*\son[a-z]+=/u);
      assert.doesNotMatch(textOf(file), /setAttribute\(["']style/u);
    });

    test(`${file}: names its licence first`, () => {
      assert.match(textOf(file), /^\/\*! fukushi-widgets \d+\.\d+\.\d+,? MIT\b/u);
    });
  }

  test('knows no address: not of a host of ours, not of anybody', () => {
    const addresses = [...textOf('fukushi.js').matchAll(/https?:\/\/[^\s"'`<>)]+/gu)].map(String);
    // The namespace of SVG is a name, not an address that is asked for.
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('http://www.w3.org/')),
      [],
    );
  });

  test('uses its own Trusted Types policy', () => {
    assert.match(textOf('fukushi.js'), /createPolicy\(["']fukushi["']/u);
    assert.doesNotMatch(FILES.map(textOf).join('\n'), /lit-html["']/u);
  });

  test('carries no validator: the schema and its words stay at the desk', () => {
    assert.doesNotMatch(textOf('fukushi.js'), /schema-1|additionalProperties/u);
  });

  test('carries its version, where the build put it', () => {
    const { version } = JSON.parse(readFileSync(join(bundle, '../../package.json'), 'utf8')) as {
      version: string;
    };
    assert.ok(textOf('fukushi.js').includes(version));
    assert.doesNotMatch(textOf('fukushi.js'), /__FUKUSHI_VERSION__/u);
  });
});
