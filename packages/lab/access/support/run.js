/** Visits every story of the elements on two pages at once and writes down what was found. */
import { createRequire } from 'node:module';
import { newPage } from '../../stories/storybook-pages.js';
import { elementOf, storyStates } from '../states.js';
import { doubleWords, labelsApart, partsOutOfOrder } from './compare.js';
import { keepWatch, spoiled } from './open.js';
import { gather } from './results.js';
import { clock, visitStory } from './visit.js';

const PAGES = 2;

const version = (path) => createRequire(import.meta.url)(path).version;

/**
 * `{ visits, failures, results }`: by tag the visits and the stories that could not be looked at, and the results as
 * they are written down. `tell(story, visit or error)` hears of each story at once.
 */
export async function run(at, stories, tell = () => undefined) {
  const tags = [...new Set(stories.map(elementOf))];
  const visits = new Map(tags.map((tag) => [tag, []]));
  const failures = new Map(tags.map((tag) => [tag, []]));
  const waiting = [...stories];
  // The clock is put on last, on a page that is not used again: a story of each element as it comes.
  const clocks = tags.map((tag) =>
    stories.find((story) => elementOf(story) === tag && storyStates.initial.test(story.id)),
  );
  const visit = async (list, page, look) => {
    for (let story = list.shift(); story; story = list.shift()) {
      const result = await look(page, at, story).catch((error) => error);
      (result instanceof Error ? failures : visits).get(elementOf(story)).push(result);
      tell(story, result);
    }
  };
  const work = async () => {
    const { page } = await newPage(at.storybook.browser);
    await page.context().addInitScript(keepWatch);
    await visit(waiting, page, visitStory);
    await page.clock.install();
    spoiled(page);
    await visit(clocks, page, clock);
    await page.context().close();
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return { visits, failures, results: resultsOf(at, visits, failures) };
}

/** Visits and failures as they are written down. */
export function resultsOf({ storybook }, visits, failures) {
  const elements = new Map([...visits].map(([tag, own]) => [tag, gather(own)]));
  compare(elements, visits);
  return {
    version: version('../../../../packages/embed/package.json'),
    engine: `Chromium ${storybook.browser.version()}`,
    axe: version('axe-core/package.json'),
    complete: [...failures.values()].every((errors) => errors.length === 0),
    elements: Object.fromEntries(elements),
  };
}

/** Adds what only shows when states and elements are laid side by side. */
function compare(elements, visits) {
  const add = (tag, row, what) =>
    elements.get(tag).rows[row].found.push({ state: 'all states together', what });
  for (const tag of elements.keys()) {
    const parts = visits
      .get(tag)
      .filter(({ collected }) => collected[36])
      .map(({ story, collected }) => [story, collected[36]]);
    for (const row of [36, 37]) elements.get(tag).rows[row].judged = true;
    for (const what of partsOutOfOrder(parts)) add(tag, 36, what);
    for (const what of doubleWords()) add(tag, 37, what);
  }
  const labels = [...elements.keys()].flatMap((tag) =>
    visits
      .get(tag)
      // A plan of its own has its own words.
      .filter(({ story }) => ['full', 'opened', 'chosen', 'large-text', 'dark'].includes(story))
      .flatMap(({ collected }) => (collected[37] ?? []).map((label) => [tag, label])),
  );
  for (const [tag, what] of labelsApart(labels)) add(tag, 37, what);
}
