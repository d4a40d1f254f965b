/** Looks at the story as it stands, for every criterion. Runs in the page; the criteria are the same modules as in Node. */
import { absent, rows } from '../criteria/index.js';
import { doubleIds } from '../criteria/compatible.js';
import { forget } from './colours.js';
import { faintControl, faintRing } from './contrast.js';
import * as media from './media.js';
import { give, sources } from './plan.js';
import { runs } from './runs.js';
import * as tree from './tree.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Off by default in axe; the table asks for them. */
const EXPERIMENTAL = [
  'css-orientation-lock',
  'focus-order-semantics',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'p-as-heading',
  'target-size',
];

/** Paragraphs in bold that axe takes for headings. A slogan stands between lines of its own and heads nothing. */
const NO_HEADINGS = '.slogan';

/**
 * `{ number: [what was found] }`, of all rows or of those asked for; a row that has nothing to judge in this story is
 * absent.
 */
export async function look(state, numbers) {
  forget();
  const data = await sources();
  const scope = { state, data, plans: data.filter(({ goals }) => goals) };
  const found = {};
  for (const { number, look: judge } of rows) {
    if (numbers && !numbers.includes(number)) continue;
    const findings = judge?.(scope);
    if (findings) found[number] = findings;
  }
  return found;
}

/** `{ number: … }` of what is compared over all states. */
export const collect = () =>
  Object.fromEntries(rows.flatMap(({ number, collect: gather }) => (gather ? [[number, gather()]] : [])));

/** Criteria that the table calls absent, but for which the story holds something. */
export const present = () =>
  absent
    .filter(({ selector }) => tree.ours().some((element) => element.matches(selector)))
    .map(({ criterion }) => criterion);

/** `{ passed: [rule], violations: [{ rule, tags, findings }] }` of axe over the whole page around the story. */
export async function axe() {
  const { passes, violations } = await window.axe.run('#storybook-root', {
    elementRef: true,
    runOnly: TAGS,
    rules: Object.fromEntries(EXPERIMENTAL.map((rule) => [rule, { enabled: true }])),
    resultTypes: ['violations'],
  });
  return {
    passed: passes.map(({ id }) => id),
    violations: violations.map(({ id, tags, nodes }) => ({
      rule: id,
      tags,
      findings: nodes
        .filter(({ element }) => id !== 'p-as-heading' || !element.matches(NO_HEADINGS))
        .map(({ target, html }) => `${target.flat().join(' ')} ${html.slice(0, 120)}`),
    })),
  };
}

window.access = {
  ...tree,
  ...media,
  axe,
  collect,
  doubleIds,
  faintControl,
  faintRing,
  give,
  look,
  present,
  runs,
};
