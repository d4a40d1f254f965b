/**
 * Every element looks as in the pictures that are kept in baselines/: at four container widths, light, dark, in forced
 * colours and printed. `npm run baselines` keeps what is seen now.
 */
import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compareWithKept } from './support/compare.js';
import { namesOf, takePictures } from './support/pictures.js';
import { elementStories, openStorybook } from './support/storybook.js';

const kept = fileURLToPath(new URL('baselines', import.meta.url));
const seen = fileURLToPath(new URL('../../../dist/looks', import.meta.url));
const stories = elementStories();

let storybook;
before(async () => {
  rmSync(seen, { recursive: true, force: true });
  storybook = await openStorybook();
});
after(() => storybook?.close());

describe('pictures', { concurrency: 2 }, () => {
  for (const id of stories) {
    it(`${id.replace('--full', '')} looks as it did`, async () => {
      const storyPage = await storybook.newPage();
      const changes = [];
      await takePictures(storyPage, id, (name, picture) => {
        const sentence = compareWithKept(name, picture, kept, seen);
        if (sentence) changes.push(sentence);
      });
      await storyPage.page.context().close();
      assert.ok(changes.length === 0, `\n${changes.join('\n')}`);
    });
  }
});

it('keeps no picture of what is no longer there', () => {
  const known = new Set(stories.flatMap(namesOf));
  const files = readdirSync(kept, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  assert.deepEqual(
    files.filter((name) => name.endsWith('.png') && !known.has(name)),
    [],
  );
});
