/** Colours that a publication chooses, and those it gets where it chooses none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { allStyles } from '@fukushi-widgets/elements/styles.js';
import { contrast, darkPartnerOf, distance, tintOf } from '@fukushi-widgets/model/colour.js';
import type * as Colours from '../dist/folder/colours.js';
import { assertFindings } from './support/findings.js';
import { edited, planFolder } from './support/plan-folder.js';

const { APART, PALETTES } = (await import(
  new URL('../folder/colours.js', import.meta.url).href
)) as typeof Colours;

const css = allStyles.map(({ cssText }) => cssText).join('\n');

const pairs = <Item>(list: readonly Item[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));

for (const [kind, { own, further }] of Object.entries(PALETTES)) {
  describe(`the colours of ${kind}`, () => {
    const name = kind.replace(/s$/u, '');

    test('begin with those of the style sheet', () => {
      const first = new RegExp(
        String.raw`--fukushi-${name}-\d+\);\s*--solid: var\(--page-solid, light-dark\((#\w+),`,
        'gu',
      );
      const shown = [...css.matchAll(first)].map(([, colour = '']) =>
        colour.length === 4 ? colour.replaceAll(/[^#]/gu, '$&$&') : colour,
      );
      assert.deepEqual(shown, own);
    });

    for (const colour of further) {
      test(`${colour} is readable wherever it stands, on light and on dark pages`, () => {
        const dark = darkPartnerOf(colour);
        for (const [one, other] of [
          [colour, '#ffffff'],
          [colour, tintOf(colour)],
          [dark, '#000000'],
          [dark, '#1a1a1a'],
          [dark, '#333333'],
        ] as const)
          assert.ok(contrast(one, other) >= 4.5, `${one} on ${other}: ${contrast(one, other).toFixed(2)}`);
      });
    }

    test('differ from each other, and on dark pages too', () => {
      for (const [one, other] of pairs([...own, ...further]))
        assert.ok(distance(one, other, 'normal') >= APART, `${one} and ${other}`);
      // All of one lightness, they lie closer together there.
      for (const [one, other] of pairs(further.map(darkPartnerOf)))
        assert.ok(distance(one, other, 'normal') >= 8, `${one} and ${other}`);
    });
  });
}

describe('a plan with more goals than the style sheet has colours', () => {
  const goals = (count: number, colours: Readonly<Record<number, string>> = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => index + 1).flatMap((n) => [
        [`goals/${n}.yaml`, `title: 目標\n${colours[n] ? `color: '${colours[n]}'\n` : ''}`],
        [`policies/${n}-1.yaml`, `parent: "${n}"\ntitle: 施策\n`],
      ]),
    );
  const coloursOf = (t: Parameters<typeof planFolder>[0], files: Record<string, string>) =>
    readPlanFolder(planFolder(t, { 'policies/1-2.yaml': undefined, ...files })).plan?.goals.map(
      ({ color }) => color,
    );

  test('gives the fourth and each after it a colour of its own', (t) => {
    const [a, b, c, ...more] = coloursOf(t, goals(9)) ?? [];
    assert.deepEqual([a, b, c], [undefined, undefined, undefined]);
    assert.deepEqual(more, PALETTES.goals.further);
  });

  test('repeats beyond the list', (t) => {
    assert.equal(coloursOf(t, goals(10))?.[9], undefined);
  });

  test('leaves chosen colours as they are, and takes none that is near one of them', (t) => {
    assert.deepEqual(coloursOf(t, goals(5, { 2: '#d01c49', 4: '#123456' })), [
      undefined,
      '#d01c49',
      undefined,
      '#123456',
      '#a54b87',
    ]);
  });

  test('a fifth actor gets one too', (t) => {
    const ids = ['us', 'a2', 'a3', 'a4', 'a5'];
    const folder = planFolder(t, {
      ...edited('plan.yaml', 'actors: [us]', `actors: [${ids.join(', ')}]`),
      ...Object.fromEntries(ids.slice(1).map((id) => [`actors/${id}.yaml`, `label: 主体${id}\n`])),
    });
    assert.deepEqual(
      readPlanFolder(folder).plan?.actors.map(({ color }) => color),
      [undefined, undefined, undefined, undefined, ...PALETTES.actors.further],
    );
  });
});

describe('rule color', () => {
  test('a colour with enough contrast everywhere', (t) => {
    assertFindings(t, edited('goals/1.yaml', 'keyword', `color: '#107381'\nkeyword`), []);
  });

  test('too light under white text, in the same words for a goal and an actor', (t) => {
    assertFindings(t, edited('goals/1.yaml', 'keyword', `color: '#ff8d44'\nkeyword`), [
      'error color goals/1.yaml:2:8',
    ]);
    assertFindings(t, edited('actors/us.yaml', 'label', `color: '#ff8d44'\nlabel`), [
      'error color actors/us.yaml:1:8',
    ]);
  });

  test('readable under white but not on its own tint: says the ratio and what is needed', (t) => {
    const [finding] = readPlanFolder(
      planFolder(t, edited('goals/1.yaml', 'keyword', `color: '#C34C1A'\nkeyword`)),
    ).findings;
    assert.equal(
      finding?.found,
      '色「#C34C1A」は明るさの差が足りません（その淡い色（#fcefeb）の上で 4.27:1）',
    );
    assert.equal(finding?.accepted, 'どこでも 4.5:1 以上');
  });
});
