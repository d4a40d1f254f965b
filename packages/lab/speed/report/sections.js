/** The tables of the report, each under its heading, of what was measured; a table without numbers is left out. */
import { contestants } from '../contestants/index.js';
import { judged } from './targets.js';
import { spread } from './statistics.js';
import { number, table, withSpread } from './table.js';

const nameOf = (id) => contestants.find((one) => one.id === id)?.name ?? id;

/** Contestants who were measured, in their order. */
const present = (byKey) => {
  const ids = new Set(Object.values(byKey).flatMap((byId) => Object.keys(byId)));
  return contestants.map(({ id }) => id).filter((id) => ids.has(id));
};

/** Rows are measurements `[words, key, metric]`, columns contestants. */
function comparison(results, rows) {
  const measured = rows.filter(([, key]) => results[key]);
  if (measured.length === 0) return undefined;
  const ids = present(Object.fromEntries(measured.map(([, key]) => [key, results[key]])));
  return table(
    ['', ...ids.map(nameOf)],
    measured.map(([words, key, metric]) => [
      words,
      ...ids.map((id) => withSpread(results[key][id]?.[metric])),
    ]),
  );
}

const parts = (words, key) => [
  [`${words}, ms`, key, 'cpu'],
  ['of it script', key, 'script'],
  ['of it style', key, 'style'],
  ['of it layout', key, 'layout'],
  ['longest task', key, 'longest'],
];

const COUNTS = [1, 10, 100, 1000, 3000];
const numbered = (count, thing) => `${count.toLocaleString('en')} ${thing}`;

function page(results) {
  return comparison(results, [
    ...parts('main thread', 'cost page 11 1'),
    ...parts('main thread at 4×', 'cost page 11 4'),
    ['nodes', 'cost page 11 1', 'nodes'],
    ['policy readable on slow 4G, ms', 'visible page 11 1', 'visible'],
    ['requests', 'weight page 11 1', 'requests'],
    ['bytes', 'weight page 11 1', 'raw'],
    ['bytes, brotli 11', 'weight page 11 1', 'brotli'],
  ]);
}

const many = (results) =>
  comparison(
    results,
    ['cards', 'boxes'].flatMap((name) =>
      COUNTS.map((count) => [
        numbered(count, name === 'cards' ? 'policy cards' : 'contact boxes'),
        `cost ${name} ${count} 1`,
        'cpu',
      ]),
    ),
  );

/** What `count` nodes of many widgets come to for one: of 100, where they were measured, or 1,000. */
function nodes(results) {
  const rows = ['cards', 'boxes'].flatMap((name) => {
    const count = [100, 1000].find((one) => results[`cost ${name} ${one} 1`]);
    if (!count) return [];
    const byId = results[`cost ${name} ${count} 1`];
    const words = name === 'cards' ? 'a policy card' : 'a contact box';
    return [{ words, byId, count }];
  });
  if (rows.length === 0) return undefined;
  const ids = present(Object.fromEntries(rows.map(({ words, byId }) => [words, byId])));
  return table(
    ['', ...ids.map(nameOf)],
    rows.map(({ words, byId, count }) => [
      words,
      ...ids.map((id) => number(Math.round((byId[id]?.nodes?.median ?? NaN) / count))),
    ]),
  );
}

const held = (results) =>
  comparison(
    results,
    ['cards', 'boxes'].flatMap((name) => [
      [`3,000 ${name}: DOM, MB`, `memory ${name} 3000 1`, 'dom'],
      [`3,000 ${name}: script’s heap, MB`, `memory ${name} 3000 1`, 'heap'],
    ]),
  );

const switches = (results) =>
  comparison(
    results,
    [1000, 300]
      .flatMap((count) => parts(`language, ${numbered(count, 'cards')}`, `language cards ${count} 1`))
      .concat([100, 30].flatMap((count) => parts(`actor, ${count} lists`, `actor actions ${count} 1`))),
  );

function shifts(list = []) {
  if (list.length === 0) return undefined;
  const forms = [...new Set(list.map(({ form }) => form))];
  const lines = new Map(list.map(({ widget, width }) => [`${widget}, ${width} px`, { widget, width }]));
  return table(
    ['', ...forms],
    [...lines].map(([words, line]) => [
      words,
      ...forms.map((form) => {
        const found = list.find(
          (one) => one.form === form && one.widget === line.widget && one.width === line.width,
        );
        return found && found.shift.toFixed(3);
      }),
    ]),
  );
}

const verdicts = (results) => {
  const lines = judged(results);
  if (lines.length === 0) return undefined;
  return table(
    ['', 'against', 'measured', 'target', ''],
    lines.map(({ words, to, value, bound, ok }) => [
      words,
      to ? nameOf(to) : '',
      to ? `${value.toFixed(2)} ×` : number(value),
      to ? `≤ ${bound} ×` : `≤ ${bound}`,
      ok ? '✓' : '✗',
    ]),
  );
};

const engine = (times) =>
  comparison(
    times,
    ['cards', 'boxes'].flatMap((name) =>
      COUNTS.map((count) => [numbered(count, name), `${name} ${count}`, 'time']),
    ),
  );

/** `[heading, words, table]` of everything that was measured. */
export function sections({ results, shift, engines = {} }) {
  const all = [
    [
      'Ratios and targets',
      'Ours against the same content of another contestant, medians of one run.',
      verdicts(results),
    ],
    [
      'A page of 11 widgets',
      'The plan’s summary, eight policies, the actions of all, a contact; first visit. A longest task of 0 is one below 50 ms.',
      page(results),
    ],
    ['Many widgets: main thread, ms', '', many(results)],
    [
      'Nodes of one widget',
      'Elements, texts and comments, those of its shadow roots and the line between two widgets too.',
      nodes(results),
    ],
    [
      'Memory',
      'Live objects in Blink’s heap (nodes, styles, layout), and in the script’s, after a collection of garbage.',
      held(results),
    ],
    [
      'Switches: main thread, ms',
      'From Japanese to English with the texts there already; from all actors to one.',
      switches(results),
    ],
    [
      'Layout shift on a first visit',
      'The script arrives after the first paint, the widget stands in the first screen. “Room kept”: the site’s own sheet has the lines for it that the page which makes tags hands out.',
      shifts(shift),
    ],
    ...Object.entries(engines).map(([name, times]) => [
      `${name}: until the last widget stands there, ms`,
      'By the clock, in a frame of 1,000 × 700. Only in Chromium do ours leave what is far from the screen for later (`far.styles.ts` says why); elsewhere they draw everything at once.',
      engine(times),
    ]),
  ];
  return all.filter(([, , found]) => found !== undefined);
}

/** The widest spread among the medians that ratios are made of: a machine with other work has a large one. */
export function noise(results) {
  const spreads = Object.values(results)
    .flatMap((byId) => Object.values(byId))
    .map(({ cpu }) => cpu)
    .filter((cpu) => cpu && cpu.runs > 1)
    .map(spread)
    .sort((a, b) => a - b);
  return spreads[Math.floor(spreads.length / 2)];
}
