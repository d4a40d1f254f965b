import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  fittingItem,
  firstChoice,
  firstItem,
  MOST_ITEMS,
  readChoice,
  withAnother,
  without,
  writeChoice,
  type Choice,
  type Item,
} from '@fukushi-widgets/builder/choice.js';
import { EMPTY_CONTACT, NO_PHONE } from '@fukushi-widgets/builder/own-contact.js';
import { facts } from './support/facts.js';

const choices = {
  plan: facts.plan,
  languages: facts.languages,
  elements: new Map([...facts.elements].map(([tag, attributes]) => [tag, { name: tag, attributes }])),
};
const first = firstChoice(choices);
const item = (some: Partial<Item>): Item => ({ ...firstItem(choices), ...some });
const contact = { ...EMPTY_CONTACT, name: '見本 & 会' };

const CASES: readonly (readonly [Partial<Choice>, string])[] = [
  [{}, 'widget=policy-card&part=1-1'],
  [{ items: [item({ widget: 'plan', part: undefined })] }, 'widget=plan'],
  [
    { items: [item({ part: '2-1' })], lang: 'en', headingLevel: 4 },
    'widget=policy-card&part=2-1&lang=en&heading-level=4',
  ],
  // Its pages begin with h2, which therefore needs no saying.
  [{ place: 'shirasagi', headingLevel: 2 }, 'widget=policy-card&part=1-1&place=shirasagi'],
  [
    { place: 'shirasagi', headingLevel: 3, asPaths: true },
    'widget=policy-card&part=1-1&heading-level=3&place=shirasagi&paths=yes',
  ],
  [{ tools: true }, 'widget=policy-card&part=1-1&tools=yes'],
  [
    { items: [item({ options: { variant: 'summary', print: 'as-shown' } })] },
    'widget=policy-card&part=1-1&variant=summary&print=as-shown',
  ],
  [
    { items: [item({ widget: 'action-list', part: undefined })], place: 'joruri', form: 'iframe' },
    'widget=action-list&place=joruri&form=iframe',
  ],
  [
    {
      items: [
        item({
          widget: 'own',
          part: undefined,
          own: { ...contact, phones: [{ ...NO_PHONE, number: '0267-00-0000' }] },
        }),
      ],
    },
    'widget=own&name=%E8%A6%8B%E6%9C%AC+%26+%E4%BC%9A&tel=0267-00-0000',
  ],
  [
    {
      items: [
        item({
          widget: 'own',
          part: undefined,
          own: {
            ...EMPTY_CONTACT,
            name: 'A',
            phones: [
              { number: '0267-00-0001', label: '', extension: '12' },
              { number: '0267-00-0002', label: 'B', extension: '' },
            ],
          },
        }),
      ],
    },
    'widget=own&name=A&tel=0267-00-0001&extension=12&tel-2=0267-00-0002&tel-2-label=B',
  ],
  [
    {
      items: [item({}), item({ widget: 'contact-box', part: 'council', options: { print: 'as-shown' } })],
      place: 'html',
      page: 'en',
    },
    'widget=policy-card&part=1-1&and=widget%3Dcontact-box%26part%3Dcouncil%26print%3Das-shown&place=html&page=en',
  ],
];

describe('a choice in the address', () => {
  for (const [change, hash] of CASES) {
    const choice = { ...first, ...change };
    test(`is written as ${hash}`, () => assert.equal(writeChoice(choice, choices), hash));
    test(`is read back from ${hash}`, () => {
      const { form, ...read } = readChoice(`#${hash}`, choices);
      assert.deepEqual({ ...read, ...(form && { form }) }, choice);
    });
  }

  test('is the first choice where the address says nothing, or nonsense', () => {
    const { form, ...read } = readChoice(
      '#widget=weather&part=9&lang=zz&heading-level=1&place=moon&form=fax&variant=x&page=fr',
      choices,
    );
    assert.equal(form, undefined);
    assert.deepEqual(read, first);
    assert.deepEqual(writeChoice(readChoice('', choices), choices), writeChoice(first, choices));
  });

  test('fits together: another widget has other parts and options', () => {
    const goal = fittingItem(item({ widget: 'goal-section', options: { variant: 'summary' } }), choices);
    assert.equal(goal.part, '1');
    assert.deepEqual(goal.options, { variant: 'summary' });
    const plan = fittingItem({ ...goal, widget: 'plan' }, choices);
    assert.equal(plan.part, undefined);
    assert.deepEqual(plan.options, {});
  });

  test('holds several widgets, never none and never more than an address can', () => {
    const two = withAnother({ ...first, form: 'iframe' }, choices);
    assert.equal(two.items.length, 2);
    assert.equal(two.at, 1);
    assert.equal(two.form, undefined, 'another recommendation may hold');
    assert.deepEqual(without(two, 0).items, [two.items[1]]);
    assert.equal(without(two, 0).at, 0);
    assert.equal(without(without(two, 1), 0).items.length, 1);
    const address = `widget=plan${'&and=widget%3Dplan'.repeat(20)}`;
    assert.equal(readChoice(address, choices).items.length, MOST_ITEMS);
  });
});

describe('of contacts alone', () => {
  const contacts = {
    ...choices,
    plan: { ...facts.plan, levels: [], goals: [], plans: [], actors: [] },
  };

  test('one contact comes first, and nothing of a plan can be chosen', () => {
    const [id] = contacts.plan.contacts.map((one) => one.id);
    assert.deepEqual(firstItem(contacts), {
      widget: 'contact-box',
      part: id,
      options: {},
      own: EMPTY_CONTACT,
    });
    assert.equal(readChoice('widget=system-chart', contacts).items[0]?.widget, 'contact-box');
    assert.equal(readChoice('widget=contact-directory', contacts).items[0]?.widget, 'contact-directory');
  });
});
