import type { TemplateResult } from 'lit';
import { childrenOf } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { contactBox } from './contact-box.js';
import { deeper, type ViewContext } from './context.js';
import { goalSection } from './goal-section.js';
import { html } from './html.js';
import { planSummary } from './plan-summary.js';
import type { PolicyChoice } from './policy-link.js';
import { systemChart } from './system-chart.js';
import { heading, paragraphs, words } from './words.js';

/** The whole overview, composed of the other views; the message follows the goals. */
export function wholePlan(context: ViewContext, choice?: PolicyChoice): TemplateResult {
  const { plan } = context;
  const inner = deeper(context);
  const introduction = plan.philosophy?.introduction;
  const title = html`<span class="title">${words(plan.title, context)}</span
    >${plan.edition && [' ', words(plan.edition, context)]}`;
  return html`<div class="whole-plan stack">
    ${heading(context, title, 'plan-title')}${planSummary(inner, plan.aboutHeading ?? '')}
    ${introduction?.[0] && html`<div class="lead stack">${paragraphs(introduction, context)}</div>`}
    ${systemChart(inner, choice)}${childrenOf(plan).map((goal) => goalSection(goal, inner))}
    ${plan.message && optionalView('message')?.view(plan.message, inner)}
    ${plan.contacts[0] && html`<section class="boxes stack">${plan.contacts.map((contact) => contactBox(contact, inner))}</section>`}
  </div>`;
}
