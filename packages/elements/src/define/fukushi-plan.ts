import { FukushiPlan } from '../fukushi-plan/fukushi-plan.js';
import { define } from './define.js';

define('fukushi-plan', FukushiPlan);
