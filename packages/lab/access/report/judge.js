/** What the results of a run say about each criterion: applicable or not, met or not, and what is still to be checked. */
import { rows } from '../criteria/index.js';

/** Whether a row's machine test found something wrong in an element, nothing wrong, or nothing to judge. */
function ofElement(result) {
  if (!result) return 'unknown';
  if (result.found.length > 0) return 'fails';
  return result.judged ? 'passes' : 'absent';
}

/**
 * One row over all elements: `{ row, verdict, elements: { tag: verdict } }`. Verdicts: `fails` (in one element at
 * least), `unknown` (not tested), `open` (a person's check is due), `passes`, `absent` (nothing to apply to).
 */
export function judge(results, personChecks) {
  return rows.map((row) => {
    const elements = Object.fromEntries(
      Object.entries(results.elements).map(([tag, { rows: own }]) => [tag, ofElement(own[row.number])]),
    );
    const all = new Set(Object.values(elements));
    const checks = personChecks.filter(({ criterion }) => criterion === row.criterion);
    const person = !row.person
      ? 'none'
      : checks.length === 0
        ? 'due'
        : checks.at(-1).passed
          ? 'passed'
          : 'failed';
    const verdict =
      all.has('fails') || person === 'failed'
        ? 'fails'
        : all.has('unknown') || all.size === 0
          ? 'unknown'
          : !all.has('passes')
            ? 'absent'
            : person === 'due'
              ? 'open'
              : 'passes';
    return { row, verdict, person, checks, elements };
  });
}

/** What was found, each thing once, with the elements and one state in which it shows. */
export function problems(results) {
  return rows.flatMap((row) => {
    const seen = new Map();
    for (const [tag, { rows: own }] of Object.entries(results.elements)) {
      for (const { state, what } of own[row.number]?.found ?? []) {
        const known = seen.get(what) ?? { row, what, state, tags: new Set() };
        known.tags.add(tag);
        seen.set(what, known);
      }
    }
    return [...seen.values()].map(({ tags, ...problem }) => ({ ...problem, tags: [...tags] }));
  });
}
