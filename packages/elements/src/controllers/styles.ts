import { getCompatibleStyle, isServer, type CSSResult, type LitElement } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { optionalView, type OptionalName } from '../optional.js';

/** One sheet for all widgets that show a plan. */
const palettes = new WeakMap<Plan, CSSStyleSheet>();

function paletteOf(plan: Plan): readonly CSSStyleSheet[] {
  let sheet = palettes.get(plan);
  if (!sheet) {
    palettes.set(plan, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(optionalView('palette')?.rules(plan) ?? '');
  }
  return [sheet];
}

/** What a widget adopts after the styles of its class, by widget. */
const added = new WeakMap<LitElement, readonly CSSStyleSheet[]>();

/** Makes a widget look as the optional views that it shows ask for. */
export function adoptStyles(host: LitElement, plan: Plan, views: readonly OptionalName[]): void {
  const root = host.shadowRoot;
  const before = added.get(host) ?? [];
  if (isServer || !root || views.length + before.length === 0) return;
  const wanted = views.flatMap((name): readonly CSSStyleSheet[] =>
    name === 'palette'
      ? paletteOf(plan)
      : [optionalView(name)?.styles ?? []]
          .flat(Infinity as 1)
          .map((style) => (getCompatibleStyle(style as CSSResult) as CSSResult).styleSheet as CSSStyleSheet),
  );
  added.set(host, wanted);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet)),
    ...wanted,
  ];
}
