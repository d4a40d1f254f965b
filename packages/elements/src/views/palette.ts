import type { Actor, PlacedNode, Plan } from '@fukushi-widgets/model';

/** Goals whose plan chooses no colour take turns with this many of ours. */
const GOAL_COLORS = 3;

/** What gives a node its goal's colour: `goal-1`, `goal-2`, … */
export function goalClass({ goals }: Plan, { node, ancestors }: PlacedNode): string {
  const goal = ancestors[0] ?? node;
  const place = goals.indexOf(goal);
  return `goal-${(goal.color ? place : place % GOAL_COLORS) + 1}`;
}

/** What gives an actor its colour and border: `actor-1`, `actor-2`, … */
export const actorClass = ({ actors }: Plan, actor: Actor): string => `actor-${actors.indexOf(actor) + 1}`;

/**
 * The colours that a plan chooses, as rules beside those of tokens.styles.ts; empty where it chooses none. On dark
 * pages a colour keeps its hue and becomes light enough for black text.
 */
export const paletteRules = ({ goals, actors }: Plan): string =>
  [rulesFor('goal', goals), rulesFor('actor', actors)].join('');

const rulesFor = (kind: string, all: readonly { readonly color?: string }[]): string =>
  all
    .map(({ color }, index) => {
      const name = `${kind}-${index + 1}`;
      // The plan may come from anywhere: nothing but a colour gets into a style sheet.
      return color && /^#[\da-f]{6}$/iu.test(color)
        ? `.${name}{--solid:var(--fukushi-${name},light-dark(${color},oklch(from ${color} .85 c h)));` +
            `--accent:var(--solid);--tint:light-dark(color-mix(in oklab,${color} 9%,#fff),#333)}`
        : '';
    })
    .join('');
