import { isServer, type CSSResult, type LitElement } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { optionalView, type OptionalName } from '../optional.js';

/** What a widget adopts after the styles of its class, by widget. */
const added = new WeakMap<LitElement, readonly CSSStyleSheet[]>();

/** Makes a widget look as the optional views that it shows ask for. */
export function adoptStyles(host: LitElement, plan: Plan, views: readonly OptionalName[]): void {
  const root = host.shadowRoot;
  const before = added.get(host) ?? [];
  if (isServer || !root || views.length + before.length === 0) return;
  const wanted = views.flatMap((name) =>
    name === 'palette'
      ? (optionalView(name)?.sheet(plan) ?? [])
      : [optionalView(name)?.styles ?? []]
          .flat(Infinity as 1)
          .map((style) => (style as CSSResult).styleSheet as CSSStyleSheet),
  );
  added.set(host, wanted);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet)),
    ...wanted,
  ];
}
