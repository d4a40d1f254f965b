import { nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { goalsOf, numberOf, type PlacedNode, type Text } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { goalClass } from './palette.js';
import { heading, numberedTitle, paragraph, words, type Words } from './words.js';

/** How much of a policy a card shows. */
export type PolicyCardVariant = 'full' | 'summary';

/** A policy: number, title, the goal it serves, vision, summary, what each actor does. */
export function policyCard(
  placed: PlacedNode,
  context: ViewContext,
  variant: PolicyCardVariant = 'full',
  withGoal = true,
): TemplateResult {
  const { node, ancestors } = placed;
  const goal = withGoal && goalsOf(context.plan).find((placedGoal) => placedGoal.node === ancestors[0]);
  return html`<article
    class="policy box stack ${goalClass(context.plan, placed)}"
    part="policy"
    id="policy-${node.id}"
  >
    ${heading(context, numberedTitle(placed, context))}${goal && goalLine(goal, context)}
    <div class="stack">
      ${vision(placed, context, 'vision band')}${paragraph(node.summary, context, '', node.keyword ?? ancestors[0]?.keyword)}
    </div>
    ${variant === 'full' && details(placed, context)}
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

/** Number and title of the goal a policy serves. */
const goalLine = (goal: PlacedNode, context: ViewContext): TemplateResult =>
  html`<p class="of-goal">
    <span class="tag">${words(numberOf(goal), context)}</span>${[' ', words(goal.node.title, context)]}
  </p>`;

function details({ node }: PlacedNode, context: ViewContext): TemplateResult | typeof nothing {
  const { actions, indicators, sdgs } = node;
  if (!actions?.length && !indicators?.length && !sdgs?.length) return nothing;
  const label = actions?.length ? context.plan.actionsLabel : undefined;
  return html`<div class="stack">
    ${label && heading(deeper(context), words(label, context), '')}${optionalView('actors')?.byActor(node, context)}
    ${optionalView('more')?.measures(node, context)}
  </div>`;
}
