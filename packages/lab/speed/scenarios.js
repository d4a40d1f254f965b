/** What is measured, how often, and in which order. Each is one table, or one line of one. */
import { cost, visible, weight } from './measure/cost.js';
import { memory } from './measure/memory.js';
import { actor, language } from './measure/switches.js';

/** Slow telephones: what DevTools takes for one. */
const SLOW = 4;

const COUNTS = [1, 10, 100, 1000, 3000];

const key = ({ name, page, count, throttle = 1 }) => `${name} ${page} ${count} ${throttle}`;

const scenario = (name, measure, page, count, rounds, rest = {}) => {
  const one = { name, measure, page, count, rounds, ...rest };
  return { key: key(one), ...one };
};

/** Everything; half an hour on two cores. */
export const full = [
  scenario('weight', weight, 'page', 11, 1),
  scenario('cost', cost, 'page', 11, 9),
  scenario('cost', cost, 'page', 11, 5, { throttle: SLOW }),
  ...['cards', 'boxes'].flatMap((page) =>
    COUNTS.map((count) => scenario('cost', cost, page, count, count > 1000 ? 3 : 5)),
  ),
  scenario('cost', cost, 'cards', 100, 3, { throttle: SLOW }),
  scenario('language', language, 'cards', 1000, 5),
  scenario('actor', actor, 'actions', 100, 5),
  scenario('visible', visible, 'page', 11, 5),
  ...['cards', 'boxes'].map((page) => scenario('memory', memory, page, 3000, 2)),
];

/** A look in two minutes. */
export const quick = [
  scenario('weight', weight, 'page', 11, 1),
  scenario('cost', cost, 'page', 11, 2),
  scenario('cost', cost, 'page', 11, 1, { throttle: SLOW }),
  scenario('cost', cost, 'cards', 1000, 1),
  scenario('cost', cost, 'boxes', 1000, 1),
  scenario('language', language, 'cards', 300, 1),
  scenario('actor', actor, 'actions', 30, 1),
];

/** How many widgets the pages hold that are timed in every engine. */
export const engineCounts = COUNTS;
