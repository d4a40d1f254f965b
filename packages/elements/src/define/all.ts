import './fukushi-action-list.js';
import './fukushi-contact-box.js';
import './fukushi-goal-section.js';
import './fukushi-message.js';
import './fukushi-plan.js';
import './fukushi-plan-summary.js';
import './fukushi-policy-card.js';
import './fukushi-system-chart.js';
