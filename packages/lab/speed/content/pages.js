/**
 * The pages that are measured, as lists of widgets: `{ kind, id }` for parts of the plan, `{ kind, fields }` for a
 * partner's own box.
 */
import { partner } from './box.js';

const policies = ['1-1', '1-2', '1-3', '2-1', '2-2', '3-1', '3-2', '3-3'];

const cards = (count) =>
  Array.from({ length: count }, (_, index) => ({ kind: 'card', id: policies[index % policies.length] }));

const repeat = (kind, count) => Array.from({ length: count }, () => ({ kind }));

/** A page of 11: the summary, the eight policies, what everybody can do, the council's contact. */
const eleven = () => [
  { kind: 'summary' },
  ...cards(policies.length),
  { kind: 'actions' },
  { kind: 'contact', id: 'council' },
];

/** Name → its widgets, for a number of them where it has no number of its own. */
export const PAGES = {
  page: eleven,
  cards,
  boxes: (count) => Array.from({ length: count }, (_, index) => ({ kind: 'box', fields: partner(index) })),
  actions: (count) => repeat('actions', count),
};
