/**
 * Each widget's tree in WebKitGTK is the one that was reviewed. What Orca says is not heard here: on a busy machine it
 * comes after the next key, where it is silent before (docs/accessibility/heard.md has the numbers).
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { differences, kept } from './goldens.js';
import { namesIn, pages } from './pages.js';
import { read } from './read.js';

describe('the tree for screen readers in WebKitGTK', () => {
  const names = namesIn('webkit');
  const reading = read('webkit', names);
  after(() => reading.return());

  for (const name of names) {
    it(`is as it was reviewed: ${name}, ${pages[name].ja}`, async () => {
      const { value } = await reading.next();
      assert.equal(value.page, name);
      assert.deepEqual(differences(kept(name, 'webkit'), value.text), []);
    });
  }
});
