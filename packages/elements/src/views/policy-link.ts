import { nothing, type TemplateResult } from 'lit';
import type { PlacedNode } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { html, live, raw } from './html.js';
import { numberedTitle } from './words.js';

/** What a reader's choice in the chart does; absent in static HTML, where links lead to permalinks. */
export interface PolicyChoice {
  readonly choose: (event: MouseEvent, placed: PlacedNode) => void;
  /** The policy opened in place, by id. */
  readonly open: string | undefined;
  /** Whether choosing a policy that is not open opens it in place; otherwise it leads to where the page shows it. */
  readonly opens: (policy: string) => boolean;
}

/** A policy's number and title: a link to its own page, or a button that opens it where it has none. */
export function policyLink(
  placed: PlacedNode,
  context: ViewContext,
  choice: PolicyChoice | undefined,
): TemplateResult {
  const { id } = placed.node;
  const href = context.permalink?.({ widget: 'policy-card', id });
  const tag = href ? 'a' : choice ? 'button' : 'span';
  const chosen =
    choice &&
    html` aria-expanded=${live(choice.open === id ? 'true' : choice.opens(id) ? 'false' : nothing)} @click=${(event: MouseEvent) => choice.choose(event, placed)}`;
  return html`${raw(`<${tag} class="policy-link"`)} type=${tag === 'button' && tag} href=${href}${chosen}>${numberedTitle(placed, context)}${raw(`</${tag}>`)}`;
}
