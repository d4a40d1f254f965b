/** The record of what is heard: how it is written, and what it says of a change. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { differences, textOf } from '../goldens.js';
import { pages } from '../pages.js';

const heard = (...presses) => textOf([{ name: '次の見出し (h)', presses }]);

describe('the record of what is heard', () => {
  it('has a line for each press of the key, also where nothing was said', () => {
    assert.equal(
      heard(['問合せ先.', '見本 見出し level 3.'], []),
      '# 次の見出し (h)\n問合せ先. ｜ 見本 見出し level 3.\n（無音）\n',
    );
  });

  it('names the first line that is heard otherwise, and where', () => {
    assert.deepEqual(differences(heard(['一'], ['二']), heard(['一'], ['三'])), [
      '次の見出し (h), 2: 「二」 → 「三」',
    ]);
    assert.deepEqual(differences(heard(['一'], ['二']), heard(['一'])), ['次の見出し (h), 2: 「二」 → 「」']);
    assert.deepEqual(differences('', heard(['一'])), ['次の見出し (h), 1: 「」 → 「一」']);
    assert.deepEqual(differences(heard(['一']), heard(['一'])), []);
  });

  it('is kept for pages that there are, and holds no fault that was mended', () => {
    const folder = new URL('../goldens/', import.meta.url);
    const files = readdirSync(folder);
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.ok(file.split('.')[0] in pages, file);
      // A status that says its role and not its words.
      assert.doesNotMatch(readFileSync(new URL(file, folder), 'utf8'), /status ?bar/iu, file);
    }
  });
});

describe('the page of what is heard', () => {
  it('quotes lines of the record', () => {
    const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
    const record = readdirSync(new URL('../goldens/', import.meta.url))
      .map((file) => read(`../goldens/${file}`))
      .join('\n');
    const lines = new Set(record.split('\n').flatMap((line) => [line, ...line.split(' ｜ ')]));
    const quoted = read('../../../../docs/accessibility/heard.md')
      .split(/^```$/mu)
      .filter((_, index) => index % 2 === 1)
      .flatMap((block) => block.trim().split('\n'));
    assert.ok(quoted.length > 10);
    assert.deepEqual(
      quoted.filter((line) => !lines.has(line)),
      [],
    );
  });
});
