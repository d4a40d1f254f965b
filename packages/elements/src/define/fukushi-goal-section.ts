import { FukushiGoalSection } from '../fukushi-goal-section/fukushi-goal-section.js';
import { define } from './define.js';

define('fukushi-goal-section', FukushiGoalSection);
