import { expect } from 'chai';
import * as elements from '../index.js';
import { define } from './define.js';
import './all.js';

const TAGS = {
  'fukushi-action-list': elements.FukushiActionList,
  'fukushi-contact-box': elements.FukushiContactBox,
  'fukushi-goal-section': elements.FukushiGoalSection,
  'fukushi-message': elements.FukushiMessage,
  'fukushi-plan': elements.FukushiPlan,
  'fukushi-plan-summary': elements.FukushiPlanSummary,
  'fukushi-policy-card': elements.FukushiPolicyCard,
  'fukushi-system-chart': elements.FukushiSystemChart,
};

describe('define/all', () => {
  for (const [tag, element] of Object.entries(TAGS)) {
    it(`registers ${tag}`, () => {
      expect(customElements.get(tag)).to.equal(element);
      expect(document.createElement(tag)).to.be.instanceOf(element);
    });
  }
});

describe('define', () => {
  it('keeps the first registration and does not throw at the second', () => {
    const first = class extends HTMLElement {};
    define('test-twice', first);
    define('test-twice', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(first);
  });
});
