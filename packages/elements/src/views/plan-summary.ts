import type { TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { LegalBasis, MemberPlan, Period, Plan } from '@fukushi-widgets/model';
import { optionalView } from '../optional.js';
import { deeper, type ViewContext } from './context.js';
import { html } from './html.js';
import { heading, paragraph, paragraphs, spaced, words } from './words.js';

/** What the plans are, the years they cover, the keyword, the law they rest on. */
export function planSummary(context: ViewContext): TemplateResult {
  const { plan } = context;
  const inner = deeper(context);
  return html`<section class="plan-summary stack">
    ${heading(context, words(plan.aboutHeading ?? plan.title, context))}${paragraph(plan.nickname, context)}${paragraph(plan.slogan, context, 'slogan')}
    ${plan.period && years(plan.period, context)}
    ${
      plan.plans[0] &&
      html`<div class="plans stack ${isCart(plan) && 'cart'}">
        ${plan.plans.map((member) => memberPlan(member, inner))}
      </div>`
    }
    ${paragraphs(plan.purpose, context)}${paragraph(plan.keywordSentence, context, 'plan-keyword', plan.keyword)}
    ${optionalView('more')?.view(plan, inner)}
  </section>`;
}

const years = ({ start, end, label }: Period, context: ViewContext): TemplateResult =>
  html`<p class="period">
    <strong class="tag">${msg('計画期間', { desc: 'Label of the years that the plan covers' })}</strong
    >${' '}<span class="years">${words(label ?? `${start} – ${end}`, context)}</span>
  </p>`;

/** Whether the plan calls its two member plans the wheels of one cart (車の両輪). */
const isCart = ({ plans, plansFigure }: Plan): boolean => plansFigure === 'wheels' && plans.length === 2;

const memberPlan = (plan: MemberPlan, context: ViewContext): TemplateResult =>
  html`<section class="member-plan box stack">
    ${isCart(context.plan) && optionalView('wheels')?.view()}${heading(context, words(plan.name, context), '')}${paragraphs(plan.description, context)}
    ${plan.legalBasis && html`<p class="law">${legalBasis(plan.legalBasis, context)}</p>`}
  </section>`;

const legalBasis = ({ law, term }: LegalBasis, context: ViewContext): TemplateResult =>
  html`<strong class="label">${msg('根拠となる法律', { desc: 'Label of the law a plan rests on' })}</strong
    >${' '}${spaced([law, term], context)}`;
