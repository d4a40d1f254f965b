import { nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { numberOf, placedNodes, type PlacedNode, type Text } from '@fukushi-widgets/model';
import { isMeasured, optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { goalClass } from './palette.js';
import { heading, numberedTitle, paragraph, words, type Words } from './words.js';

/** How much of a policy a card shows. */
export type PolicyCardVariant = 'full' | 'summary';

/** A policy: number, title, what it stands below, vision, summary, what each actor does. */
export function policyCard(
  placed: PlacedNode,
  context: ViewContext,
  variant?: PolicyCardVariant,
  isInside = false,
): TemplateResult {
  const { node, ancestors } = placed;
  return html`<article
    class="policy box stack ${goalClass(context.plan, placed)}"
    part="policy"
    id="policy-${node.id}"
  >
    ${heading(context, numberedTitle(placed, context))}${!isInside && path(placed, context)}
    ${
      (node.vision || node.summary) &&
      html`<div class="stack">
        ${vision(placed, context, 'vision band')}${paragraph(node.summary, context, '', node.keyword ?? ancestors[0]?.keyword)}
      </div>`
    }
    ${variant !== 'summary' && details(placed, context)}
  </article>`;
}

/** 目指す姿 with its label, where the policy has one. */
export const vision = ({ node }: PlacedNode, context: ViewContext, className = 'vision'): Words =>
  node.vision
    ? html`<p class=${className} part="vision">
        <strong class="label">${words(visionLabel(context), context)}</strong>${' '}<span class="vision-text"
          >${words(node.vision, context)}</span
        >
      </p>`
    : nothing;

/** What the plan calls a vision. */
export const visionLabel = ({ plan, lang }: ViewContext): Text =>
  plan.visionLabel ?? {
    [lang]: msg('目指す姿', { desc: 'Label of a vision, where the plan has no label of its own' }),
  };

/**
 * Number and title of all that a policy stands below: its goal and, in a deeper plan, what lies between. Of several each
 * keeps its number beside it.
 */
export const path = ({ ancestors }: PlacedNode, context: ViewContext): TemplateResult | undefined =>
  ancestors[0] &&
  html`<p class="of-goal">
    ${placedNodes(context.plan).map((above) => ancestors.includes(above.node) && html`<span class=${ancestors[1] && 'whole'}>${numberTag(above, context)}${words(above.node.title, context)}</span>${' '}`)}
  </p>`;

function numberTag(placed: PlacedNode, context: ViewContext) {
  const number = numberOf(placed);
  return number && html`<span class="tag">${words(number, context)}</span>${' '}`;
}

/** What is done about a node of any level, and what it is measured by. */
export const details = (placed: PlacedNode, context: ViewContext): Words =>
  placed.node.actions?.length || isMeasured(placed)
    ? html`<div class="stack">
        ${optionalView('actors')?.byActor(placed.node, deeper(context))}${optionalView('more')?.measures(placed.node, context)}
      </div>`
    : nothing;
