import { isServer, type CSSResult, type CSSResultGroup, type LitElement } from 'lit';
import type { Plan } from '@fukushi-widgets/model';
import { optionalView, type OptionalName } from '../optional.js';
import { activeLook } from '../views/html.js';

/** What brings sheets: one that the plan chooses, or styles. */
interface Styled {
  readonly sheet?: (plan: Plan) => CSSStyleSheet;
  readonly styles?: CSSResultGroup | undefined;
}

/** What a widget adopts after the styles of its class, by widget. */
const added = new WeakMap<LitElement, readonly CSSStyleSheet[]>();

/** Makes a widget look as the optional views that it shows ask for, and the rendition that it is drawn in. */
export function adoptStyles(host: LitElement, plan: Plan, views: readonly OptionalName[]): void {
  const root = host.shadowRoot;
  if (isServer || !root) return;
  const before = added.get(host) ?? [];
  const looks: readonly (Styled | undefined)[] = [...views.map(optionalView), activeLook()];
  const wanted = looks.flatMap(
    (look) =>
      look?.sheet?.(plan) ??
      ([look?.styles ?? []].flat(Infinity as 1) as CSSResult[]).flatMap(({ styleSheet }) => styleSheet ?? []),
  );
  // The browser would compute all styles of the widget again, also where the same sheets are adopted.
  if (wanted.length === before.length && wanted.every((sheet, index) => sheet === before[index])) return;
  added.set(host, wanted);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet)),
    ...wanted,
  ];
}
