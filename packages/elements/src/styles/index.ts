/** The styles of every widget, for pages that show the same views without shadow roots. */
export { frameStyles } from './frame.styles.js';
export { actionListStyles } from '../fukushi-action-list/fukushi-action-list.styles.js';
export { contactBoxStyles } from '../fukushi-contact-box/fukushi-contact-box.styles.js';
export { goalSectionStyles } from '../fukushi-goal-section/fukushi-goal-section.styles.js';
export { messageStyles } from '../fukushi-message/fukushi-message.styles.js';
export { planSummaryStyles } from '../fukushi-plan-summary/fukushi-plan-summary.styles.js';
export { planStyles } from '../fukushi-plan/fukushi-plan.styles.js';
export { policyCardStyles } from '../fukushi-policy-card/fukushi-policy-card.styles.js';
export { chartTableStyles } from '../fukushi-system-chart/chart-table.styles.js';
export { systemChartStyles } from '../fukushi-system-chart/fukushi-system-chart.styles.js';
