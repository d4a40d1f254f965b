import { nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { placedNodes, type PlacedNode, type PlanNode } from '@fukushi-widgets/model';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { goalClass } from './palette.js';
import { details, policyCard, vision, type PolicyCardVariant } from './policy-card.js';
import { heading, numberedTitle, paragraph, words, type Words } from './words.js';

/** A goal: title, keyword, summary, vision, what is done about it as a whole, its policies; levels between goal and policy nest. */
export function goalSection(
  placed: PlacedNode,
  context: ViewContext,
  variant: PolicyCardVariant = 'full',
): TemplateResult {
  const { node } = placed;
  return html`<section class="goal stack ${goalClass(context.plan, placed)}" part="goal">
    <div class="goal-head stack">
      ${heading(context, numberedTitle(placed, context))}${keyword(node, context)}${paragraph(node.summary, context, '', node.keyword)}${vision(placed, context)}
    </div>
    ${variant === 'full' && details(placed, context)}
    ${childrenOf(placed, context).map((child) =>
      child.node.children?.length
        ? goalSection(child, deeper(context), variant)
        : policyCard(child, deeper(context), variant, false),
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

/** The nodes directly below a node, with their places. */
export const childrenOf = ({ node }: PlacedNode, { plan }: ViewContext): readonly PlacedNode[] =>
  placedNodes(plan).filter(({ ancestors }) => ancestors.at(-1) === node);
