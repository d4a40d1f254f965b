import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../run.js';

describe('lint rules of our own', () => {
  const red = [
    ['elements', 'export const all = Array.from(nodes);', 'no-restricted-syntax'],
    ['elements', 'for (const key in plan) use(key);', 'no-restricted-syntax'],
    ['elements', 'box.innerHTML = text;', 'no-restricted-syntax'],
    ['embed', 'box.insertAdjacentHTML("beforeend", text);', 'no-restricted-syntax'],
    ['embed', 'document.write(text);', 'no-restricted-syntax'],
    ['elements', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`, 'no-restricted-syntax'],
    ['elements', `import { styleMap } from 'lit/directives/style-map.js';`, 'no-restricted-syntax'],
    ['elements', 'export const view = html`<p class="a" style="color: red">x</p>`;', 'no-restricted-syntax'],
    ['elements', 'export const view = html`<a href="#policy">x</a>`;', 'no-restricted-syntax'],
    ['elements', 'export const styles = css`p { margin: 1rem }`;', 'no-restricted-syntax'],
    ['elements', 'export const styles = css`p { font-size: 14px }`;', 'no-restricted-syntax'],
    ['model', 'export const width = window.innerWidth;', 'no-undef'],
    ['model', 'export const zone = process.env.TZ;', 'no-undef'],
    ['elements', `import { a } from './a';`, 'fukushi/extensions'],
  ];
  for (const [name, code, rule] of red) {
    it(`${rule} in ${name}: ${code}`, async () =>
      assert.deepEqual(await broken(`packages/${name}/src/x.ts`, code), [rule]));
  }

  const green = [
    [
      'packages/elements/src/x.ts',
      'export const styles = css`p { font-size: max(1em, 16px); margin: 0.5em }`;',
    ],
    ['packages/elements/src/x.ts', 'export const view = html`<a href="${address}">x</a>`;'],
    [
      'packages/model/src/x.ts',
      'export type Names = Readonly<Record<string, string>>;\nexport const n = new Map();',
    ],
    ['packages/elements/src/x.test.ts', 'box.innerHTML = text;'],
  ];
  for (const [file, code] of green) {
    it(`nothing in ${file}: ${code.replaceAll('\n', ' ')}`, async () =>
      assert.deepEqual(await broken(file, code), []));
  }

  for (const code of ['it.only("x", run);', 'describe.skip("x", run);', 'xit("x", run);']) {
    it(`no-restricted-syntax in tests: ${code}`, async () => {
      assert.deepEqual(await broken('packages/elements/src/x.test.ts', code), ['no-restricted-syntax']);
      assert.deepEqual(await broken('packages/model/test/x.test.ts', code), ['no-restricted-syntax']);
    });
  }
});

async function broken(file, code) {
  const ours = ['no-restricted-syntax', 'no-undef', 'fukushi/extensions'];
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ours.includes(ruleId) });
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}
