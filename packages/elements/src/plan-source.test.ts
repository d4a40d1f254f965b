import { expect } from 'chai';
import './define/all.js';
import { planSource, providePlanSource, tellWidgets } from './plan-source.js';
import { FakeSource } from './test/fake-source.js';
import { drawnChildren, headings, shown } from './test/look.js';
import { settled, show } from './test/page.js';
import { plan } from './test/plan.js';

const CARD = '<fukushi-policy-card policy="1-1"><p>ページの文</p></fukushi-policy-card>';

// One page, one source: these three tell one story in order.
describe('the source of plans', () => {
  const first = new FakeSource();

  it('may come after the widgets, which show their children until then', async () => {
    expect(planSource()).to.equal(undefined);
    const element = await show(CARD);
    expect([shown(element), drawnChildren(element)]).to.deep.equal(['', ['ページの文']]);
    providePlanSource(first);
    await settled();
    expect(headings(element)[0]).to.equal('h3 基本施策1-1 健康なまち');
    first.set('', {
      status: 'ready',
      data: { ...plan, goals: [{ id: '1', children: [{ id: '1-1', title: '新' }] }] },
      lang: 'ja',
    });
    await settled();
    expect(headings(element)[0]).to.equal('h3 基本施策1-1 新');
  });

  it('is forgotten by a widget that is removed', async () => {
    const element = await show(CARD);
    element.remove();
    tellWidgets();
    expect(element.isUpdatePending).to.equal(false);
  });

  it('stays the first that was provided', async () => {
    const element = await show(CARD);
    const second = new FakeSource();
    providePlanSource(second);
    expect(planSource()).to.equal(first);
    tellWidgets();
    expect(element.isUpdatePending).to.equal(true);
  });
});
