import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { GlossaryEntry, LegalBasis, MemberPlan, Plan, Project } from '@fukushi-widgets/model';
import { deeper, type ViewContext } from './context.js';
import { wheel } from './icons.js';
import { heading, paragraph, paragraphs, words } from './words.js';

/** What the plans are, the years they cover, the keyword, the law they rest on. */
export function planSummary(context: ViewContext): TemplateResult {
  const { plan } = context;
  return html`<section class="plan-summary stack">
    ${heading(context, words(plan.aboutHeading ?? plan.title, context))} ${paragraph(plan.nickname, context)}
    ${paragraph(plan.slogan, context, 'slogan')}
    <p class="period">
      <strong class="tag">${msg('計画期間', { desc: 'Label of the years that the plan covers' })}</strong>
      <span class="years"
        >${words(plan.period.label ?? `${plan.period.start} – ${plan.period.end}`, context)}</span
      >
    </p>
    <div class="plans stack ${isCart(plan) ? 'cart' : ''}">
      ${plan.plans.map((member) => memberPlan(member, deeper(context)))}
    </div>
    ${paragraphs(plan.purpose, context)}
    ${paragraph(plan.keywordSentence, context, 'plan-keyword', plan.keyword)}
    ${projects(plan.projects ?? [], deeper(context))} ${glossary(plan.glossary ?? [], deeper(context))}
  </section>`;
}

/** Whether the plan calls its two member plans the wheels of one cart (車の両輪). */
const isCart = ({ plans, plansFigure }: Plan): boolean => plansFigure === 'wheels' && plans.length === 2;

function memberPlan(plan: MemberPlan, context: ViewContext): TemplateResult {
  return html`<section class="member-plan box stack">
    ${isCart(context.plan) ? wheel() : nothing} ${heading(context, words(plan.name, context), '')}
    ${paragraphs(plan.description, context)}
    ${plan.legalBasis ? html`<p class="law">${legalBasis(plan.legalBasis, context)}</p>` : nothing}
  </section>`;
}

function legalBasis({ law, term }: LegalBasis, context: ViewContext): TemplateResult {
  return html`<strong class="label"
      >${msg('根拠となる法律', { desc: 'Label of the law a plan rests on' })}</strong
    >
    ${words(law, context)} ${words(term, context)}`;
}

function projects(list: readonly Project[], context: ViewContext) {
  return list.map(
    (project) =>
      html`<section class="box stack">
        ${heading(context, words(project.title, context), '')} ${paragraph(project.summary, context)}
      </section>`,
  );
}

function glossary(list: readonly GlossaryEntry[], context: ViewContext) {
  if (list.length === 0) return nothing;
  return html`${heading(context, msg('用語の説明', { desc: 'Heading of the glossary' }), '')}
    <dl>
      ${list.map(
        ({ term, meaning }) =>
          html`<div>
            <dt>${words(term, context)}</dt>
            <dd>${words(meaning, context)}</dd>
          </div>`,
      )}
    </dl>`;
}
