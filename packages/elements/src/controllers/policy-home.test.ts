import { expect } from 'chai';
import { press } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import type { WidgetElement } from '../widget-element.js';
import { control, focused, policies, text } from '../test/look.js';
import { next, onPage, settled, show } from '../test/page.js';
import { plan } from '../test/plan.js';
import '../test/source.js';

const card = (policy: string, attributes = '') =>
  `<fukushi-policy-card policy="${policy}" ${attributes}></fukushi-policy-card>`;
const CHART = '<fukushi-system-chart></fukushi-system-chart>';
const TALL = '<div id="tall"></div>';

/** Room above and below, so that going to a card scrolls. */
const style = new CSSStyleSheet();
style.replaceSync('#tall { block-size: 5000px }');
document.adoptedStyleSheets = [style];

/** Changes the address as a link or the reader does. */
async function goTo(hash: string): Promise<void> {
  const changed = next('hashchange');
  location.hash = hash;
  await changed;
}

const isInView = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};

describe('a policy on the page', () => {
  it('is where choosing it in a chart leads: address, view and focus', async () => {
    const chart = await show(CHART + TALL + card('1-1') + card('1-2') + TALL);
    const moved = next('hashchange');
    control(chart, '基本施策1-2 備え').click();
    await moved;
    expect(location.hash).to.equal('#fukushi-policy-1-2');
    expect(text(focused())).to.equal('基本施策1-2 備え');
    expect(isInView(onPage('[policy="1-2"]'))).to.equal(true);
    expect(policies(chart)).to.deep.equal([]);
  });

  it('is where Enter in a chart leads; Tab goes on from there', async () => {
    const chart = await show(CHART + card('2-1') + '<a href="#x" id="after">次</a>');
    control(chart, '基本施策2-1 移動').focus();
    const moved = next('hashchange');
    await press('Enter');
    await moved;
    expect(text(focused())).to.equal('基本施策2-1 移動');
    await press('Tab');
    expect(text(focused())).to.equal('「基本施策2-1 移動」のページ');
  });

  it('is found again when it is chosen twice', async () => {
    const chart = await show(CHART + TALL + card('1-1') + TALL);
    const moved = next('hashchange');
    control(chart, '基本施策1-1 健康なまち').click();
    await moved;
    control(chart, '基本施策1-2 備え').focus();
    scrollTo(0, 0);
    control(chart, '基本施策1-1 健康なまち').click();
    expect(text(focused())).to.equal('基本施策1-1 健康なまち');
    expect(focused()?.localName).to.equal('h3');
    expect(isInView(onPage('[policy="1-1"]'))).to.equal(true);
  });

  it('is found inside a goal section', async () => {
    const chart = await show(CHART + '<fukushi-goal-section goal="1"></fukushi-goal-section>');
    const moved = next('hashchange');
    control(chart, '基本施策1-2 備え').click();
    await moved;
    expect([focused()?.localName, text(focused())]).to.deep.equal(['h4', '基本施策1-2 備え']);
  });

  it('is found in a shadow root of the page', async () => {
    const chart = await show(CHART + '<div id="outer"></div>');
    onPage('#outer').attachShadow({ mode: 'open' }).innerHTML = card('1-1');
    await settled();
    const moved = next('hashchange');
    control(chart, '基本施策1-1 健康なまち').click();
    await moved;
    expect([focused()?.localName, text(focused())]).to.deep.equal(['h3', '基本施策1-1 健康なまち']);
  });

  it('is the first where there are two', async () => {
    const chart = await show(CHART + card('1-1', 'id="one"') + card('1-1', 'id="two"'));
    const moved = next('hashchange');
    control(chart, '基本施策1-1 健康なまち').click();
    await moved;
    expect(document.activeElement?.id).to.equal('one');
  });

  it('is no longer found after its card is removed: the chart opens it in place', async () => {
    const chart = await show(CHART + card('1-1'));
    onPage('fukushi-policy-card').remove();
    control(chart, '基本施策1-1 健康なまち').click();
    await settled();
    expect(policies(chart)).to.deep.equal(['基本施策1-1 健康なまち']);
    expect(location.hash).to.equal('');
  });

  it('is not that of another plan with the same number', async () => {
    const chart = await show(CHART + card('1-1', 'id="other"'));
    onPage<WidgetElement>('#other').plan = {
      ...plan,
      id: 'other',
      goals: [{ id: '1', children: [{ id: '1-1', title: '別の計画の施策' }] }],
    };
    await settled();
    control(chart, '基本施策1-1 健康なまち').click();
    await settled();
    expect(policies(chart)).to.deep.equal(['基本施策1-1 健康なまち']);
  });
});

describe('the page’s hash', () => {
  it('leads to a policy that was there before', async () => {
    await show(TALL + card('1-1') + card('2-1') + TALL);
    await goTo('#fukushi-policy-2-1');
    expect(text(focused())).to.equal('基本施策2-1 移動');
    expect(isInView(onPage('[policy="2-1"]'))).to.equal(true);
  });

  it('leads to a policy that comes later, once', async () => {
    history.replaceState(null, '', '#fukushi-policy-1-2');
    const element = await show(card('1-1') + card('1-2') + '<button id="else">他</button>');
    expect(text(focused())).to.equal('基本施策1-2 備え');
    onPage('#else').focus();
    element.requestUpdate();
    element.parentElement?.insertAdjacentHTML('beforeend', card('1-2'));
    await settled();
    expect(document.activeElement?.id).to.equal('else');
  });

  it('leads to a card whose author named it otherwise', async () => {
    await show(card('1-1', 'id="mine"'));
    await goTo('#fukushi-policy-1-1');
    expect(document.activeElement?.id).to.equal('mine');
  });

  it('is gone to without a word in the address where the site goes by the hash', async () => {
    await goTo('#/news');
    const chart = await show(CHART + TALL + card('1-2') + TALL);
    control(chart, '基本施策1-2 備え').click();
    await settled();
    expect(text(focused())).to.equal('基本施策1-2 備え');
    expect(location.hash).to.equal('#/news');
    await goTo('');
  });

  it('leads back and forth', async () => {
    await show(card('1-1') + card('1-2'));
    await goTo('#fukushi-policy-1-1');
    await goTo('#fukushi-policy-1-2');
    const back = next('hashchange');
    history.back();
    await back;
    expect(text(focused())).to.equal('基本施策1-1 健康なまち');
  });

  for (const hash of ['#else', '#fukushi-policy-9-9', '#fukushi-policy-']) {
    it(`${hash} moves nothing`, async () => {
      await show(card('1-1') + '<button>他</button>');
      onPage('button').focus();
      await goTo(hash);
      expect(document.activeElement?.localName).to.equal('button');
    });
  }

  it('is not listened to after the last card is gone', async () => {
    const { addEventListener: add, removeEventListener: remove } = globalThis;
    const heard = new Set<unknown>();
    globalThis.addEventListener = ((type: string, listener: EventListener) => {
      if (type === 'hashchange') heard.add(listener);
      add(type, listener);
    }) as typeof add;
    globalThis.removeEventListener = ((type: string, listener: EventListener) => {
      if (type === 'hashchange') heard.delete(listener);
      remove(type, listener);
    }) as typeof remove;
    try {
      const element = await show(card('1-1') + card('1-2'));
      expect(heard.size).to.equal(1);
      element.nextElementSibling?.remove();
      expect(heard.size).to.equal(1);
      element.remove();
      expect(heard.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { addEventListener: add, removeEventListener: remove });
    }
  });
});
