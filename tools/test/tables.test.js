import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { languagesOf } from '../manifest/manifest.js';
import { documents, readManifest, withTables } from '../manifest/tables.js';
import { root } from '../run.js';

const manifest = readManifest();
const elements = manifest.modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);

describe('the tables of', () => {
  for (const path of documents) {
    it(`${path} are those of the manifest; \`npm run tables\` writes them`, async () => {
      const text = readFileSync(join(root, path), 'utf8');
      assert.match(text, /<!-- table:/);
      assert.equal(await withTables(text, manifest, path), text);
    });
  }

  for (const path of ['README.md', 'README.ja.md'])
    it(`${path} on what every tag has name all of it, with its default`, () => {
      const readme = readFileSync(join(root, path), 'utf8');
      const rows = [...readme.matchAll(/^\| `([\w-]+)` +\|[^|]+\|([^|]+)\|[^|]+\|$/gm)];
      const told = new Map(rows.map(([, name, initial]) => [name, initial.trim()]));
      for (const { name, default: initial } of elements[0].attributes) {
        if (!elements.every(({ attributes }) => attributes.some((it) => it.name === name))) continue;
        assert.ok(told.has(name), `${name} is missing`);
        if (initial && initial !== "''") assert.equal(told.get(name), `\`${initial.replaceAll("'", '')}\``);
      }
    });

  it('the package name every attribute, event, part and custom property there is', () => {
    const text = readFileSync(join(root, 'packages/elements/README.md'), 'utf8');
    for (const element of elements) {
      for (const key of ['attributes', 'events', 'cssParts', 'cssProperties'])
        for (const { name, description } of element[key]) {
          assert.ok(text.includes(`\`${name}\``), `${element.tagName}: ${name}`);
          if (key === 'cssProperties')
            assert.ok(text.includes(languagesOf(description).english), description);
        }
    }
  });
});
