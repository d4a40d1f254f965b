/** Every row finds the defect that was made for it: what the checklist does not find, it would have found. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entries, newPage, openStorybook } from '../stories/storybook-pages.js';
import { rows } from './criteria/index.js';
import { seen, walked } from './page/defects.js';
import { facts } from './support/facts.js';
import { keepWatch, open, serveChecks, spoiled } from './support/open.js';
import { watch, Visit, clock } from './support/visit.js';
import { walks } from './walks/index.js';

const story = entries.find(({ id }) => id === 'action-list--one-goal');
const at = {};
let page;

before(async () => {
  at.storybook = await openStorybook();
  at.checks = await serveChecks();
  ({ page } = await newPage(at.storybook.browser));
  await page.context().addInitScript(keepWatch);
});

after(async () => {
  await at.storybook?.close();
  at.checks?.close();
});

/** Makes the story anew, with the words it should have, and does a defect to its widget. */
async function damage(list, number) {
  await open(page, at, story);
  await page.evaluate((given) => access.give(given), facts);
  const address = at.checks.address.replace('inspect.js', 'defects.js');
  await page.evaluate(
    async ([module, ...which]) => {
      const defects = await import(module);
      defects.damage(...which);
    },
    [address, list, number],
  );
}

describe('a look at the page finds', () => {
  for (const number of Object.keys(seen)) {
    it(`the defect made for row ${number}`, async () => {
      await damage('seen', number);
      const state = number === '12' ? 'text-spacing' : '';
      if (state) await page.evaluate(() => access.spaceText(true));
      const found = await page.evaluate(([name, row]) => access.look(name, [row]), [state, Number(number)]);
      assert.notDeepEqual(found[number] ?? [], []);
    });
  }
});

describe('acting on the page finds', () => {
  for (const [number, [name]] of Object.entries(walked)) {
    it(`the defect made for row ${number}, with ${name}`, async () => {
      await damage('walked', number);
      const { found } = await walks[name](page, story);
      assert.ok(
        found.some(([row]) => row === Number(number)),
        JSON.stringify(found),
      );
    });
  }

  it('a title that a widget has changed (21), and events it should not listen to (27, 28, 30)', async () => {
    await damage('watched', '21, 27, 28, 30');
    const visit = new Visit(page, story);
    await watch(visit, 'Storybook');
    assert.deepEqual([...new Set(visit.found.map(({ row }) => row))].sort(), [21, 27, 28, 30]);
  });
});

it('knows a defect for every row, besides those that compare states', () => {
  const compared = rows.filter(({ collect }) => collect).map(({ number }) => number);
  const tested = [...Object.keys(seen), ...Object.keys(walked)].map(Number);
  const all = new Set([...tested, ...compared, 21, 27, 30, 17]);
  assert.deepEqual(
    rows.map(({ number }) => number).filter((number) => !all.has(number)),
    [],
  );
});

it('finds what vanishes after a while (17)', async () => {
  await page.clock.install();
  spoiled(page);
  const { found } = await clock(page, at, story, () => {
    setTimeout(() => access.widgets()[0].shadowRoot.querySelector('h3').remove(), 3_600_000);
  });
  assert.deepEqual(
    found.map(({ row }) => row),
    [17],
  );
});
