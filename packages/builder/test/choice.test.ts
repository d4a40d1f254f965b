import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  fitting,
  firstChoice,
  readChoice,
  writeChoice,
  type Choice,
} from '@fukushi-widgets/builder/choice.js';
import { EMPTY_CONTACT } from '@fukushi-widgets/builder/own-contact.js';
import { facts } from './support/facts.js';

const choices = {
  plan: facts.plan,
  languages: facts.languages,
  elements: new Map([...facts.elements].map(([tag, attributes]) => [tag, { name: tag, attributes }])),
};
const first = firstChoice(choices);

const CASES: readonly (readonly [Partial<Choice>, string])[] = [
  [{}, 'widget=policy-card&part=1-1'],
  [{ widget: 'plan', part: undefined }, 'widget=plan'],
  [{ part: '2-1', lang: 'en', headingLevel: 4 }, 'widget=policy-card&part=2-1&lang=en&heading-level=4'],
  [
    { options: { variant: 'summary', print: 'as-shown' } },
    'widget=policy-card&part=1-1&variant=summary&print=as-shown',
  ],
  [
    { widget: 'action-list', part: undefined, place: 'joruri', form: 'iframe' },
    'widget=action-list&place=joruri&form=iframe',
  ],
  [
    { widget: 'own', part: undefined, own: { ...EMPTY_CONTACT, name: '見本 & 会', tel: '0267-00-0000' } },
    'widget=own&name=%E8%A6%8B%E6%9C%AC+%26+%E4%BC%9A&tel=0267-00-0000',
  ],
];

describe('a choice in the address', () => {
  for (const [change, hash] of CASES) {
    const choice = { ...first, ...change };
    test(`is written as ${hash}`, () => assert.equal(writeChoice(choice, choices), hash));
    test(`is read back from ${hash}`, () => {
      const { form, ...read } = readChoice(`#${hash}`, choices);
      assert.deepEqual(
        { ...read, ...(form && { form }) },
        { ...choice, own: { ...EMPTY_CONTACT, ...choice.own } },
      );
    });
  }

  test('is the first choice where the address says nothing, or nonsense', () => {
    const { form, ...read } = readChoice(
      '#widget=weather&part=9&lang=zz&heading-level=1&place=moon&form=fax&variant=x',
      choices,
    );
    assert.equal(form, undefined);
    assert.deepEqual(read, first);
    assert.deepEqual(writeChoice(readChoice('', choices), choices), writeChoice(first, choices));
  });

  test('fits together: another widget has other parts and options', () => {
    const goal = fitting({ ...first, widget: 'goal-section', options: { variant: 'summary' } }, choices);
    assert.equal(goal.part, '1');
    assert.deepEqual(goal.options, { variant: 'summary' });
    const plan = fitting({ ...goal, widget: 'plan' }, choices);
    assert.equal(plan.part, undefined);
    assert.deepEqual(plan.options, {});
  });
});
