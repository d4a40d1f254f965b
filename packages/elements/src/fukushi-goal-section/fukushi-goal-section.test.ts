import { expect } from 'chai';
import '../define/all.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { generalPlan } from '../test/general-plan.js';
import { headings, links, misspoken, paragraph, policies, shown, text } from '../test/look.js';
import { settled, show, warnings } from '../test/page.js';
import '../test/source.js';
import type { WidgetElement } from '../widget-element.js';

const section = (attributes: string) =>
  show<WidgetElement>(`<fukushi-goal-section ${attributes}></fukushi-goal-section>`);

describe('fukushi-goal-section', () => {
  it('shows the goal with its keyword and summary, then its policies in order', async () => {
    const element = await section('goal="1"');
    expect(headings(element)).to.deep.equal([
      'h3 目標1 支える',
      'h4 基本施策1-1 健康なまち',
      'h5 期待する取り組み（例）',
      'h4 基本施策1-2 備え',
      'h5 期待する取り組み（例）',
    ]);
    expect(shown(element)).to.contain(
      '目標1 支える キーワード 助けあい 助けあいの心を育てます。 基本施策1-1',
    );
    expect(policies(element)).to.deep.equal(['基本施策1-1 健康なまち', '基本施策1-2 備え']);
    await expectAccessible();
  });

  it('emphasises the keyword inside the summary', async () => {
    const element = await section('goal="1"');
    expect(text(paragraph(element, '助けあいの心を育てます。').querySelector('strong'))).to.equal('助けあい');
  });

  it('does not repeat the goal on each policy', async () => {
    expect(shown(await section('goal="1"')).split('目標1 支える')).to.have.lengthOf(3); // heading, and link to its page
  });

  it('links to the goal’s own page', async () => {
    expect(links(await section('goal="2"'))).to.deep.equal([
      '「目標2 つなぐ」のページ → https://widgets.example/v1/embed/goal-section/2/',
    ]);
  });

  for (const value of ['２', '目標1', '目標２', ' 目標 2', 'つなぐ', '’2’', 'Connect']) {
    it(`takes goal="${value}" as printed`, async () => {
      const expected = value === '目標1' ? 'h3 目標1 支える' : 'h3 目標2 つなぐ';
      expect(headings(await section(`goal="${value}"`))[0]).to.equal(expected);
    });
  }

  it('leaves the actions out in the summary variant', async () => {
    const element = await section('goal="1" variant="summary"');
    expect(headings(element)).to.deep.equal([
      'h3 目標1 支える',
      'h4 基本施策1-1 健康なまち',
      'h4 基本施策1-2 備え',
    ]);
    expect(shown(element)).not.to.contain('毎日歩きましょう。');
  });

  it('tells which values it takes', async () => {
    let element!: WidgetElement;
    await warnings(async () => {
      element = await section('goal="1-1"');
    });
    expect(shown(element)).to.equal('このページを作る方へ goal="1-1" は見つかりません。使える値: 1, 2');
    await expectAccessible();
  });

  it('goes no deeper than the sixth heading level', async () => {
    expect(headings(await section('goal="1" heading-level="5"'))).to.deep.equal([
      'h5 目標1 支える',
      'h6 基本施策1-1 健康なまち',
      'h6 期待する取り組み（例）',
      'h6 基本施策1-2 備え',
      'h6 期待する取り組み（例）',
    ]);
  });

  it('shows titles in English and says where words are Japanese', async () => {
    const element = await section('goal="1" lang="en" variant="summary"');
    expect(headings(element)).to.deep.equal([
      'h3 Goal 1 Support',
      'h4 Policy 1-1 A healthy town',
      'h4 Policy 1-2 Being prepared',
    ]);
    expect(misspoken(element)).to.deep.equal([]);
  });

  describe('with another municipality’s plan', () => {
    let element!: WidgetElement;

    beforeEach(() =>
      warnings(async () => {
        element = await section('');
        element.plan = generalPlan;
        element.goal = '基本目標１';
        await settled();
      }),
    );

    it('nests the levels between goal and policy', async () => {
      expect(headings(element)).to.deep.equal([
        'h3 基本目標1 海と暮らす',
        'h4 港の方針',
        'h5 施策a-1-1 見守り',
        'h5 施策a-1-2',
      ]);
      await expectAccessible();
    });

    it('shows a level between alone: its own title, what it stands below, what is below it', async () => {
      element.goal = 'direction-a-1';
      await settled();
      expect(headings(element)).to.deep.equal(['h3 港の方針', 'h4 施策a-1-1 見守り', 'h4 施策a-1-2']);
      expect(shown(element)).to.match(/^港の方針 基本目標1 海と暮らす 施策a-1-1 見守り/);
      expect(shown(element).split('海と暮らす')).to.have.lengthOf(2);
      await expectAccessible();
    });

    it('finds a level between by its title and, where no goal is called so, by its id alone', async () => {
      for (const value of ['港の方針', 'a-1']) {
        element.goal = value;
        await settled();
        expect(headings(element)[0], value).to.equal('h3 港の方針');
      }
    });

    it('says that what is not translated is Japanese', async () => {
      element.lang = 'en';
      await settled();
      expect(misspoken(element)).to.deep.equal([]);
    });
  });
});
