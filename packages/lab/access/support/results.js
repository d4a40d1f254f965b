/**
 * The results of a run as data, from which the report is written: what was judged in which states, and what was found.
 * `{ engine, axe, complete, elements: { tag: { states, rows: { number: { judged, found } } } } }`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rows } from '../criteria/index.js';

export const resultsFile = fileURLToPath(new URL('../../../../dist/access/results.json', import.meta.url));

/** Puts visits to one element's stories together. Row 0 holds axe's best practices that belong to no criterion. */
export function gather(visits) {
  const found = visits.flatMap((visit) => visit.found);
  const judged = new Set(visits.flatMap((visit) => visit.judged));
  const of = (number) => [
    number,
    {
      judged: judged.has(number),
      found: found.filter(({ row }) => row === number).map(({ state, what }) => ({ state, what })),
    },
  ];
  return {
    states: visits.flatMap(({ story, states }) =>
      states.map((state) => (state ? `${story}, ${state}` : story)),
    ),
    absent: [...new Set(visits.flatMap(({ absent }) => absent))],
    rows: Object.fromEntries([0, ...rows.map(({ number }) => number)].map(of)),
  };
}

/** One finding in one line, with every state in which it shows. */
export function summary(found) {
  const states = new Map();
  for (const { state, what } of found) states.set(what, [...(states.get(what) ?? []), state]);
  return [...states].map(
    ([what, where]) =>
      `${what}\n      in ${where.slice(0, 6).join('; ')}${where.length > 6 ? ` and ${where.length - 6} more` : ''}`,
  );
}

export function writeResults(results, file = resultsFile) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, undefined, 1)}\n`);
}
