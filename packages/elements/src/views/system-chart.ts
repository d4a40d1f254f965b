import { nothing, type TemplateResult } from 'lit';
import { childrenOf, type PlacedNode } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { keyword } from './goal-section.js';
import { html, live } from './html.js';
import { labelOf } from './names.js';
import { goalClass } from './palette.js';
import { policyCard, vision } from './policy-card.js';
import { policyLink, type PolicyChoice } from './policy-link.js';
import { heading, numberedTitle, words } from './words.js';

/** How the chart is laid out: by the room there is, always drawn, as the brochure's table, as plain lists. */
export type ChartLayout = 'auto' | 'chart' | 'table' | 'list';

/** 体系図: philosophy → goals → policies → visions, and the related plans beside it. */
export function systemChart(
  context: ViewContext,
  choice?: PolicyChoice,
  layout: ChartLayout = 'auto',
): TemplateResult {
  const title = heading(
    context,
    words(labelOf('system-chart', context.plan.structureHeading, context), context),
  );
  const related = context.plan.relatedPlans;
  return html`<section class="chart stack" part="chart">
    ${
      layout === 'table'
        ? optionalView('table')?.view(title, deeper(context), choice)
        : [title, tree(deeper(context), choice, layout)]
    }${related?.[0] && optionalView('related')?.view(related, deeper(context))}
  </section>`;
}

/** Nested lists. Boxes and connectors are drawn by the style sheet, not at all with `list`. */
function tree(context: ViewContext, choice: PolicyChoice | undefined, layout: ChartLayout): TemplateResult {
  const { philosophy } = context.plan;
  return html`<div class="tree ${layout === 'list' ? layout : `drawn ${layout}`}">
    ${
      philosophy &&
      html`<p class="philosophy">
        <strong class="label">${words(philosophy.label, context)}</strong>${' '}<span class="philosophy-text"
          >${words(philosophy.title, context)}</span
        >
      </p>`
    }
    <ul class="twigs">
      ${childrenOf(context.plan).map((goal) => twig(goal, context, choice))}
    </ul>
  </div>`;
}

/** A node: a policy or, where it has children, its heading and, beside or below it, the list of them. */
function twig(placed: PlacedNode, context: ViewContext, choice: PolicyChoice | undefined): TemplateResult {
  const children = childrenOf(context.plan, placed.node);
  const color = goalClass(context.plan, placed);
  return children.length === 0
    ? html`<li class="twig ${color}">${policy(placed, context, choice)}</li>`
    : html`<li class="twig branch ${color}">
        <div class="node">
          ${heading(context, numberedTitle(placed, context), '')}${keyword(placed.node, context)}
        </div>
        <ul class="twigs">
          ${children.map((child) => twig(child, deeper(context), choice))}
        </ul>
      </li>`;
}

/** A policy with its vision and, once a reader has opened it, its card. */
function policy(placed: PlacedNode, context: ViewContext, choice: PolicyChoice | undefined): TemplateResult {
  const isOpen = choice?.open === placed.node.id;
  return html`<div class="pair">
      <p class="policy-node">${policyLink(placed, context, choice)}</p>
      ${vision(placed, context)}
    </div>
    ${choice && live(isOpen ? policyCard(placed, context, 'full', true) : nothing)}`;
}
