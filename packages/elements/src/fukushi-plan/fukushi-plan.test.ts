import { expect } from 'chai';
import { press } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { all, control, focused, headings, links, misspoken, policies, shown, text } from '../test/look.js';
import { next, settled, show } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const whole = (attributes = '') => show<WidgetElement>(`<fukushi-plan ${attributes}></fukushi-plan>`);

describe('fukushi-plan', () => {
  it('shows summary, chart, goals with policies, message and contacts, in this order', async () => {
    expect(headings(await whole('heading-level="2"'))).to.deep.equal([
      'h2 みどり市福祉計画 概要版',
      'h3 福祉計画とは？',
      'h4 地域福祉計画',
      'h4 活動計画',
      'h3 計画のしくみ',
      'h4 目標1 支える',
      'h4 目標2 つなぐ',
      'h4 関連する計画',
      'h3 目標1 支える',
      'h4 基本施策1-1 健康なまち',
      'h5 期待する取り組み（例）',
      'h4 基本施策1-2 備え',
      'h5 期待する取り組み（例）',
      'h3 目標2 つなぐ',
      'h4 基本施策2-1 移動',
      'h5 期待する取り組み（例）',
      'h3 会長からのメッセージ',
      'h3 問合せ先 みどり市',
      'h3 問合せ先 みどり市社会福祉協議会',
    ]);
  });

  it('is accessible', async () => {
    await whole();
    await expectAccessible();
  });

  it('says once what it is taken from, and links to its own page last', async () => {
    const element = await whole();
    expect(all(element, '.source')).to.have.lengthOf(1);
    expect(links(element).at(-1)).to.equal(
      '「みどり市福祉計画 概要版」のページ → https://widgets.example/v1/embed/plan/',
    );
    expect(shown(element)).to.contain('理念の前書きです。');
  });

  it('goes from the chart to its own policy, with the keyboard, and moves focus to the heading', async () => {
    const element = await whole();
    control(element, '基本施策1-1 健康なまち').focus();
    await press('Tab');
    const moved = next('hashchange');
    await press('Enter');
    await moved;
    expect(location.hash).to.equal('#fukushi-policy-1-2');
    expect([focused()?.localName, text(focused())]).to.deep.equal(['h5', '基本施策1-2 備え']);
    expect(policies(element)).to.have.lengthOf(3);
    await expectAccessible();
  });

  it('speaks English and says where words are Japanese', async () => {
    const element = await whole('lang="en"');
    expect(headings(element).slice(0, 2)).to.deep.equal([
      'h3 Midori Welfare Plan Overview',
      'h4 What is the plan?',
    ]);
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  it('shows another municipality’s plan and leaves out what it does not have', async () => {
    const element = await whole();
    element.plan = generalPlan;
    await settled();
    expect(headings(element)).to.deep.equal([
      'h3 港町福祉計画',
      'h4 港町の計画',
      'h4 灯台プロジェクト',
      'h4 用語の説明',
      'h4 計画の体系',
      'h5 基本目標1 海と暮らす',
      'h6 港の方針',
      'h4 基本目標1 海と暮らす',
      'h5 港の方針',
      'h6 施策a-1-1 見守り',
      'h6 施策a-1-2',
      'h4 問合せ先 港町',
    ]);
    await expectAccessible();
  });
});
