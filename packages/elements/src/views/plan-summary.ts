import type { TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Period } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { heading, paragraph, paragraphs, words } from './words.js';

/** What the plans are, the years they cover, the keyword, the law they rest on. */
export function planSummary(context: ViewContext): TemplateResult {
  const { plan } = context;
  const inner = deeper(context);
  return html`<section class="plan-summary stack">
    ${heading(context, words(plan.aboutHeading ?? plan.title, context))}${paragraph(plan.nickname, context)}${paragraph(plan.slogan, context, 'slogan')}
    ${plan.period && years(plan.period, context)}
    ${optionalView('member-plans')?.view(inner)}
    ${paragraphs(plan.purpose, context)}${paragraph(plan.keywordSentence, context, 'plan-keyword', plan.keyword)}
    ${optionalView('more')?.view(plan, inner)}
  </section>`;
}

const years = ({ start, end, label }: Period, context: ViewContext): TemplateResult =>
  html`<p class="period">
    <strong class="tag">${msg('計画期間', { desc: 'Label of the years that the plan covers' })}</strong
    >${' '}<span class="years">${words(label ?? `${start} – ${end}`, context)}</span>
  </p>`;
