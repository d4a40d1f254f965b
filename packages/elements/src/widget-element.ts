import { isServer, LitElement, type TemplateResult } from 'lit';
import {
  COMMON_PROPERTIES,
  ownAttributes,
  propertyOf,
  type Plan,
  type PropertyName,
  type WidgetName,
} from '@fukushi-widgets/model';
import { manualSlots } from './controllers/own-content.js';
import { WidgetController, type WidgetHost } from './controllers/widget.js';
import { providedStyles } from './optional.js';
import { far } from './styles/far.styles.js';
import { frameStyles } from './styles/frame.styles.js';
import type { WidgetView } from './widget-view.js';

/**
 * An element of ours, as scripts see it. Its properties are those of its attributes: text, or whatever else says the
 * same; absent, `null` and `undefined` are one.
 */
export type WidgetElement = WidgetHost & LitElement & { [Name in PropertyName]?: unknown };

/** `fukushi-policy-card` and its like. */
export type WidgetTag = `fukushi-${WidgetName}`;

/** The attributes with a property behind them: those of every widget, then its own. */
export const propertyAttributes = (name: WidgetName): readonly string[] => [
  ...COMMON_PROPERTIES,
  ...ownAttributes(name),
];

/** Makes the class of a widget from its lines in the catalogue and in the table of views. Registers nothing. */
export function widgetElement(
  name: WidgetName,
  view: WidgetView<never>,
): CustomElementConstructor & (new () => WidgetElement) {
  class FukushiElement extends LitElement {
    static override readonly shadowRootOptions = manualSlots;
    // A server adopts no sheets afterwards: there they stand in the HTML from the start, with those of optional views.
    static override readonly styles = [frameStyles, far, view.styles, isServer ? providedStyles() : []];
    static override readonly properties = Object.fromEntries([
      ['plan', { attribute: false }],
      ...propertyAttributes(name).map((attribute) => [propertyOf(attribute), { attribute }]),
    ]);

    declare plan: Plan | undefined;

    readonly #widget = new WidgetController(this, name, view);

    protected override render(): TemplateResult {
      return this.#widget.render();
    }
  }
  return FukushiElement as never;
}
