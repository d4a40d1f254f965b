import type { CSSResultGroup, TemplateResult } from 'lit';
import {
  CATALOGUE,
  choiceName,
  choiceOf,
  findPart,
  isProblem,
  type Data,
  type Items,
  type Part,
  type PlacedNode,
  type Problem,
  type Said,
  type Widget,
  type WidgetName,
} from '@fukushi-widgets/model';
import type { WidgetHost } from './controllers/widget.js';
import type { OptionalName } from './optional.js';
import type { ViewContext } from './views/context.js';
import { frame } from './views/frame.js';
import type { PolicyCardVariant } from './views/policy-card.js';
import type { PolicyChoice } from './views/policy-link.js';
import type { ChartLayout } from './views/system-chart.js';

/** A contact as a box, in a list or a sidebar, or within a sentence. */
export type ContactVariant = 'full' | 'compact' | 'inline';

/** How a part is to be shown: what its tag chooses and, in a page, what the reader does. */
export interface Look {
  readonly variant?: PolicyCardVariant | ContactVariant;
  readonly layout?: ChartLayout;
  /** What a list of actions is narrowed to. */
  readonly goal?: PlacedNode;
  readonly policy?: PlacedNode;
  readonly choice?: PolicyChoice;
  /** The element itself, for what concerns the page around it. */
  readonly host?: WidgetHost;
}

/** One line of the table of views. */
export interface WidgetView<Item = unknown> {
  /** What the frame holds. */
  readonly view: (item: Item, context: ViewContext, look: Look) => unknown;
  /** Its styles, after those of every widget. */
  readonly styles: CSSResultGroup;
  /** Adds what a reader can do. Absent where there is nothing to do. */
  readonly interact?: (host: WidgetHost) => Partial<Look>;
  /** The optional views that a look needs, besides those that the plan asks for. */
  readonly needs?: (
    look: Look & { readonly host: WidgetHost },
  ) => readonly (OptionalName | false | null | undefined)[];
}

/** A line of the table, for a widget of a certain name. */
export type ViewOf<Name extends WidgetName> = WidgetView<Items[Name]>;

/** The widgets whose parts an option names. */
const NODES = { goal: 'goal-section', policy: 'policy-card' } as const;

/** What the options of a tag say, or what to tell the editor. */
export function lookOf(name: WidgetName, data: Data, said: Said): Look | Problem {
  const { options = [] }: Widget = CATALOGUE[name];
  const look: Record<string, unknown> = {};
  for (const option of options) {
    const choice = choiceName(name, option);
    const found =
      option in NODES
        ? said(option) && findPart(NODES[option as keyof typeof NODES], data, said)
        : choice && choiceOf(choice, said);
    if (isProblem(found)) return found;
    if (found) look[option] = (found as Part).item ?? found;
  }
  return look;
}

/** A part in its frame. */
export const framed = (
  name: WidgetName,
  { view }: WidgetView<never>,
  part: Part,
  context: ViewContext,
  look: Look = {},
): TemplateResult => frame(view(part.item as never, context, look), name, part, context);
