import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { all, headings, links, misspoken, paragraph, shown, text, texts } from '../test/look.js';
import { settled, show } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const summary = (attributes = '') =>
  show<WidgetElement>(`<fukushi-plan-summary ${attributes}></fukushi-plan-summary>`);

describe('fukushi-plan-summary', () => {
  it('shows the years, what each plan is and the law it rests on, the purpose and the keyword', async () => {
    const element = await summary();
    expect(headings(element)).to.deep.equal(['h3 福祉計画とは？', 'h4 地域福祉計画', 'h4 活動計画']);
    expect(shown(element)).to.equal(
      '福祉計画とは？ 計画期間 令和7（2025）年度から ' +
        '地域福祉計画 市がつくる計画です。 根拠となる法律 社会福祉法第107条 市町村地域福祉計画 ' +
        '活動計画 社協がつくる計画です。 支えあうまちにします。 二つの計画のキーワードは「つながり」です。 ' +
        '出典 みどり市福祉計画 概要版 令和7（2025）年4月 みどり市 社協 「福祉計画とは？」のページ',
    );
    await expectAccessible();
  });

  it('emphasises the keyword', async () => {
    const sentence = paragraph(await summary(), '二つの計画のキーワードは「つながり」です。');
    expect(text(sentence.querySelector('strong'))).to.equal('つながり');
  });

  it('links to its own page', async () => {
    expect(links(await summary())).to.deep.equal([
      '「福祉計画とは？」のページ → https://widgets.example/v1/embed/plan-summary/',
    ]);
  });

  it('speaks English and says where words are Japanese', async () => {
    const element = await summary('lang="en"');
    expect(headings(element)).to.deep.equal([
      'h3 What is the plan?',
      'h4 Community Welfare Plan',
      'h4 Action Plan',
    ]);
    expect(shown(element)).to.contain(
      'What is the plan? Period From fiscal year 2025 Community Welfare Plan',
    );
    expect(links(element)).to.deep.equal([
      'Page of “What is the plan?” → https://widgets.example/v1/embed/plan-summary/en/',
    ]);
    expect(misspoken(element)).to.deep.equal([]);
    await expectAccessible();
  });

  describe('with another municipality’s plan', () => {
    const general = async (attributes = '') => {
      const element = await summary(attributes);
      element.plan = generalPlan;
      await settled();
      return element;
    };

    it('shows nickname, slogan, bare dates, projects and glossary', async () => {
      const element = await general();
      expect(shown(element)).to.equal(
        '港町福祉計画 みなとプラン 波のように、やさしく。 計画期間 2026-04-01 – 2031-03-31 ' +
          '港町の計画 町がつくりました。 灯台プロジェクト 灯台を直します。 用語の説明 民生委員 相談を受ける人。 ' +
          '出典 港町福祉計画 2026-03 港町',
      );
      expect(headings(element)).to.deep.equal([
        'h3 港町福祉計画',
        'h4 港町の計画',
        'h4 灯台プロジェクト',
        'h4 用語の説明',
      ]);
      expect(texts(element, 'dl dt, dl dd')).to.deep.equal(['民生委員', '相談を受ける人。']);
      expect(all(element, 'a')).to.have.lengthOf(0);
      await expectAccessible();
    });

    it('says that what is not translated is Japanese', async () => {
      expect(misspoken(await general('lang="en"'))).to.deep.equal([]);
    });
  });
});
