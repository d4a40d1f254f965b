import { policyChoice } from '../controllers/policy-choice.js';
import { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
import { comingStyles } from '../styles/coming.styles.js';
import { systemChart } from '../views/system-chart.js';
import type { ViewOf } from '../widget-view.js';
import { systemChartStyles } from './fukushi-system-chart.styles.js';

/**
 * The system chart: philosophy, goals, policies and visions, drawn as a chart where there is room and as nested lists
 * where there is not; or as the brochure's table.
 */
export const view: ViewOf<'system-chart'> = {
  view: (_, context, { choice, layout }) => systemChart(context, choice, layout),
  styles: [policyCardStyles, systemChartStyles, comingStyles],
  interact: policyChoice,
  needs: ({ layout }) => (layout === 'table' ? ['table'] : []),
};
