import { nothing, type TemplateResult } from 'lit';
import type { PlacedNode } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { html, live } from './html.js';
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
  const title = numberedTitle(placed, context);
  if (!choice) {
    return href === undefined
      ? html`<span class="policy-link">${title}</span>`
      : html`<a class="policy-link" href=${href}>${title}</a>`;
  }
  const expanded = live(choice.open === id ? 'true' : choice.opens(id) ? 'false' : nothing);
  const choose = (event: MouseEvent) => choice.choose(event, placed);
  return href === undefined
    ? html`<button type="button" class="policy-link" aria-expanded=${expanded} @click=${choose}>
        ${title}
      </button>`
    : html`<a class="policy-link" href=${href} aria-expanded=${expanded} @click=${choose}>${title}</a>`;
}
