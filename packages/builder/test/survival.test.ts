/** What is recommended, and that the places and the table of the repository fit together. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { FORMS } from '@fukushi-widgets/builder/forms.js';
import { PLACES } from '@fukushi-widgets/builder/places.js';
import { GENERAL_STEPS } from '@fukushi-widgets/builder/steps.js';
import {
  isSurvival,
  recommend,
  recommendOwn,
  worst,
  type Survival,
} from '@fukushi-widgets/builder/survival.js';

const made: Survival = {
  generated: 'by hand',
  paths: [
    {
      id: 'open',
      title: ['開', 'open'],
      forms: { link: 'whole', element: 'whole', iframe: 'harm', url: 'losses' },
    },
    {
      id: 'shut',
      title: ['閉', 'shut'],
      forms: { link: 'whole', element: 'nothing', iframe: 'whole', url: 'whole' },
    },
  ],
};

describe('the recommendation', () => {
  test('is the first form that stays whole on every path', () => {
    assert.equal(recommend(made, ['open'], ['element', 'link']), 'element');
    assert.equal(recommend(made, ['open', 'shut'], ['element', 'link']), 'link');
    assert.equal(
      recommend(made, ['open', 'shut'], ['element', 'url']),
      'url',
      'the best, where none stays whole',
    );
  });

  test('is never a form that does harm anywhere', () => {
    assert.equal(recommend(made, ['open', 'shut'], ['iframe', 'element']), 'element');
    assert.equal(recommend(made, ['open'], ['iframe']), 'link');
  });

  test('goes by the order given where nothing was tried', () => {
    assert.equal(recommend(made, [], ['url', 'link']), 'url');
    assert.equal(worst(made, ['nowhere'], 'link'), undefined);
  });

  test('within a sentence goes by what became of it there', () => {
    const [open, shut] = made.paths;
    assert.ok(open && shut);
    const both: Survival = {
      ...made,
      paths: [
        { ...open, sentence: { element: 'whole', static: 'whole' } },
        { ...shut, sentence: { element: 'losses', static: 'whole' } },
      ],
    };
    assert.ok(isSurvival(both));
    assert.equal(recommendOwn(both, ['open'], 'sentence'), 'element');
    assert.equal(recommendOwn(both, ['open', 'shut'], 'sentence'), 'static');
    assert.equal(worst(both, ['open', 'shut'], 'element', 'sentence'), 'losses');
    assert.equal(worst(made, ['open'], 'element', 'sentence'), undefined);
    const link = { ...both, paths: [{ ...open, sentence: { link: 'whole' } }] };
    assert.ok(!isSurvival(link), 'a link is no part of a sentence');
    assert.ok(!isSurvival({ ...both, paths: [{ ...open, own: { element: 'well' } }] }));
  });

  test("a partner's own contact goes by what became of it", () => {
    const [open] = made.paths;
    assert.ok(open);
    const torn = { ...made, paths: [{ ...open, own: { element: 'text-only', static: 'whole' } as const }] };
    assert.ok(isSurvival(torn));
    assert.equal(recommendOwn(torn, ['open'], 'own'), 'static');
    assert.equal(recommendOwn(torn, ['open'], 'sentence'), 'element', 'that was not tried');
  });

  test('refuses a table of another shape', () => {
    assert.ok(isSurvival(made));
    for (const data of [
      null,
      {},
      { generated: 'x', paths: [{ id: 'a' }] },
      { ...made, paths: [{ ...made.paths[0], forms: { link: 'fine' } }] },
    ]) {
      assert.ok(!isSurvival(data));
    }
  });
});

const table: unknown = JSON.parse(readFileSync(new URL('../../data/survival.json', import.meta.url), 'utf8'));

describe('the places', () => {
  test('read the table of this repository', () => {
    assert.ok(isSurvival(table));
    assert.match(table.generated, /\S/u);
  });

  test('the one for those who do not know gets the link', () =>
    assert.equal(recommend(table as Survival, PLACES[0]?.paths ?? [], PLACES[0]?.forms ?? []), 'link'));

  for (const { id, name, paths, forms, steps } of PLACES) {
    const recommended = recommend(table as Survival, paths, forms);

    test(`${id}: what is recommended, ${recommended}, comes through whole wherever it was tried`, () =>
      assert.ok([undefined, 'whole'].includes(worst(table as Survival, paths, recommended))));

    test(`${id}: has words, and steps for what is recommended`, () => {
      assert.ok(name.ja && name.en);
      assert.ok((steps[recommended] ?? GENERAL_STEPS[recommended]).length >= 2);
      for (const form of Object.keys(steps))
        assert.ok((forms as readonly string[]).includes(form), `${form} is offered`);
      assert.ok(forms.every((form) => FORMS.includes(form)));
    });
  }

  test('some place was really tried', () => {
    const ids = (table as Survival).paths.map(({ id }) => id);
    assert.ok(PLACES.filter(({ paths }) => paths.some((path) => ids.includes(path))).length >= 4);
  });
});
