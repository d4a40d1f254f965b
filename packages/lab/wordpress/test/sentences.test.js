/** What we say of WordPress is done by the story: each sentence names the steps that do it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { wordpressAdmin, wordpressAuthor } from '@fukushi-widgets/builder/wordpress-places.js';
import { root } from '../../../../tools/run.js';
import { builder } from '../sentences/builder.js';
import { guide } from '../sentences/guide.js';
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
    const { documented, advice, ...done } = steps;
    for (const title of Object.values(done)) assert.ok(story.includes(`it('${title}'`), title);
    for (const row of [...guide, ...builder, ...readme]) {
      assert.ok(row.steps.length > 0, row.ja);
      for (const step of row.steps) assert.ok(Object.values(steps).includes(step), `${row.ja} ${step}`);
    }
    // The documents say so where they only know from documents.
    for (const row of guide.filter((each) => each.steps.includes(documented)))
      assert.match(row.ja, /（資料）/);
    assert.ok(guide.every((row) => !row.steps.includes(advice)));
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
