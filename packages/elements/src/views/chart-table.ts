import type { TemplateResult } from 'lit';
import { placedNodes, policiesOf, type PlanNode } from '@fukushi-widgets/model';
import type { ViewContext } from './context.js';
import type { Kit } from './kit.js';
import type { PolicyChoice } from './policy-link.js';

/**
 * The chart as the brochure's table: a row for each policy; philosophy, goals and what lies between span the rows
 * of their policies. A plan without philosophy or visions has no such column.
 */
export function chartTable(
  { goalClass, html, keyword, nothing, numberedTitle, policyCard, policyLink, visionLabel, words }: Kit,
  caption: TemplateResult,
  context: ViewContext,
  choice: PolicyChoice | undefined,
): TemplateResult {
  const { plan } = context;
  const { levels, philosophy } = plan;
  const label = policiesOf(plan).some(({ node }) => node.vision !== undefined) && visionLabel(context);
  // The policy that is opened stands in a row of its own, below its link.
  const rowsOf = (node?: PlanNode) =>
    policiesOf(plan, node).reduce((rows, policy) => rows + (policy.node.id === choice?.open ? 2 : 1), 0);
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
    const columns = levels.length - ancestors.length;
    return html`<tr class=${className}>
        ${before}
        <th scope="row" colspan=${columns}>${policyLink(placed, context, choice)}</th>
        ${label ? html`<td part="vision">${words(node.vision, context)}</td>` : nothing}
      </tr>
      ${
        choice?.open === node.id
          ? html`<tr>
              <td colspan=${columns + (label ? 1 : 0)}>${policyCard(placed, context, 'full', false)}</td>
            </tr>`
          : nothing
      }`;
  });
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${[philosophy?.label, ...levels.map((level) => level.label), label || undefined].map((text) =>
          text === undefined ? nothing : html`<th scope="col">${words(text, context)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
