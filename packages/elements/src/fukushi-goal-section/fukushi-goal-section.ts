import { policyHome } from '../controllers/policy-home.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { goalSection } from '../views/goal-section.js';
import type { PolicyCardVariant } from '../views/policy-card.js';
import type { ViewOf } from '../widget-view.js';
import { goalSectionStyles } from './fukushi-goal-section.styles.js';

/** One goal of the plan: title, keyword, summary and its policy cards. */
export const view: ViewOf<'goal-section'> = {
  view: (placed, context, { variant }) => goalSection(placed, context, variant as PolicyCardVariant),
  styles: [policyCardStyles, goalSectionStyles],
  interact: policyHome,
};
