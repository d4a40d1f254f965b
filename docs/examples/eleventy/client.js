// First: lets the elements take over the shadow roots that are there.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { bundledPlan, providePlanSource } from '@fukushi-widgets/elements';
import '@fukushi-widgets/elements/define/fukushi-action-list.js';
import '@fukushi-widgets/elements/define/fukushi-policy-card.js';
import plan from '@fukushi-widgets/komoro/dist/ja.json';

providePlanSource(bundledPlan(plan));

document.addEventListener('fukushi-actor-chosen', ({ detail }) => {
  document.querySelector('#chosen').textContent = detail.actor || 'すべて';
});
