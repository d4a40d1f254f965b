import { bundledPlan, providePlanSource } from '@fukushi-widgets/elements';
import '@fukushi-widgets/elements/define/fukushi-action-list.js';
import '@fukushi-widgets/elements/define/fukushi-policy-card.js';
import plan from '@fukushi-widgets/komoro/dist/ja.json';

providePlanSource(bundledPlan(plan));
