import type { CSSResultGroup } from 'lit';
import {
  CATALOGUE,
  choiceOf,
  CHOICES,
  isProblem,
  type Items,
  type Part,
  type Problem,
  type Said,
  type Widget,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { WidgetHost } from './controllers/widget.js';
import type { OptionalName } from './optional.js';
import type { ActorSwitch } from './views/action-list.js';
import type { ViewContext } from './views/context.js';
import { frame } from './views/frame.js';
import type { PolicyCardVariant } from './views/policy-card.js';
import type { PolicyChoice } from './views/policy-link.js';
import type { ChartLayout } from './views/system-chart.js';

/** How a part is to be shown: what its tag chooses and, in a page, what the reader does. */
export interface Look {
  readonly variant?: PolicyCardVariant;
  readonly layout?: ChartLayout;
  readonly choice?: PolicyChoice;
  readonly actorSwitch?: ActorSwitch;
}

/** One line of the table of views. */
export interface WidgetView<Item = unknown> {
  /** What the frame holds. */
  readonly view: (item: Item, context: ViewContext, look: Look) => unknown;
  /** Its styles, after those of every widget. */
  readonly styles: CSSResultGroup;
  /** Adds what a reader can do. Absent where there is nothing to do. */
  readonly interact?: (host: WidgetHost) => Partial<Look>;
  /** The view in a file of its own that a look needs. */
  readonly needs?: (look: Look) => OptionalName | undefined;
}

/** A line of the table, for a widget of a certain name. */
export type ViewOf<Name extends WidgetName> = WidgetView<Items[Name]>;

/** The words that a tag chooses for how it looks, or what to tell the editor. */
export function lookOf(name: WidgetName, said: Said): Look | Problem {
  const { options = [] }: Widget = CATALOGUE[name];
  const chosen: Record<string, string> = {};
  for (const option of options) {
    if (!(option in CHOICES)) continue;
    const word = choiceOf(option as keyof typeof CHOICES, said);
    if (isProblem(word)) return word;
    chosen[option] = word;
  }
  return chosen as Look;
}

/** A part in its frame. */
export const framed = (
  name: WidgetName,
  { view }: WidgetView<never>,
  part: Part,
  context: ViewContext,
  look: Look = {},
) => frame(view(part.item as never, context, look), name, part, context);
