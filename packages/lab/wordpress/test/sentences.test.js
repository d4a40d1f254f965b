/** What we say of WordPress is done by the story: each sentence names the steps that do it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { wordpressAdmin, wordpressAuthor } from '@fukushi-widgets/builder/wordpress-places.js';
import { root } from '../../../../tools/run.js';
import { builder, checker } from '../sentences/builder.js';
import { elsewhere, guide } from '../sentences/guide.js';
import { readme } from '../sentences/plugin.js';
import * as steps from '../sentences/steps.js';

const read = (path) => readFileSync(join(root, path), 'utf8');
const alike = (text) => text.replaceAll(/[\s*]/g, '').replaceAll("'", '’');

/** That `text` is these sentences and nothing else; names the first place where it is not. */
function holdsNothingBut(text, sentences) {
  let rest = alike(text);
  for (const sentence of sentences.map(alike)) {
    assert.ok(rest.startsWith(sentence), `No step does “${rest.slice(0, 80)}…”; expected “${sentence}”`);
    rest = rest.slice(sentence.length);
  }
  assert.equal(rest, '', 'No step does this.');
}

describe('what we say of WordPress', () => {
  it('names steps of the story', () => {
    const folder = 'packages/lab/wordpress/story';
    const story = readdirSync(join(root, folder))
      .map((name) => read(join(folder, name)))
      .join('');
    const { advice, ...done } = steps;
    for (const title of Object.values(done)) assert.ok(story.includes(`it('${title}'`), title);
    for (const row of [...guide, ...elsewhere, ...builder, ...checker, ...readme]) {
      assert.ok(row.steps.length > 0, row.ja ?? row.text);
      for (const step of row.steps)
        assert.ok(Object.values(steps).includes(step), `${row.ja ?? row.text} ${step}`);
    }
    assert.ok([...guide, ...elsewhere, ...checker].every((row) => !row.steps.includes(advice)));
  });

  for (const lang of ['ja', 'en']) {
    it(`in the guide is done, ${lang}`, () => {
      const section = /\n## WordPress\n([^]*?)\n## /.exec(read(`docs/guides/cms.${lang}.md`))[1];
      const text = section.replace(/<!-- wordpress -->[^]*<!-- \/wordpress -->/, '');
      holdsNothingBut(
        text.replaceAll(/^(?:- |\d\. )/gm, ''),
        guide.map((row) => row[lang]),
      );
    });
  }

  it('on the page that makes tags is done', () => {
    const said = new Map();
    const collect = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.ja === 'string') said.set(value.ja, value.en);
      else Object.values(value).forEach(collect);
    };
    collect([wordpressAdmin, wordpressAuthor]);
    assert.deepEqual([...said].toSorted(), builder.map(({ ja, en }) => [ja, en]).toSorted());
  });

  it('in the rest of what that page says is done', () => {
    const folder = 'packages/builder/src';
    const said = readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts') && name !== 'wordpress-places.ts')
      .flatMap((name) =>
        [...read(join(folder, name)).matchAll(/\b(?:ja|en): (['`])(.*?)\1,?$/gm)].map(([, , words]) => words),
      );
    assert.ok(said.length > 100);
    const ours = checker.flatMap(({ ja, en }) => [ja, en]);
    assert.deepEqual(
      said.filter((words) => words.includes('WordPress')),
      ours,
    );
  });

  it('in other documents is done', () => {
    const files = ['README.md', 'README.ja.md', 'SECURITY.md', 'ACCESSIBILITY.md'];
    const guides = readdirSync(join(root, 'docs/guides')).filter((name) => !name.startsWith('cms.'));
    for (const file of [...files, ...guides.map((name) => `docs/guides/${name}`)]) {
      const said = read(file)
        .split('\n')
        .filter((line) => line.includes('WordPress') && !line.includes('npm run wordpress'));
      const known = elsewhere.filter((row) => row.file === file);
      assert.equal(said.length, known.length, said.join('\n'));
      for (const [index, { text }] of known.entries()) assert.ok(said[index].includes(text), said[index]);
    }
    // Of the guide to publishing systems, what stands outside the part on WordPress.
    for (const lang of ['ja', 'en']) {
      const outside = read(`docs/guides/cms.${lang}.md`).replace(/\n## WordPress\n[^]*?(?=\n## )/, '');
      assert.ok(!outside.includes('WordPress'), lang);
    }
  });

  it('in the readme of the plugin is done', () => {
    const [, text] = /\n\n([^]*)$/.exec(read('packages/cli/wordpress/fukushi-widgets/readme.txt'));
    let rest = alike(text.replaceAll(/^(?:==? .*version.*==?|= [\d.]+ =)$/gm, ''));
    for (const row of readme)
      for (const sentence of [row.ja, row.en].map(alike)) {
        assert.ok(rest.includes(sentence), sentence);
        rest = rest.replace(sentence, '');
      }
    assert.match(
      rest,
      /^(?:[/=\d.]|Description|Installation|FrequentlyAskedQuestions|Externalservices|Changelog)*$/,
    );
  });

  it('names in the guide the versions that seen.json has', () => {
    for (const lang of ['ja', 'en']) {
      const text = read(`docs/guides/cms.${lang}.md`);
      for (const { version } of Object.values(JSON.parse(read('packages/lab/wordpress/seen.json'))))
        assert.ok(text.includes(version), version);
    }
  });
});
