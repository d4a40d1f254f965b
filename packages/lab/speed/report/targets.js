/**
 * What we aim at: ratios of ours to another contestant in one run, or bounds on a number of ours. Printed beside what
 * was measured; nothing fails for them.
 */
const cards = (count) => `cost cards ${count} 1`;
const boxes = (count) => `cost boxes ${count} 1`;

const ratio = (words, key, to, bound, metric = 'cpu') => ({ words, key, to, bound, metric });

export const TARGETS = [
  ratio('11 widgets, cold: CPU', 'cost page 11 1', 'lit', 1.3),
  ratio('11 widgets, cold: style', 'cost page 11 1', 'lit', 3, 'style'),
  ratio('11 widgets, 4×: CPU', 'cost page 11 4', 'lit', 1.3),
  ratio('11 widgets, 4×: style', 'cost page 11 4', 'lit', 3, 'style'),
  ratio('1,000 policy cards: CPU', cards(1000), 'static', 1),
  ratio('3,000 policy cards: CPU', cards(3000), 'static', 1),
  ratio('1,000 contact boxes: CPU', boxes(1000), 'static', 1.3),
  ratio('3,000 contact boxes: CPU', boxes(3000), 'static', 1.3),
  ratio('3,000 policy cards: memory of the DOM', 'memory cards 3000 1', 'static', 1.2, 'dom'),
  ratio('3,000 contact boxes: memory of the DOM', 'memory boxes 3000 1', 'static', 1.2, 'dom'),
  ratio('language switch, 1,000 cards: CPU', 'language cards 1000 1', 'lit', 1.2),
  ratio('language switch, 300 cards: CPU', 'language cards 300 1', 'lit', 1.2),
  ratio('actor switch, 100 lists: CPU', 'actor actions 100 1', 'lit', 1.2),
  ratio('actor switch, 30 lists: CPU', 'actor actions 30 1', 'lit', 1.2),
  ratio('11 widgets, 4×: longest task, ms', 'cost page 11 4', undefined, 50, 'longest'),
  ratio('100 policy cards, 4×: longest task, ms', 'cost cards 100 4', undefined, 50, 'longest'),
];

/** Those that were measured: `{ words, to, value, bound, ok }`. */
export const judged = (results) =>
  TARGETS.flatMap(({ words, key, to, bound, metric }) => {
    const ours = results[key]?.ours?.[metric]?.median;
    const theirs = to === undefined ? 1 : results[key]?.[to]?.[metric]?.median;
    if (ours === undefined || !theirs) return [];
    const value = ours / theirs;
    return [{ words, to, value, bound, ok: value <= bound }];
  });
