import { nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { childrenOf, type PlacedNode, type PlanNode } from '@fukushi-widgets/model';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { goalClass } from './palette.js';
import { details, path, policyCard, vision, type PolicyCardVariant } from './policy-card.js';
import { heading, numberedTitle, paragraph, words, type Words } from './words.js';

/**
 * A goal, or a node between goal and policy: number, title, what it stands below, keyword, summary, vision, what is done
 * about it as a whole, and all that stands below it.
 */
export function goalSection(
  placed: PlacedNode,
  context: ViewContext,
  variant?: PolicyCardVariant,
  isInside = false,
): TemplateResult {
  const { node } = placed;
  return html`<section class="goal stack ${goalClass(context.plan, placed)}" part="goal">
    <div class="goal-head stack">
      ${heading(context, numberedTitle(placed, context))}${!isInside && path(placed, context)}${keyword(node, context)}${paragraph(node.summary, context, '', node.keyword)}${vision(placed, context)}
    </div>
    ${variant !== 'summary' && details(placed, context)}
    ${childrenOf(context.plan, node).map((child) =>
      (child.node.children?.length ? goalSection : policyCard)(child, deeper(context), variant, true),
    )}
  </section>`;
}

/** The keyword of a goal with its label, where it has one. */
export const keyword = (node: PlanNode, context: ViewContext): Words =>
  node.keyword
    ? html`<p class="keyword">
        <strong class="label">${msg('キーワード', { desc: 'Label of the keyword of a goal' })}</strong
        >${' '}<span class="tag">${words(node.keyword, context)}</span>
      </p>`
    : nothing;
