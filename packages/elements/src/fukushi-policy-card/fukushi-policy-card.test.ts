import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { all, headings, links, misspoken, one, shown, text, texts } from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const card = (attributes: string) =>
  show<WidgetElement>(`<fukushi-policy-card ${attributes}></fukushi-policy-card>`);

describe('fukushi-policy-card', () => {
  it('shows one policy: number and title, goal, vision, summary, what each actor does, source', async () => {
    const element = await card('policy="1-1"');
    expect(shown(element)).to.equal(
      '基本施策1-1 健康なまち 目標1 支える 目指す姿 元気に歩ける。 健康なまちをつくります。 期待する取り組み（例） ' +
        'わたし 毎日歩きましょう。 わたしたち 歩く会を開きましょう。 社協 歩く会を助けます。 市 歩く道を直します。 ' +
        '出典 みどり市福祉計画 概要版 令和7（2025）年4月 みどり市 社協 「基本施策1-1 健康なまち」のページ',
    );
    await expectAccessible();
  });

  it('is an article with a heading for the policy and one below it for the actions', async () => {
    const element = await card('policy="1-1"');
    expect(headings(element)).to.deep.equal(['h3 基本施策1-1 健康なまち', 'h4 期待する取り組み（例）']);
    expect(one(element, 'article').querySelectorAll('ul > li')).to.have.lengthOf(4);
  });

  it('links to the policy’s own page', async () => {
    const element = await card('policy="1-2"');
    expect(links(element)).to.deep.equal([
      '「基本施策1-2 備え」のページ → https://widgets.example/v1/embed/policy-card/1-2/',
    ]);
  });

  for (const value of [
    '１－１',
    '基本施策1-1',
    '基本施策１－１',
    ' 1 - 1 ',
    '“1-1”',
    '「1‐1」',
    '健康なまち',
    '基本施策1-1 健康なまち',
    'A healthy town',
  ]) {
    it(`takes policy='${value}' as printed`, async () => {
      expect(headings(await card(`policy="${value}"`))[0]).to.equal('h3 基本施策1-1 健康なまち');
    });
  }

  it('leaves the actions out in the summary variant', async () => {
    const element = await card('policy="1-1" variant="summary"');
    expect(headings(element)).to.deep.equal(['h3 基本施策1-1 健康なまち']);
    expect(shown(element)).to.contain('健康なまちをつくります。').and.not.contain('毎日歩きましょう。');
    element.variant = 'full';
    await settled();
    expect(shown(element)).to.contain('毎日歩きましょう。');
  });

  for (const value of ['9-9', '', '1']) {
    it(`tells which values it takes instead of policy="${value}"`, async () => {
      let element!: WidgetElement;
      await warnings(async () => {
        element = await card(`policy="${value}"`);
      });
      expect(shown(element)).to.equal(
        `このページを作る方へ policy="${value}" は見つかりません。使える値: 1-1, 1-2, 2-1`,
      );
      await expectAccessible();
    });
  }

  it('leaves the id of its tag to the author: refreshing libraries replace a tag that changed its own', async () => {
    const element = await card(
      'policy="1-1"></fukushi-policy-card><fukushi-policy-card id="mine" policy="2-1"',
    );
    expect([element.id, element.nextElementSibling?.id]).to.deep.equal(['', 'mine']);
    await expectAccessible();
  });

  it('changes with its attribute', async () => {
    const element = await card('policy="1-1"');
    element.setAttribute('policy', '2-1');
    await settled();
    expect(headings(element)[0]).to.equal('h3 基本施策2-1 移動');
  });

  it('shows titles in English and says where words are Japanese', async () => {
    const element = await card('policy="1-1" lang="en"');
    expect(headings(element)).to.deep.equal(['h3 Policy 1-1 A healthy town', 'h4 What everyone can do']);
    expect(texts(element, 'li').at(-1)).to.equal('The city 歩く道を直します。');
    expect(shown(element)).to.contain('This is a reference translation.');
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  describe('with another municipality’s plan', () => {
    const general = async (policy: string, attributes = '') => {
      const element = await card(attributes);
      element.plan = generalPlan;
      element.policy = policy;
      await settled();
      return element;
    };

    it('shows actions without actors, measured targets and development goals', async () => {
      const element = await warnless(() => general('施策a-1-1'));
      expect(shown(element)).to.equal(
        '施策a-1-1 見守り 基本目標1 海と暮らす 港の方針 声をかけあいます。 あいさつをする。 見回りをする。 ' +
          '見守りの人数 10人 → 30人 SDGs 3, 11 出典 港町福祉計画 2026-03 港町',
      );
      expect(all(element, 'a')).to.have.lengthOf(0);
      await expectAccessible();
    });

    it('names a policy without a title by its number', async () => {
      const element = await warnless(() => general('a-1-2'));
      expect(headings(element)).to.deep.equal(['h3 施策a-1-2']);
      await expectAccessible();
    });

    it('says that what is not translated is Japanese', async () => {
      const element = await warnless(() => general('a-1-1', 'lang="en"'));
      expect(text(one(element, '.source'))).to.contain('Minato Welfare Plan');
      expect(misspoken(element)).to.deep.equal([]);
    });
  });
});

/** The element starts without a policy, which it reports; that is not what these tests look at. */
async function warnless(work: () => Promise<WidgetElement>): Promise<WidgetElement> {
  let element!: WidgetElement;
  await warnings(async () => {
    element = await work();
  });
  return element;
}
