import { planSummary } from '../views/plan-summary.js';
import type { ViewOf } from '../widget-view.js';

/** What the member plans are, the years they cover, their keyword and the law they rest on. */
export const view: ViewOf<'plan-summary'> = {
  view: (_, context) => planSummary(context),
  styles: [],
};
