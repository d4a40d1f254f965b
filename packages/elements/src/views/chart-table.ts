import { html, nothing, type TemplateResult } from 'lit';
import { placedNodes, policiesOf, type PlanNode } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import { keyword } from './goal-section.js';
import { goalClass, policyBody, visionLabel } from './policy-card.js';
import { policyLink, type PolicyChoice } from './policy-link.js';
import { numberedTitle, words } from './words.js';

/**
 * The chart as the brochure's table: one row for each policy, with the goals and what lies between them and the
 * policies in cells that span the rows of their policies. A plan without visions or philosophy has no such column.
 */
export function chartTable(
  caption: TemplateResult,
  context: ViewContext,
  choice: PolicyChoice | undefined,
): TemplateResult {
  const { plan } = context;
  const policies = policiesOf(plan);
  const depth = Math.max(...policies.map(({ ancestors }) => ancestors.length + 1));
  const hasVisions = policies.some(({ node }) => node.vision !== undefined);
  // The policy that is opened stands in a row of its own, below its link.
  const rowsOf = (node?: PlanNode) => {
    const own = policiesOf(plan, node);
    return own.length + (own.some((policy) => policy.node.id === choice?.open) ? 1 : 0);
  };
  const { philosophy } = plan;
  let spanning = philosophy
    ? [html`<th scope="rowgroup" rowspan=${rowsOf()}>${words(philosophy.title, context)}</th>`]
    : [];
  const rows = placedNodes(plan).map((placed) => {
    const { node, ancestors } = placed;
    const className = goalClass(plan, placed);
    if (node.children?.length) {
      spanning.push(
        html`<th scope="row" rowspan=${rowsOf(node)} class=${className}>
          ${numberedTitle(placed, context)} ${keyword(node, context)}
        </th>`,
      );
      return nothing;
    }
    const before = spanning;
    spanning = [];
    return html`<tr class=${className}>
        ${before}
        <th scope="row" colspan=${depth - ancestors.length}>${policyLink(placed, context, choice)}</th>
        ${hasVisions ? html`<td>${words(node.vision, context)}</td>` : nothing}
      </tr>
      ${
        choice?.open === node.id
          ? html`<tr>
              <td colspan=${depth - ancestors.length + (hasVisions ? 1 : 0)}>${policyBody(placed, context, 'full', false)}</td>
            </tr>`
          : nothing
      }`;
  });
  const labels = [
    ...(philosophy ? [philosophy.label] : []),
    ...plan.levels.slice(0, depth).map(({ label }) => label),
    ...(hasVisions ? [visionLabel(context)] : []),
  ];
  return html`<table class="chart-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${labels.map((label) => html`<th scope="col">${words(label, context)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
