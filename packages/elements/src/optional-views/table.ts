import type { TemplateResult } from 'lit';
import { isWithin, placedNodes, policiesOf, type PlanNode, type Text } from '@fukushi-widgets/model';
import { chartTableStyles } from '../fukushi-system-chart/chart-table.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import type { PolicyChoice } from '../views/policy-link.js';

/**
 * The chart as the brochure's table: a row for each policy; philosophy, goals and what lies between span the rows
 * of their policies. A plan without philosophy or visions has no such column.
 */
function chartTable(
  { goalClass, html, keyword, live, nothing, numberedTitle, policyCard, policyLink, visionLabel, words }: Kit,
  caption: TemplateResult,
  context: ViewContext,
  choice: PolicyChoice | undefined,
): TemplateResult {
  const { plan } = context;
  const { levels, philosophy } = plan;
  const label = policiesOf(plan).some(({ node }) => node.vision !== undefined) && visionLabel(context);
  // The policy that is opened stands in a row of its own, below its link.
  const rowsOf = (node?: PlanNode) =>
    live(
      policiesOf(plan)
        .filter((policy) => isWithin(policy, node))
        .reduce((rows, policy) => rows + (policy.node.id === choice?.open ? 2 : 1), 0),
    );
  let spanning = philosophy
    ? [html`<th scope="rowgroup" rowspan=${rowsOf()}>${words(philosophy.title, context)}</th>`]
    : [];
  const rows = placedNodes(plan).map((placed) => {
    const { node, ancestors } = placed;
    const className = goalClass(plan, placed);
    if (node.children?.length) {
      spanning.push(
        html`<th scope="row" rowspan=${rowsOf(node)} class=${className}>
          ${numberedTitle(placed, context)}${' '}${keyword(node, context)}
        </th>`,
      );
      return nothing;
    }
    const before = spanning;
    spanning = [];
    const columns = levels.length - ancestors.length;
    const opened = (): TemplateResult =>
      html`<tr>
        <td colspan=${columns + (label ? 1 : 0)}>${policyCard(placed, context, 'full', true)}</td>
      </tr>`;
    return html`<tr class=${className}>
        ${before}
        <th scope="row" colspan=${columns}>${policyLink(placed, context, choice)}</th>
        ${label && html`<td part="vision">${words(node.vision, context)}</td>`}
      </tr>
      ${choice && live(choice.open === node.id ? opened() : nothing)}`;
  });
  const head = (text: Text) => html`<th scope="col">${words(text, context)}</th>`;
  return html`<div class="across"><table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${philosophy && (philosophy.label ? head(philosophy.label) : html`<td></td>`)}${levels.map((level) => head(level.label))}${label && head(label)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table></div>`;
}

export const tableFrom: OptionalFrom<'table'> = (kit) => ({
  view: (caption, context, choice) => chartTable(kit, caption, context, choice),
  styles: chartTableStyles(kit),
});
