import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contactListProblem, isContactList, isPlan, planProblem, webAddress } from '@fukushi-widgets/model';

import { plan } from './support/plan.js';

test('a plan is a plan, also after a journey as JSON', () => {
  assert.equal(planProblem(plan), undefined);
  assert.ok(isPlan(JSON.parse(JSON.stringify(plan))));
});

test('what is no object at all', () => {
  for (const value of [undefined, null, 'plan', 1, [], [plan]]) {
    assert.deepEqual(planProblem(value), { path: '', expected: 'object' });
  }
});

const [goal] = plan.goals;
const broken: readonly (readonly [what: string, value: unknown, path: string])[] = [
  ['another version of the schema', { ...plan, schema: 2 }, 'schema'],
  ['no title', { ...plan, title: undefined }, 'title'],
  ['a text that is a number', { ...plan, title: 1 }, 'title'],
  ['a text that is a list', { ...plan, title: ['x'] }, 'title'],
  ['a text with no language', { ...plan, title: {} }, 'title'],
  ['a text with an object inside', { ...plan, title: { ja: { toString: 'x' } } }, 'title'],
  [
    'a function-like Lit template',
    { ...plan, title: { _$litType$: 1, strings: ['<img onerror=alert(1)>'] } },
    'title',
  ],
  ['goals that are no list', { ...plan, goals: { length: 1 } }, 'goals'],
  ['a goal that is null', { ...plan, goals: [null] }, 'goals[0]'],
  ['a goal without an id', { ...plan, goals: [{ title: 'x' }] }, 'goals[0].id'],
  [
    'a policy with a number as id',
    { ...plan, goals: [{ ...goal, children: [{ id: 11 }] }] },
    'goals[0].children[0].id',
  ],
  [
    'an action without a text',
    { ...plan, goals: [{ id: '1', actions: [{ actor: 'me' }] }] },
    'goals[0].actions[0].text',
  ],
  [
    'a phone number that is a number',
    { ...plan, contacts: [{ id: 'x', phones: [{ number: 267 }] }] },
    'contacts[0].phones[0].number',
  ],
  [
    'a message without a signature',
    { ...plan, message: { heading: 'x', paragraphs: [] } },
    'message.signature',
  ],
  [
    'a philosophy whose label is no text',
    { ...plan, philosophy: { title: 'x', label: 1 } },
    'philosophy.label',
  ],
];
for (const [what, value, path] of broken) {
  test(`planProblem names the place of ${what}`, () => {
    assert.equal(planProblem(value)?.path, path);
    assert.equal(isPlan(value), false);
  });
}

test('planProblem: fields that only a prototype has do not count', () => {
  const inherited = Object.create({ ...plan, title: undefined }) as unknown;
  assert.notEqual(planProblem(inherited), undefined);
});

test("a partner's contact list", () => {
  const list = { schema: 1, lang: 'ja', contacts: [{ id: 'desk', name: '窓口' }] };
  assert.ok(isContactList(list));
  assert.equal(contactListProblem({ ...list, contacts: [{ name: '窓口' }] })?.path, 'contacts[0].id');
  assert.equal(isContactList(plan), true, 'a plan has contacts too');
  assert.equal(isPlan(list), false);
});

test('webAddress: http and https, nothing else', () => {
  assert.equal(webAddress('https://www.example.lg.jp/'), 'https://www.example.lg.jp/');
  assert.equal(webAddress(' HTTP://example.jp '), 'HTTP://example.jp');
  for (const address of [
    undefined,
    '',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//example.jp',
    '/page',
    'ftp://example.jp',
    'vbscript:x',
  ]) {
    assert.equal(webAddress(address), undefined, String(address));
  }
});

test("what a partner's list may say besides names and numbers", () => {
  const contact = {
    id: 'desk',
    open: [{ days: ['mon'], from: '09:00', until: '17:00', holidays: 'closed' }],
    position: { latitude: '36.3', longitude: '138.4' },
    support: '手話・筆談',
    languages: '英語',
    note: '2階です',
    updated: '2025-04-01',
    reading: 'まどぐち',
    operator: '見本市',
    group: '相談',
    map: 'https://map.example.jp/',
  };
  const list = (changed: object) => ({
    schema: 1,
    lang: 'ja',
    title: '窓口の一覧',
    publisher: { name: '見本市', code: '209999' },
    contacts: [{ ...contact, ...changed }],
  });
  assert.equal(contactListProblem(list({})), undefined);
  const places: readonly (readonly [object, string])[] = [
    [{ open: [{ days: 'mon', from: '09:00', until: '17:00' }] }, 'contacts[0].open[0].days'],
    [{ open: [{ days: ['mon'], from: 9, until: '17:00' }] }, 'contacts[0].open[0].from'],
    [{ position: { latitude: 36.3, longitude: '138.4' } }, 'contacts[0].position.latitude'],
    [{ support: ['writing'] }, 'contacts[0].support'],
    [{ note: 1 }, 'contacts[0].note'],
    [{ group: [] }, 'contacts[0].group'],
    [{ reading: {} }, 'contacts[0].reading'],
  ];
  for (const [changed, path] of places) assert.equal(contactListProblem(list(changed))?.path, path);
});
