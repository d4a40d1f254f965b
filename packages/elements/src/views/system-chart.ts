import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { goalsOf, type PlacedNode, type RelatedPlan, type Text } from '@fukushi-widgets/model';
import { deeper, type ViewContext } from './context.js';
import { frame } from './frame.js';
import { childrenOf } from './goal-section.js';
import { goalClass, policyBody, vision } from './policy-card.js';
import { heading, numberedTitle, paragraph, plainWords, words } from './words.js';

/** What a reader's choice in the chart does; absent in static HTML, where links lead to permalinks. */
export interface PolicyChoice {
  readonly choose: (event: MouseEvent, placed: PlacedNode) => void;
  /** The policy opened in place, by id. */
  readonly open: string | undefined;
}

/** 体系図: philosophy → goals → policies → visions, and the related plans beside it. */
export function systemChart(context: ViewContext, choice?: PolicyChoice): TemplateResult {
  return frame(chartBody(context, choice), context, {
    name: plainWords(chartTitle(context), context),
    permalink: { widget: 'system-chart' },
  });
}

const chartTitle = ({ plan, lang }: ViewContext): Text =>
  plan.structureHeading ?? {
    [lang]: msg('計画の体系', { desc: 'Heading of the system chart, where the plan has none of its own' }),
  };

/** The chart without its frame. */
export function chartBody(context: ViewContext, choice?: PolicyChoice): TemplateResult {
  const { plan } = context;
  return html`<section class="chart stack" part="chart">
    ${heading(context, words(chartTitle(context), context))}
    <div class="tree stack">
      ${
        plan.philosophy
          ? html`<p class="philosophy">
              <strong class="label">${words(plan.philosophy.label, context)}</strong>
              <span class="philosophy-text">${words(plan.philosophy.title, context)}</span>
            </p>`
          : nothing
      }
      <ul class="goals stack">
        ${goalsOf(plan).map((goal) => branch(goal, deeper(context), choice))}
      </ul>
    </div>
    ${relatedPlans(plan.relatedPlans ?? [], deeper(context))}
  </section>`;
}

/** A node that has children: its heading and, beside it, the list of them. */
function branch(placed: PlacedNode, context: ViewContext, choice: PolicyChoice | undefined): TemplateResult {
  const children = childrenOf(placed, context);
  return html`<li class="branch stack ${goalClass(context.plan, placed)}">
    ${heading(context, numberedTitle(placed, context), 'goal-node')}
    <ul class="policies stack">
      ${children.map((child) =>
        child.node.children?.length ? branch(child, deeper(context), choice) : leaf(child, context, choice),
      )}
    </ul>
  </li>`;
}

function leaf(placed: PlacedNode, context: ViewContext, choice: PolicyChoice | undefined): TemplateResult {
  const isOpen = choice?.open === placed.node.id;
  return html`<li class="leaf">
    <div class="pair">
      <p class="policy-node">${policyLink(placed, context, choice, isOpen)}</p>
      ${vision(placed, context)}
    </div>
    ${isOpen ? html`<div class="opened">${policyBody(placed, deeper(context))}</div>` : nothing}
  </li>`;
}

function policyLink(
  placed: PlacedNode,
  context: ViewContext,
  choice: PolicyChoice | undefined,
  isOpen: boolean,
): TemplateResult {
  const href = context.permalink?.({ widget: 'policy-card', id: placed.node.id });
  const title = numberedTitle(placed, context);
  if (!choice) return href === undefined ? title : html`<a href=${href}>${title}</a>`;
  const choose = (event: MouseEvent) => choice.choose(event, placed);
  return href === undefined
    ? html`<button
        type="button"
        class="policy-link"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${choose}
      >
        ${title}
      </button>`
    : html`<a class="policy-link" href=${href} aria-expanded=${isOpen ? 'true' : nothing} @click=${choose}
        >${title}</a
      >`;
}

function relatedPlans(plans: readonly RelatedPlan[], context: ViewContext) {
  if (plans.length === 0) return nothing;
  const label = msg('関連する計画', { desc: 'Heading of the list of related plans' });
  return html`<section>
    ${heading(context, label, '')}
    <ul>
      ${plans.map(
        ({ name, relation, note }) =>
          html`<li>
            <strong>${words(name, context)}</strong>
            ${
              relation === 'contained'
                ? msg('この計画に含まれています', {
                    desc: 'After the name of a related plan: it is contained in this one',
                  })
                : nothing
            }
            ${paragraph(note, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}
