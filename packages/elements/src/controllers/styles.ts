import { getCompatibleStyle, isServer, type CSSResultGroup, type LitElement } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { optionalView, type OptionalName } from '../optional.js';
import { paletteRules } from '../views/palette.js';

/** One sheet for all widgets that show a plan; none where it chooses no colours. */
const palettes = new WeakMap<Plan, readonly CSSStyleSheet[]>();

function paletteOf(plan: Plan): readonly CSSStyleSheet[] {
  let sheets = palettes.get(plan);
  if (!sheets) {
    const rules = paletteRules(plan);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    palettes.set(plan, (sheets = rules ? [sheet] : []));
  }
  return sheets;
}

const sheetsOf = (styles: CSSResultGroup): readonly CSSStyleSheet[] =>
  [styles].flat(Infinity as 1).map((style) => {
    const { styleSheet } = getCompatibleStyle(style as never) as { styleSheet?: CSSStyleSheet };
    return styleSheet as CSSStyleSheet;
  });

/** What a widget adopts after the styles of its class: the plan's colours, and those of a view in a file of its own. */
const added = new WeakMap<LitElement, readonly CSSStyleSheet[]>();

/** Makes a widget look as the plan and the view that it shows ask for. */
export function adoptStyles(host: LitElement, plan: Plan, view: OptionalName | undefined): void {
  const root = host.shadowRoot;
  if (isServer || !root) return;
  const wanted = [...paletteOf(plan), ...(view ? sheetsOf(optionalView(view)?.styles ?? []) : [])];
  const before = added.get(host) ?? [];
  if (wanted.length === 0 && before.length === 0) return;
  added.set(host, wanted);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet)),
    ...wanted,
  ];
}
