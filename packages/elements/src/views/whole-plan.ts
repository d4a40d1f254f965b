import { html, nothing, type TemplateResult } from 'lit';
import { goalsOf } from '@fukushi-widgets/model';
import { contactBody } from './contact-box.js';
import { deeper, type ViewContext } from './context.js';
import { frame } from './frame.js';
import { goalBody } from './goal-section.js';
import { messageBody } from './message.js';
import { summaryBody } from './plan-summary.js';
import type { PolicyChoice } from './policy-link.js';
import { chartBody } from './system-chart.js';
import { heading, paragraphs, words } from './words.js';

/** The whole overview, composed of the other views; the message follows the goals. */
export function wholePlan(context: ViewContext, choice?: PolicyChoice): TemplateResult {
  const { plan } = context;
  const inner = deeper(context);
  return frame(
    html`<div class="whole-plan stack">
      ${heading(
        context,
        html`<span class="title">${words(plan.title, context)}</span> ${words(plan.edition, context)}`,
        'plan-title',
      )}
      ${summaryBody(inner)}
      <div class="lead stack">${paragraphs(plan.philosophy?.introduction, context)}</div>
      ${chartBody(inner, choice)} ${goalsOf(plan).map((goal) => goalBody(goal, inner))}
      ${plan.message ? messageBody(plan.message, inner) : nothing}
      <div class="contacts stack">${plan.contacts.map((contact) => contactBody(contact, inner))}</div>
    </div>`,
    context,
    { name: [plan.title], permalink: { widget: 'plan' } },
  );
}
