import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Sentence } from '../../../../tools/run.js';
import { readArguments } from '../arguments.js';
import { translate } from '../content/translate.js';
import { textOf } from '../content/text.js';
import { document } from '../report/document.js';
import { sections } from '../report/sections.js';
import { judged } from '../report/targets.js';
import { roundRobin } from '../round-robin.js';

const one = (value) => ({ median: value, low: value, high: value, runs: 1 });
const results = {
  'cost page 11 1': { lit: { cpu: one(40), style: one(10) }, ours: { cpu: one(50), style: one(40) } },
};

describe('the report', () => {
  test('holds ours against another contestant, and says which targets are met', () => {
    assert.deepEqual(
      judged(results).map(({ to, value, ok }) => ({ to, value, ok })),
      [
        { to: 'lit', value: 1.25, ok: true },
        { to: 'lit', value: 4, ok: false },
      ],
    );
  });

  test('leaves out tables without numbers', () => {
    assert.deepEqual(
      sections({ results }).map(([heading]) => heading),
      ['Ratios and targets', 'A page of 11 widgets'],
    );
  });

  test('names its day, its machine and its versions, and no path of it', () => {
    const text = document({ date: '2026-01-02', versions: ['Chromium 1'], measured: { results } });
    assert.match(text, /- Date: 2026-01-02\n- Machine: \d+ × .*\n- Chromium 1\n/);
    assert.doesNotMatch(text, new RegExp(process.cwd().replaceAll('/', '\\/')));
  });
});

describe('a round', () => {
  test('lets everybody run before anybody runs again, each time beginning with another', async () => {
    const order = [];
    const measure = (_, { id }) => {
      order.push(id);
      return { cpu: order.length };
    };
    const scenario = { key: 'k', page: 'cards', rounds: 2, measure };
    const people = [{ id: 'a' }, { id: 'b' }, { id: 'c', pages: ['page'] }];
    const { k } = await roundRobin([scenario], people, {});
    assert.deepEqual(order, ['a', 'b', 'b', 'a'], 'c takes no part in this page');
    assert.deepEqual(k.a.cpu, { median: 2.5, low: 1, high: 4, runs: 2 });
  });
});

describe('the content', () => {
  test('is the plan with the texts of a rendition in their places, by id or by place', () => {
    const plan = { title: 'ja', actors: [{ id: 'me', label: 'わたし' }], department: ['a', 'b'] };
    const words = { title: 'en', actors: { me: { label: 'Me' } }, department: { 1: 'B' } };
    assert.deepEqual(translate(plan, words), {
      title: 'en',
      actors: [{ id: 'me', label: 'Me' }],
      department: ['a', 'B'],
    });
    assert.equal(translate(plan, undefined), plan);
  });

  test('is compared without white space and without marks', () => {
    const labels = { contact: '問合せ先', phone: '電話', extension: '（内線{}）' };
    const fields = { name: 'A & <B>', tel: '0267-00-0000', extension: '1' };
    assert.equal(textOf({ kind: 'box', fields }, { labels }), '問合せ先A&<B>電話0267-00-0000（内線1）');
  });
});

describe('the arguments', () => {
  test('are read', () => {
    assert.deepEqual(readArguments(['--quick', '--who', 'lit,ours']), {
      quick: true,
      build: true,
      who: ['lit', 'ours'],
      what: undefined,
    });
  });

  test('that are unknown are told with those that are known', () => {
    assert.throws(() => readArguments(['--fast']), Sentence);
    assert.throws(() => readArguments(['--who', 'vue']), /“vue” is unknown[^]*webawesome/);
  });
});
