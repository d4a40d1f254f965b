/**
 * Every row of the checklist (criteria/), for every element, in every state: over the built Storybook, in Chromium.
 * One test for each element and row. What is found is written to dist/access/results.json, of which
 * `npm run report:accessibility` makes the report.
 *
 * FUKUSHI_ELEMENTS="policy-card message" looks at these alone, and writes nothing.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { entries, newPage, openStorybook } from '../test/storybook-pages.js';
import { absent, rows } from './criteria/index.js';
import { elementOf, possibleStates, storyStates } from './states.js';
import { doubleWords, labelsApart, partsOutOfOrder } from './support/compare.js';
import { keepWatch, serveChecks } from './support/open.js';
import { gather, summary, writeResults } from './support/results.js';
import { clock, visitStory } from './support/visit.js';

const PAGES = 2;

const only = (process.env.FUKUSHI_ELEMENTS ?? '').split(' ').filter(Boolean);
const stories = entries.filter((entry) => entry.type === 'story' && elementOf(entry));
const tags = [...new Set(stories.map(elementOf))].filter(
  (tag) => only.length === 0 || only.some((name) => tag.endsWith(name)),
);

const at = {};
const visits = new Map(tags.map((tag) => [tag, []]));
const failures = new Map(tags.map((tag) => [tag, []]));
let elements;

/** Visits every story, the longest first, on as many pages as there are cores to spare. */
before(async () => {
  at.storybook = await openStorybook();
  at.checks = await serveChecks();
  const waiting = stories.filter((story) => tags.includes(elementOf(story)));
  // The clock is put on last, on a page that is not used again: a story of each element as it comes.
  const clocks = tags.map((tag) =>
    waiting.find((story) => elementOf(story) === tag && storyStates.initial.test(story.id)),
  );
  const work = async () => {
    const { page } = await newPage(at.storybook.browser);
    await page.context().addInitScript(keepWatch);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const tag = elementOf(story);
      await visitStory(page, at, story)
        .then((visit) => visits.get(tag).push(visit))
        .catch((error) => failures.get(tag).push(error));
    }
    await page.clock.install();
    for (let story = clocks.shift(); story; story = clocks.shift()) {
      visits.get(elementOf(story)).push(await clock(page, at, story));
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  elements = compared(new Map(tags.map((tag) => [tag, gather(visits.get(tag))])));
  const complete = only.length === 0 && [...failures.values()].every((errors) => errors.length === 0);
  if (only.length > 0) return;
  writeResults({
    version: createRequire(import.meta.url)('../../packages/embed/package.json').version,
    engine: `Chromium ${at.storybook.browser.version()}`,
    axe: createRequire(import.meta.url)('axe-core/package.json').version,
    complete,
    elements: Object.fromEntries(elements),
  });
});

after(async () => {
  await at.storybook?.close();
  at.checks?.close();
});

/** Adds what only shows when states and elements are laid side by side. */
function compared(results) {
  const add = (tag, row, what) =>
    results.get(tag).rows[row].found.push({ state: 'all states together', what });
  for (const tag of tags) {
    const parts = visits
      .get(tag)
      .filter(({ collected }) => collected[36])
      .map(({ story, collected }) => [story, collected[36]]);
    for (const row of [36, 37]) results.get(tag).rows[row].judged = true;
    for (const what of partsOutOfOrder(parts)) add(tag, 36, what);
    for (const what of doubleWords()) add(tag, 37, what);
  }
  const labels = tags.flatMap((tag) =>
    visits
      .get(tag)
      // A plan of its own has its own words.
      .filter(({ story }) => ['full', 'opened', 'chosen', 'large-text', 'dark'].includes(story))
      .flatMap(({ collected }) => (collected[37] ?? []).map((label) => [tag, label])),
  );
  for (const [tag, what] of labelsApart(labels)) add(tag, 37, what);
  return results;
}

for (const tag of tags) {
  const own = stories.filter((story) => elementOf(story) === tag);
  describe(tag, () => {
    it('is looked at in every state there is', () => {
      assert.deepEqual(failures.get(tag).map(String), []);
      const missing = Object.entries(storyStates).filter(
        ([, pattern]) => !own.some(({ id }) => pattern.test(id)),
      );
      assert.deepEqual(
        missing.map(([name]) => name),
        [],
      );
      assert.equal(visits.get(tag).length, own.length + 1);
    });

    for (const { number, criterion, name } of rows) {
      it(`${number}: ${criterion} ${name.en}`, () => {
        const { found } = elements.get(tag).rows[number];
        assert.equal(found.length, 0, summary(found).join('\n  '));
      });
    }

    it('has no other violation of axe', () => {
      assert.deepEqual(summary(elements.get(tag).rows[0].found), []);
    });

    it(`holds nothing to which ${absent.length} further criteria would apply`, () => {
      assert.deepEqual(elements.get(tag).absent, []);
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
