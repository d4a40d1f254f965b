import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { numberOf, placedNodes, type PlacedNode, type PlanNode } from '@fukushi-widgets/model';
import { deeper, type ViewContext } from './context.js';
import { frame } from './frame.js';
import { goalClass, policyBody, type PolicyCardVariant } from './policy-card.js';
import { heading, numberedTitle, paragraph, words } from './words.js';

/** A goal: title, keyword, summary, its policies. */
export function goalSection(
  placed: PlacedNode,
  context: ViewContext,
  variant: PolicyCardVariant = 'full',
): TemplateResult {
  return frame(goalBody(placed, context, variant), context, {
    name: [numberOf(placed), placed.node.title],
    permalink: { widget: 'goal-section', id: placed.node.id },
  });
}

/** The section without its frame; levels between goal and policy nest. */
export function goalBody(
  placed: PlacedNode,
  context: ViewContext,
  variant: PolicyCardVariant = 'full',
): TemplateResult {
  const { node } = placed;
  return html`<section class="goal stack ${goalClass(context.plan, placed)}" part="goal">
    <div class="goal-head stack">
      ${heading(context, numberedTitle(placed, context), 'heading')} ${keyword(node, context)}
      ${paragraph(node.summary, context, '', node.keyword)}
    </div>
    ${childrenOf(placed, context).map((child) =>
      child.node.children?.length
        ? goalBody(child, deeper(context), variant)
        : policyBody(child, deeper(context), variant, false),
    )}
  </section>`;
}

/** The keyword of a goal with its label, where it has one. */
export const keyword = (node: PlanNode, context: ViewContext) =>
  node.keyword === undefined
    ? nothing
    : html`<p class="keyword">
        <strong class="label">${msg('キーワード', { desc: 'Label of the keyword of a goal' })}</strong>
        <span class="tag">${words(node.keyword, context)}</span>
      </p>`;

/** The nodes directly below a node, with their places. */
export function childrenOf({ node }: PlacedNode, { plan }: ViewContext): readonly PlacedNode[] {
  return placedNodes(plan).filter(({ ancestors }) => ancestors.at(-1) === node);
}
