import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the elements can be imported where there is no page', async () => {
  assert.equal('document' in globalThis, false);
  const elements = await import('@fukushi-widgets/elements');
  assert.equal(typeof elements.widgetElement, 'function');
  assert.equal(elements.policyHash('1-1'), 'fukushi-policy-1-1');
});

test('the views can be imported where there is no page', async () => {
  const views = await import('@fukushi-widgets/elements/views.js');
  assert.equal(typeof views.wholePlan, 'function');
});
