/**
 * Every row of the checklist (criteria/), for every element, in every state: over the built Storybook, in Chromium.
 * One test for each element and row. What is found is written to dist/access/results.json, of which
 * `npm run report:accessibility` makes the report.
 *
 * FUKUSHI_ELEMENTS="policy-card message" looks at these alone, and writes nothing.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entries, openStorybook } from '../stories/storybook-pages.js';
import { absent, rows } from './criteria/index.js';
import { elementOf, possibleStates, storyStates } from './states.js';
import { serveChecks } from './support/open.js';
import { summary, writeResults } from './support/results.js';
import { run } from './support/run.js';

const only = (process.env.FUKUSHI_ELEMENTS ?? '').split(' ').filter(Boolean);
const stories = entries.filter((entry) => entry.type === 'story' && elementOf(entry));
const tags = [...new Set(stories.map(elementOf))].filter(
  (tag) => only.length === 0 || only.some((name) => tag.endsWith(name)),
);

const at = {};
let done;

before(async () => {
  at.storybook = await openStorybook();
  at.checks = await serveChecks();
  done = await run(
    at,
    stories.filter((story) => tags.includes(elementOf(story))),
  );
  if (only.length === 0) writeResults(done.results);
});

after(async () => {
  await at.storybook?.close();
  at.checks?.close();
});

for (const tag of tags) {
  const own = stories.filter((story) => elementOf(story) === tag);
  describe(tag, () => {
    it('is looked at in every state there is', () => {
      assert.deepEqual(done.failures.get(tag).map(String), []);
      const missing = Object.entries(storyStates).filter(
        ([, pattern]) => !own.some(({ id }) => pattern.test(id)),
      );
      assert.deepEqual(
        missing.map(([name]) => name),
        [],
      );
      assert.equal(done.visits.get(tag).length, own.length + 1);
    });

    for (const { number, criterion, name } of rows) {
      it(`${number}: ${criterion} ${name.en}`, () => {
        const { found } = done.results.elements[tag].rows[number];
        assert.equal(found.length, 0, summary(found).join('\n  '));
      });
    }

    it('has no other violation of axe', () => {
      assert.deepEqual(summary(done.results.elements[tag].rows[0].found), []);
    });

    it(`holds nothing to which ${absent.length} further criteria would apply`, () => {
      assert.deepEqual(done.results.elements[tag].absent, []);
    });
  });
}

it('knows the states that only some elements can get into', () => {
  for (const [name, pattern] of Object.entries(possibleStates)) {
    assert.ok(
      stories.some(({ id }) => pattern.test(id)),
      `no story is ${name}`,
    );
  }
});
