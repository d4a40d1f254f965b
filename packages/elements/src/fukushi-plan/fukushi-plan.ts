import { policyChoice } from '../controllers/policy-choice.js';
import { policyHome } from '../controllers/policy-home.js';
import { contactBoxStyles } from '../fukushi-contact-box/fukushi-contact-box.styles.js';
import { goalSectionStyles } from '../fukushi-goal-section/fukushi-goal-section.styles.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { systemChartStyles } from '../fukushi-system-chart/fukushi-system-chart.styles.js';
import { comingStyles } from '../styles/coming.styles.js';
import { wholePlan } from '../views/whole-plan.js';
import type { ViewOf } from '../widget-view.js';
import { planStyles } from './fukushi-plan.styles.js';

/** The whole overview of the plan: what it is, the chart, every goal and policy, the message, the contacts. */
export const view: ViewOf<'plan'> = {
  view: (_, context, { choice }) => wholePlan(context, choice),
  styles: [
    systemChartStyles,
    comingStyles,
    goalSectionStyles,
    policyCardStyles,
    contactBoxStyles,
    planStyles,
  ],
  interact: (host) => ({ ...policyHome(host), ...policyChoice(host) }),
};
