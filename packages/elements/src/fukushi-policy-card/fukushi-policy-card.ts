import { policyHome } from '../controllers/policy-home.js';
import { policyCard } from '../views/policy-card.js';
import type { PolicyCardVariant } from '../views/policy-card.js';
import type { ViewOf } from '../widget-view.js';
import { policyCardStyles } from './fukushi-policy-card.styles.js';

/** One policy of the plan: number, title, vision, summary, and what each actor is asked to do. */
export const view: ViewOf<'policy-card'> = {
  view: (placed, context, { variant }) => policyCard(placed, context, variant as PolicyCardVariant),
  styles: policyCardStyles,
  interact: policyHome,
};
