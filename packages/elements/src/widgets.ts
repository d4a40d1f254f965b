import type { WidgetName } from '@fukushi-widgets/model';
import { view as actionList } from './fukushi-action-list/fukushi-action-list.js';
import { view as contactBox } from './fukushi-contact-box/fukushi-contact-box.js';
import { view as contactDirectory } from './fukushi-contact-directory/fukushi-contact-directory.js';
import { view as goalSection } from './fukushi-goal-section/fukushi-goal-section.js';
import { view as message } from './fukushi-message/fukushi-message.js';
import { view as planSummary } from './fukushi-plan-summary/fukushi-plan-summary.js';
import { view as plan } from './fukushi-plan/fukushi-plan.js';
import { view as policyCard } from './fukushi-policy-card/fukushi-policy-card.js';
import { view as systemChart } from './fukushi-system-chart/fukushi-system-chart.js';
import { view as readingTools } from './fukushi-reading-tools/fukushi-reading-tools.js';
import type { ViewOf } from './widget-view.js';

/** The view of every widget of the catalogue. */
export const VIEWS: { readonly [Name in WidgetName]: ViewOf<Name> } = {
  'system-chart': systemChart,
  'policy-card': policyCard,
  'goal-section': goalSection,
  'action-list': actionList,
  'contact-box': contactBox,
  'contact-directory': contactDirectory,
  'plan-summary': planSummary,
  'message': message,
  'plan': plan,
  'reading-tools': readingTools,
};
