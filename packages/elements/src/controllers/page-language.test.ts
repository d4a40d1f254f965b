import { expect } from 'chai';
import type { Plan } from '@fukushi-widgets/model';
import '../define/all.js';
import type { WidgetElement } from '../widget-element.js';
import { expectAccessible } from '../test/axe.js';
import '../test/english.js';
import { all, headings, links, misspoken, shown } from '../test/look.js';
import { onPage, settled, show, widgets } from '../test/page.js';
import { plan } from '../test/plan.js';
import '../test/source.js';

const JA = 'h3 基本施策1-1 健康なまち';
const EN = 'h3 Policy 1-1 A healthy town';
const card = (attributes = '') =>
  `<fukushi-policy-card policy="1-1" variant="summary" ${attributes}></fukushi-policy-card>`;
const first = (element: Element) => headings(element)[0];

describe('the language of a widget', () => {
  it('is that of the page', async () => {
    document.documentElement.lang = 'en';
    const element = await show(card());
    expect(first(element)).to.equal(EN);
    expect(all(element, '[lang]')[0]?.lang).to.equal('en');
  });

  it('is Japanese on a page that says nothing', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await show(card());
    expect([first(element), all(element, '[lang]')[0]?.lang]).to.deep.equal([JA, 'ja']);
  });

  it('is Japanese on a Japanese page whose theme says lang="en"', async () => {
    document.title = '地域福祉計画について | 見本市 Midori';
    document.documentElement.lang = 'en';
    expect(headings(await show('<fukushi-policy-card policy="1-1"></fukushi-policy-card>'))[0]).to.equal(
      'h3 基本施策1-1 健康なまち',
    );
    // What somebody says about a part of the page is meant.
    const inPart = await show(
      '<div lang="en"><fukushi-policy-card policy="1-1"></fukushi-policy-card></div>',
    );
    expect(headings(inPart)[0]).to.equal('h3 Policy 1-1 A healthy town');
  });

  it('is English on an English page that names its town in Japanese too', async () => {
    document.title = 'Welfare plan | 見本市';
    document.documentElement.lang = 'en';
    expect(headings(await show('<fukushi-policy-card policy="1-1"></fukushi-policy-card>'))[0]).to.equal(
      'h3 Policy 1-1 A healthy town',
    );
  });

  it('is that of the nearest ancestor with one', async () => {
    expect(
      first(await show(`<div lang="fr"><div lang="en"><p lang="ja"></p>${card()}</div></div>`)),
    ).to.equal(EN);
  });

  it('is its own before all others', async () => {
    expect(first(await show(`<div lang="ja">${card('lang="en"')}</div>`))).to.equal(EN);
  });

  for (const lang of ['en-GB', 'EN', 'en_US', ' en ']) {
    it(`is English for lang="${lang}"`, async () => {
      expect(first(await show(card(`lang="${lang}"`)))).to.equal(EN);
    });
  }

  it('is the plan’s where we lack the one asked for', async () => {
    const element = await show(card('lang="fr"'));
    expect([first(element), all(element, '[lang]')[0]?.lang]).to.deep.equal([JA, 'ja']);
  });

  it('is found outwards across shadow roots', async () => {
    await show(`<div lang="en"><span id="outer"></span></div>${card()}`);
    const outer = onPage('#outer').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p><span></span></p>';
    const inner = outer.querySelector('span')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = card();
    await settled();
    expect(widgets().map(first)).to.deep.equal([EN, JA]);
  });

  it('may differ between widgets of one page, whichever renders last', async () => {
    await show(card() + card('lang="en"') + card());
    expect(widgets().map(first)).to.deep.equal([JA, EN, JA]);
    for (const widget of widgets()) widget.requestUpdate();
    await settled();
    expect(widgets().map(first)).to.deep.equal([JA, EN, JA]);
    await expectAccessible();
  });

  describe('changes at run time', () => {
    it('with the page’s', async () => {
      const element = await show(card());
      document.documentElement.lang = 'en';
      await settled();
      expect(first(element)).to.equal(EN);
      document.documentElement.lang = 'ja';
      await settled();
      expect(first(element)).to.equal(JA);
    });

    it('with an ancestor’s, and with its own', async () => {
      const element = await show(`<div id="around">${card()}</div>`);
      onPage('#around').lang = 'en';
      await settled();
      expect(first(element)).to.equal(EN);
      element.lang = 'ja';
      await settled();
      expect(first(element)).to.equal(JA);
      element.removeAttribute('lang');
      await settled();
      expect(first(element)).to.equal(EN);
    });

    it('inside a shadow root', async () => {
      await show(`<div id="outer"></div>${card()}`);
      const outer = onPage('#outer').attachShadow({ mode: 'open' });
      outer.innerHTML = `<p>${card()}</p>`;
      await settled();
      outer.querySelector('p')?.setAttribute('lang', 'en');
      await settled();
      expect(widgets().map(first)).to.deep.equal([EN, JA]);
    });

    it('when it is moved', async () => {
      const element = await show(`<div id="here">${card()}</div><div id="there" lang="en"></div>`);
      onPage('#there').append(element);
      await settled();
      expect(first(element)).to.equal(EN);
    });
  });

  it('no longer matters to a widget that was removed, and updates one that was moved once', async () => {
    const element = await show(card());
    const { parentElement } = element;
    let updates = 0;
    element.requestUpdate = () => void (updates += 1);
    element.remove();
    document.documentElement.lang = 'en';
    await settled();
    expect(updates).to.equal(0);
    for (let moves = 0; moves < 3; moves += 1) parentElement?.append(element);
    updates = 0;
    document.documentElement.lang = 'ja';
    await settled();
    expect(updates).to.equal(1);
  });

  it('adds to a translation that the Japanese is authoritative, and leads to the translated page', async () => {
    const element = await show(card('lang="en"'));
    expect(shown(element)).to.contain('This is a reference translation. The Japanese text is authoritative.');
    expect(links(element)).to.deep.equal([
      'Page of “Policy 1-1 A healthy town” → https://widgets.example/v1/embed/policy-card/1-1/en/',
    ]);
    expect(shown(await show(card()))).not.to.contain('参考の訳');
  });

  it('marks text that falls back with the language it is really in', async () => {
    const element = await show(card('lang="en"'));
    expect(all(element, '[lang=ja]').map((part) => part.textContent)).to.include('健康なまちをつくります。');
  });

  describe('where the plan has its labels in Japanese alone', () => {
    const untranslated: Plan = {
      ...plan,
      actionsLabel: '取り組みの例',
      visionLabel: 'めざす姿',
      contactsLabel: '連絡先',
      structureHeading: '体系',
      aboutHeading: '計画とは',
    };

    for (const tag of [
      'policy-card policy="1-1"',
      'action-list',
      'contact-box organization="city"',
      'system-chart',
      'plan-summary',
      'plan',
    ]) {
      it(`says so in fukushi-${tag}`, async () => {
        const element = await show<WidgetElement>(
          `<fukushi-${tag} lang="en"></fukushi-${tag.replace(/ .*/u, '')}>`,
        );
        element.plan = untranslated;
        await settled();
        expect(misspoken(element)).to.deep.equal([]);
      });
    }
  });

  describe('after a translator translated the page', () => {
    const translate = async (lang: string) => {
      document.documentElement.className = 'page translated-ltr';
      document.documentElement.lang = lang;
      await settled();
    };

    it('is the translator’s where we have it, even against the widget’s own', async () => {
      const element = await show(card('lang="ja"'));
      await translate('en');
      expect(first(element)).to.equal(EN);
    });

    it('is ours where the widget has no children to show instead', async () => {
      const element = await show(card());
      await translate('fr');
      expect(first(element)).to.equal(JA);
    });
  });
});
