import { expect } from 'chai';
import { press } from '../../../../tools/browser-commands.js';
import '../define/all.js';
import type { FukushiPolicyChosenEvent } from '../events/fukushi-policy-chosen.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import {
  all,
  control,
  focused,
  headings,
  links,
  misspoken,
  one,
  policies,
  shown,
  text,
  texts,
} from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const chart = (attributes = '') =>
  show<WidgetElement>(`<fukushi-system-chart ${attributes}></fukushi-system-chart>`);

/** Chooses a policy and returns the click, as the page's listeners see it. */
async function choose(element: WidgetElement, name: string, init: MouseEventInit = {}): Promise<MouseEvent> {
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  const prevented = { by: false };
  // The page's last word: no test leaves the page, whatever the widget leaves to the browser.
  const stay = (event: Event) => {
    prevented.by = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay, { once: true });
  control(element, name).dispatchEvent(click);
  document.removeEventListener('click', stay);
  await settled();
  return Object.assign(click, { leftToBrowser: !prevented.by });
}

describe('fukushi-system-chart', () => {
  it('shows philosophy, goals, policies and visions as headings and nested lists, then the related plans', async () => {
    const element = await chart();
    expect(headings(element)).to.deep.equal([
      'h3 計画のしくみ',
      'h4 目標1 支える',
      'h4 目標2 つなぐ',
      'h4 関連する計画',
    ]);
    expect(shown(element)).to.contain('計画のしくみ 理念 ともに生きるまち 目標1 支える');
    expect(texts(element, 'li li')).to.deep.equal([
      '基本施策1-1 健康なまち 目指す姿 元気に歩ける。',
      '基本施策1-2 備え 目指す姿 安心して眠れる。',
      '基本施策2-1 移動',
    ]);
    expect(shown(element)).to.contain(
      '関連する計画 成年後見計画 この計画に含まれています 県の計画 この計画の上にある計画です 県がつくりました。 出典',
    );
    await expectAccessible();
  });

  it('stays accessible next to a second chart', async () => {
    await show('<fukushi-system-chart></fukushi-system-chart><fukushi-system-chart></fukushi-system-chart>');
    await expectAccessible();
  });

  it('links each policy to its own page', async () => {
    expect(links(await chart())).to.deep.equal([
      '基本施策1-1 健康なまち → https://widgets.example/v1/embed/policy-card/1-1/',
      '基本施策1-2 備え → https://widgets.example/v1/embed/policy-card/1-2/',
      '基本施策2-1 移動 → https://widgets.example/v1/embed/policy-card/2-1/',
      '「計画のしくみ」のページ → https://widgets.example/v1/embed/system-chart/',
    ]);
  });

  describe('where the page has no card', () => {
    it('opens the policy in place and closes it again', async () => {
      const element = await chart();
      await choose(element, '基本施策1-1 健康なまち');
      expect(policies(element)).to.deep.equal(['基本施策1-1 健康なまち']);
      expect(shown(element)).to.contain('毎日歩きましょう。');
      expect(control(element, '基本施策1-1 健康なまち').getAttribute('aria-expanded')).to.equal('true');
      expect(location.hash).to.equal('');
      await expectAccessible();
      await choose(element, '基本施策1-1 健康なまち');
      expect(policies(element)).to.deep.equal([]);
      expect(control(element, '基本施策1-1 健康なまち').getAttribute('aria-expanded')).not.to.equal('true');
    });

    it('opens one policy at a time', async () => {
      const element = await chart();
      await choose(element, '基本施策1-1 健康なまち');
      await choose(element, '基本施策2-1 移動');
      expect(policies(element)).to.deep.equal(['基本施策2-1 移動']);
      expect(all(element, '[aria-expanded=true]')).to.have.lengthOf(1);
    });

    it('gives the opened policy a heading below its goal’s', async () => {
      const element = await chart('heading-level="2"');
      await choose(element, '基本施策1-2 備え');
      expect(headings(element)).to.deep.equal([
        'h2 計画のしくみ',
        'h3 目標1 支える',
        'h4 基本施策1-2 備え',
        'h5 期待する取り組み（例）',
        'h3 目標2 つなぐ',
        'h3 関連する計画',
      ]);
    });

    it('works with the keyboard and keeps focus on the link', async () => {
      const element = await chart();
      await press('Tab');
      expect(text(focused())).to.equal('基本施策1-1 健康なまち');
      await press('Tab');
      expect(text(focused())).to.equal('基本施策1-2 備え');
      await press('Enter');
      await settled();
      expect([policies(element), text(focused())]).to.deep.equal([['基本施策1-2 備え'], '基本施策1-2 備え']);
      await press('Enter');
      await settled();
      expect([policies(element), text(focused())]).to.deep.equal([[], '基本施策1-2 備え']);
    });

    it('is closed after it was removed and put back', async () => {
      const element = await chart();
      await choose(element, '基本施策1-1 健康なまち');
      element.parentElement?.append(element);
      await settled();
      expect(policies(element)).to.deep.equal([]);
    });
  });

  it('tells the page, which may keep the chart from acting', async () => {
    const element = await chart();
    const chosen: string[] = [];
    const hear = (event: FukushiPolicyChosenEvent) => {
      if (event.bubbles && event.composed) chosen.push(event.detail.policy);
      if (chosen.length === 2) event.preventDefault();
    };
    document.body.addEventListener('fukushi-policy-chosen', hear);
    await choose(element, '基本施策1-1 健康なまち');
    const second = await choose(element, '基本施策1-2 備え');
    document.body.removeEventListener('fukushi-policy-chosen', hear);
    expect(chosen).to.deep.equal(['1-1', '1-2']);
    expect(policies(element)).to.deep.equal(['基本施策1-1 健康なまち']);
    expect(second).to.have.property('leftToBrowser', false);
  });

  it('names each goal’s keyword', async () => {
    expect(texts(await chart(), '.keyword')).to.deep.equal(['キーワード 助けあい']);
  });

  describe('as the brochure’s table', () => {
    const cells = (element: WidgetElement) =>
      all(element, 'tr').map((row) => [...row.children].map((cell) => text(cell)));

    it('has a caption, and headers that span the rows of their policies', async () => {
      const element = await chart('layout="table"');
      expect(text(one(element, 'caption'))).to.equal('計画のしくみ');
      expect(headings(element)).to.deep.equal(['h3 計画のしくみ', 'h4 関連する計画']);
      expect(cells(element)).to.deep.equal([
        ['理念', '目標', '基本施策', '目指す姿'],
        ['ともに生きるまち', '目標1 支える キーワード 助けあい', '基本施策1-1 健康なまち', '元気に歩ける。'],
        ['基本施策1-2 備え', '安心して眠れる。'],
        ['目標2 つなぐ', '基本施策2-1 移動', ''],
      ]);
      expect(
        all<HTMLTableCellElement>(element, 'tbody th').map(({ scope, rowSpan }) => `${scope} ${rowSpan}`),
      ).to.deep.equal(['rowgroup 3', 'row 2', 'row 1', 'row 1', 'row 1', 'row 1']);
      expect(all(element, 'thead th:not([scope=col])')).to.have.lengthOf(0);
      await expectAccessible();
    });

    it('opens a policy in a row below its link, which the spanning headers take in', async () => {
      const element = await chart('layout="table"');
      await choose(element, '基本施策1-1 健康なまち');
      expect(policies(element)).to.deep.equal(['基本施策1-1 健康なまち']);
      expect(all<HTMLTableRowElement>(element, 'tr')[2]?.cells[0]?.colSpan).to.equal(2);
      expect(all<HTMLTableCellElement>(element, '[rowspan]').map(({ rowSpan }) => rowSpan)).to.deep.equal([
        4, 3, 1,
      ]);
      await expectAccessible();
    });

    it('has as many columns as the plan has levels, and none for what the plan does not have', async () => {
      const element = await chart('layout="table"');
      element.plan = generalPlan;
      await settled();
      expect(cells(element)).to.deep.equal([
        ['基本目標', '方針', '施策'],
        ['基本目標1 海と暮らす', '港の方針', '施策a-1-1 見守り'],
        ['施策a-1-2'],
      ]);
    });

    it('says that what is not translated is Japanese', async () => {
      expect(misspoken(await chart('layout="table" lang="en"'))).to.deep.equal([]);
    });
  });

  it('takes layout as an editor may type it, and changes with it', async () => {
    const element = await chart('layout="“ｔａｂｌｅ”"');
    expect(all(element, 'table')).to.have.lengthOf(1);
    element.setAttribute('layout', 'list');
    await settled();
    expect(all(element, 'table')).to.have.lengthOf(0);
    expect(texts(element, 'li li')[0]).to.equal('基本施策1-1 健康なまち 目指す姿 元気に歩ける。');
  });

  it('tells which layouts there are', async () => {
    let element!: WidgetElement;
    await warnings(async () => {
      element = await chart('layout="tree"');
    });
    expect(shown(element)).to.equal(
      'このページを作る方へ layout="tree" は見つかりません。使える値: auto, chart, table, list',
    );
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`leaves a click with ${modifier} to the browser`, async () => {
      const element = await chart();
      let told = 0;
      element.addEventListener('fukushi-policy-chosen', () => (told += 1));
      expect(await choose(element, '基本施策1-1 健康なまち', { [modifier]: true })).to.have.property(
        'leftToBrowser',
        true,
      );
      expect([policies(element), told]).to.deep.equal([[], 0]);
      expect(await choose(element, '基本施策1-1 健康なまち')).to.have.property('leftToBrowser', false);
    });
  }

  it('speaks English and says where words are Japanese', async () => {
    const element = await chart('lang="en"');
    await choose(element, 'Policy 1-1 A healthy town');
    expect(headings(element).slice(0, 2)).to.deep.equal(['h3 Structure of the plan', 'h4 Goal 1 Support']);
    expect(headings(element).at(-1)).to.equal('h4 Related plans');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  describe('with another municipality’s plan', () => {
    const general = async (attributes = '') => {
      const element = await chart(attributes);
      element.plan = generalPlan;
      await settled();
      return element;
    };

    it('nests three levels and leaves out what the plan does not have', async () => {
      const element = await general();
      expect(headings(element)).to.deep.equal(['h3 計画の体系', 'h4 基本目標1 海と暮らす', 'h5 港の方針']);
      expect(all(element, '[part=vision], a')).to.have.lengthOf(0);
      await expectAccessible();
    });

    it('has buttons that open policies, which have no pages', async () => {
      const element = await general();
      expect(texts(element, 'button[aria-expanded=false]')).to.deep.equal(['施策a-1-1 見守り', '施策a-1-2']);
      await press('Tab');
      await press(' ');
      await settled();
      expect(policies(element)).to.deep.equal(['施策a-1-1 見守り']);
      expect(focused()?.getAttribute('aria-expanded')).to.equal('true');
      await expectAccessible();
    });

    it('says that what is not translated is Japanese', async () => {
      expect(misspoken(await general('lang="en"'))).to.deep.equal([]);
    });
  });
});
