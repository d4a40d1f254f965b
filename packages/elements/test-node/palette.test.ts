/** The palette, as the style sheet has it: contrast of every pair that occurs, and distance for every kind of eyes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allStyles } from '@fukushi-widgets/elements/styles.js';
import { ciede2000, contrast, distance, visions } from '@fukushi-widgets/model/colour.js';

const css = allStyles.map(({ cssText }) => cssText).join('\n');

/** The colour that a rule gives to a property on light or dark pages. */
function colour(selector: string, property: string, scheme: 'light' | 'dark'): string {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  const found =
    new RegExp(
      String.raw`${property}: (?:var\([\w-]+, )?light-dark\((?<light>#\w+), (?<dark>#\w+)\)`,
      'u',
    ).exec(rule)?.groups ??
    new RegExp(String.raw`${property}: (?:var\([\w-]+, )?(?<both>#\w+)`, 'u').exec(rule)?.groups;
  const value = found?.['both'] ?? found?.[scheme];
  if (!value) throw new Error(`${selector} has no ${property}`);
  return value;
}

const goals = ['.goal-1', '.goal-2', '.goal-3'];
const actors = ['.actor-1', '.actor-2', '.actor-3', '.actor-4'];
/** What dark pages stand on: black, and the grey of dark modes. */
const GROUNDS = { light: ['#fff'], dark: ['#000', '#1a1a1a'] } as const;

const pairs = <Item>(list: readonly Item[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

for (const scheme of ['light', 'dark'] as const) {
  const of = (selector: string, property: string) => colour(selector, property, scheme);

  describe(`the palette of ${scheme} pages`, () => {
    const enough = (name: string, one: string, other: string, least: number) =>
      test(`${name} has ${least}:1`, () => {
        const ratio = contrast(one, other);
        assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)}`);
      });

    for (const ground of GROUNDS[scheme]) {
      enough(`a link on ${ground}`, of('.frame', '--link'), ground, 4.5);
      enough(`a border on ${ground}`, of('.frame', '--border'), ground, 3);
      for (const selector of ['.frame', ...goals, ...actors])
        enough(`${selector} on ${ground}`, of(selector, '--solid'), ground, 4.5);
      for (const selector of goals)
        enough(`the edge of ${selector} on ${ground}`, of(selector, '--accent'), ground, 3);
    }
    for (const selector of ['.frame', ...goals, ...actors]) {
      const tint = of(selector, '--tint');
      enough(`text on the tint of ${selector}`, of('.frame', '--strong'), tint, 4.5);
      enough(`a link on the tint of ${selector}`, of('.frame', '--link'), tint, 4.5);
      enough(`a border on the tint of ${selector}`, of('.frame', '--border'), tint, 3);
      enough(`${selector} on its tint`, of(selector, '--solid'), tint, 4.5);
      enough(`text on the plate of ${selector}`, of('.frame', '--on-solid'), of(selector, '--solid'), 4.5);
    }
    for (const selector of goals)
      enough(`the edge of ${selector} on its tint`, of(selector, '--accent'), of(selector, '--tint'), 3);

    // On dark ground, light colours lie closer together than dark ones can on white: 8 instead of 12 is what is left.
    const across = goals.flatMap((goal) => actors.map((actor) => [goal, actor] as const));
    for (const [name, list, least] of [
      ['goals', pairs(goals), 20],
      ['actors', pairs(actors), 10],
      ['a goal and an actor', across, scheme === 'light' ? 12 : 8],
    ] as const) {
      for (const vision of visions) {
        test(`${name} differ by ${least} for ${vision} eyes`, () => {
          for (const [one, other] of list) {
            const apart = distance(of(one, '--solid'), of(other, '--solid'), vision);
            assert.ok(apart >= least, `${one} and ${other}: ${apart.toFixed(1)}`);
          }
        });
      }
    }
  });
}

test('the ring of focus is seen on any ground: one of its two colours has 3:1', () => {
  const [, rule = ''] = /^\s*:focus-visible \{([^}]*)\}/mu.exec(css) ?? [];
  const ring = ['outline', 'box-shadow'].map((property) => {
    const [, found] = new RegExp(String.raw`^\s*${property}: [^;]*(#\w+);`, 'mu').exec(rule) ?? [];
    assert.ok(found, `the ring has no ${property}`);
    return found;
  });
  // Contrast knows only how light a ground is, and the greys are of every lightness.
  for (let grey = 0; grey < 256; grey += 1) {
    const ground = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
    assert.ok(
      Math.max(...ring.map((one) => contrast(one, ground))) >= 3,
      `${ring.join(' and ')} on ${ground}`,
    );
  }
});

test('distances are those of Sharma, Wu and Dalal (2005)', () => {
  for (const [one, other, expected] of [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)
    assert.ok(
      Math.abs(ciede2000(one, other) - expected) < 5e-5 * 2,
      `${ciede2000(one, other)} for ${expected}`,
    );
});
