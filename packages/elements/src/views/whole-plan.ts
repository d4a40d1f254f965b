import { html, nothing, type TemplateResult } from 'lit';
import { goalsOf } from '@fukushi-widgets/model';
import { contactBox } from './contact-box.js';
import { deeper, type ViewContext } from './context.js';
import { goalSection } from './goal-section.js';
import { message } from './message.js';
import { planSummary } from './plan-summary.js';
import type { PolicyChoice } from './policy-link.js';
import { systemChart } from './system-chart.js';
import { heading, paragraphs, words } from './words.js';

/** The whole overview, composed of the other views; the message follows the goals. */
export function wholePlan(context: ViewContext, choice?: PolicyChoice): TemplateResult {
  const { plan } = context;
  const inner = deeper(context);
  return html`<div class="whole-plan stack">
    ${heading(
      context,
      html`<span class="title">${words(plan.title, context)}</span> ${words(plan.edition, context)}`,
      'plan-title',
    )}
    ${planSummary(inner)}
    <div class="lead stack">${paragraphs(plan.philosophy?.introduction, context)}</div>
    ${systemChart(inner, choice)} ${goalsOf(plan).map((goal) => goalSection(goal, inner))}
    ${plan.message ? message(plan.message, inner) : nothing}
    <div class="contacts stack">${plan.contacts.map((contact) => contactBox(contact, inner))}</div>
  </div>`;
}
