import { FukushiPlanSummary } from '../fukushi-plan-summary/fukushi-plan-summary.js';
import { define } from './define.js';

define('fukushi-plan-summary', FukushiPlanSummary);
