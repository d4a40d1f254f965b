import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../run.js';
import { billOfMaterials } from '../sbom.js';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Licences that ask for no more than to be named; whoever takes one of another kind decides it here. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
];

/** What tools alone need, is never published, and has other terms. */
const FOR_TOOLS = ['CC-BY-4.0', 'MPL-2.0', 'Python-2.0', 'SEE LICENSE IN LICENSE', 'Zlib'];

/** The licences of an SPDX expression of which each has to be kept to. */
const parts = (expression, known) => {
  const choices = expression.replaceAll(/[()]/gu, '').split(' OR ');
  const kept = choices.find((choice) => choice.split(' AND ').every((name) => known.includes(name)));
  return kept ? [] : [expression];
};

describe('licences', () => {
  const { packages } = read('package-lock.json');
  const foreign = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  );

  it('of what is published are free ones', () => {
    const wrong = foreign.flatMap(([path, { license = 'none', dev }]) =>
      dev ? [] : parts(license, FREE).map((each) => `${path}: ${each}`),
    );
    assert.deepEqual(wrong, []);
    assert.ok(foreign.length > 500);
  });

  it('of what tools need are known', () => {
    const wrong = foreign.flatMap(([path, { license = 'none', dev }]) =>
      dev ? parts(license, [...FREE, ...FOR_TOOLS, 'none']).map((each) => `${path}: ${each}`) : [],
    );
    assert.deepEqual(wrong, []);
  });

  it('of what reaches a visitor’s browser: Lit’s alone, and NOTICE names it', () => {
    const loaded = ['model', 'elements', 'embed'].flatMap((name) =>
      Object.keys(read(`packages/${name}/package.json`).dependencies ?? {}),
    );
    const others = [...new Set(loaded)].filter((name) => !name.startsWith('@fukushi-widgets/'));
    assert.deepEqual(others.sort(), ['@lit/localize', 'lit']);
    assert.match(readFileSync(join(root, 'NOTICE'), 'utf8'), /Lit and @lit\/localize, BSD-3-Clause/u);
  });
});

describe('the bill of materials', () => {
  it('names every package that is published and what each is made of, with versions and licences', () => {
    const { bomFormat, metadata, components } = billOfMaterials();
    assert.deepEqual([bomFormat, metadata.component.name], ['CycloneDX', 'fukushi-widgets']);
    assert.equal(metadata.component.version, read('packages/embed/package.json').version);
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of readdirSync(join(root, 'packages')))
      for (const dependency of Object.keys(read(`packages/${name}/package.json`).dependencies ?? {}))
        if (!dependency.startsWith('@fukushi-widgets/') && name !== 'lab')
          assert.ok(
            names.some(
              (each) =>
                each === dependency || `@lit/${each}` === dependency || dependency.endsWith(`/${each}`),
            ),
            dependency,
          );
    for (const { name, version, licenses } of components) assert.ok(version && licenses?.length, name);
  });
});
