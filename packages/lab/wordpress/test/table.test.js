/** The guides say what was seen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../../tools/run.js';
import { outcome } from '../outcome.js';
import { readSeen } from '../seen.js';
import { guidePaths, table, withTable } from '../table.js';

describe('the table of WordPress', () => {
  for (const path of guidePaths) {
    it(`of ${path.split('/').at(-1)} is what seen.json holds`, async () => {
      const text = readFileSync(path, 'utf8');
      assert.match(text, /<!-- wordpress -->/);
      assert.equal(await withTable(text, readSeen(), path), text);
    });
  }

  it('is as new as the plugin says that it was tested', () => {
    const readme = readFileSync(join(root, 'packages/cli/wordpress/fukushi-widgets/readme.txt'), 'utf8');
    assert.equal(/^Tested up to: (.*)$/m.exec(readme)?.[1], Object.keys(readSeen()).at(-1));
  });

  it('says where versions differ, and joins roles that agree', () => {
    const both = (outcome) => ({ administrator: { 'code-link': outcome }, author: { 'code-link': outcome } });
    const one = { bare: both('link'), script: both('widget'), plugin: both('widget') };
    const other = { ...one, bare: both('code') };
    assert.match(
      table({ 6.1: one, 7.1: other }, 'en'),
      /\| administrator, author \| a link \(6\.1\) \/ the code as text \(7\.1\) \| the part \|/,
    );
  });
});

describe('the word for what visitors see', () => {
  const seen = (over) => ({ widgets: [], frames: [], links: [], text: '', ...over });
  it('counts links apart from other text, and names another part', () => {
    assert.equal(outcome(seen({ links: ['題'], text: '題' }), { id: '1-1' }), 'link');
    assert.equal(outcome(seen({ links: ['題'], text: '前 題' }), { id: '1-1' }), 'link + text');
    assert.equal(outcome(seen({ widgets: ['1-2'] }), { id: '1-1' }), 'widget of 1-2');
    assert.equal(outcome(seen({ text: '<div class="x">' }), {}), 'code');
    assert.equal(outcome(seen({ frames: [{ isVisible: false }] }), {}), 'nothing');
    assert.equal(outcome(undefined, {}), 'nothing');
  });
});
