import type { Plan } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';

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
        ? `.${name}{--page:var(--fukushi-${name});` +
            `--solid:var(--page-solid,light-dark(${color},oklch(from ${color} .85 c h)));` +
            `--accent:var(--page-accent,var(--solid));` +
            `--tint:var(--page-tint,light-dark(color-mix(in oklab,${color} 9%,#fff),#333))}`
        : '';
    })
    .join('');

/** One sheet for all widgets that show a plan. */
const sheets = new WeakMap<Plan, CSSStyleSheet>();

function sheet(plan: Plan): CSSStyleSheet {
  const made = sheets.get(plan) ?? new CSSStyleSheet();
  if (!sheets.has(plan)) {
    sheets.set(plan, made);
    made.replaceSync(paletteRules(plan));
  }
  return made;
}

export const paletteFrom: OptionalFrom<'palette'> = () => ({ sheet, styles: [] });
