import type { LegalBasis, MemberPlan, Period, Plan } from '@fukushi-widgets/model';
import { aboutStyles } from '../fukushi-plan-summary/about.styles.js';
import type { OptionalFrom } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';

/** What a plan is: its names, its years, the plans that stand under one cover, what they are for, and their keyword. */
const about = (kit: Kit, context: ViewContext) => {
  const { keyword, keywordSentence, nickname, period, plans, purpose, slogan } = context.plan;
  return [
    kit.paragraph(nickname, context),
    kit.paragraph(slogan, context, 'slogan'),
    period && years(kit, period, context),
    plans.length > 0 &&
      kit.html`<div class="plans stack ${isCart(context.plan) && 'cart'}">
        ${plans.map((member) => memberPlan(kit, member, context))}
      </div>`,
    kit.paragraphs(purpose, context),
    kit.paragraph(keywordSentence, context, 'slogan plan-keyword', keyword),
  ];
};

const years = ({ html, msg, words }: Kit, { start, end, label }: Period, context: ViewContext) =>
  html`<p class="period">
    <strong class="tag">${msg('計画期間', { desc: 'Label of the years that the plan covers' })}</strong
    >${' '}<span class="years">${words(label ?? `${start} – ${end}`, context)}</span>
  </p>`;

/** Whether the plan calls its two member plans the wheels of one cart (車の両輪). */
const isCart = ({ plans, plansFigure }: Plan): boolean => plansFigure === 'wheels' && plans.length === 2;

const memberPlan = (kit: Kit, plan: MemberPlan, context: ViewContext) =>
  kit.html`<section class="member-plan box stack">
    ${isCart(context.plan) && wheel(kit)}${kit.heading(context, kit.words(plan.name, context), '')}${kit.paragraphs(plan.description, context)}
    ${plan.legalBasis && kit.html`<p class="law">${legalBasis(kit, plan.legalBasis, context)}</p>`}${kit.optionalView('more')?.pageLine(plan.pages, context)}
  </section>`;

/** A wheel: rim, spokes and hub, drawn with lines. */
const wheel = ({ html }: Kit) =>
  html`<svg class="wheel" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="28" /><path d="M32 4v56M4 32h56M12 12l40 40M52 12 12 52" /><circle cx="32" cy="32" r="7" /></svg>`;

const legalBasis = ({ html, msg, spaced }: Kit, { law, term }: LegalBasis, context: ViewContext) =>
  html`<strong class="label">${msg('根拠となる法律', { desc: 'Label of the law a plan rests on' })}</strong
    >${' '}${spaced([law, term], context)}`;

export const aboutFrom: OptionalFrom<'about'> = (kit) => ({
  view: (context) => about(kit, context),
  styles: aboutStyles(kit),
});
