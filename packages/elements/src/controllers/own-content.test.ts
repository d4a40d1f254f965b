import { expect } from 'chai';
import '../define/all.js';
import type { WidgetElement } from '../widget-element.js';
import '../test/english.js';
import { drawnChildren, headings, shown } from '../test/look.js';
import { expectAccessible } from '../test/axe.js';
import { onPage, settled, show } from '../test/page.js';
import '../test/source.js';

const PERMALINK = 'https://widgets.example/v1/embed/policy-card/1-1/';
const LINK = `<a href="${PERMALINK}">基本施策1-1</a>`;
const card = (children: string, attributes = '') =>
  show(`<fukushi-policy-card policy="1-1" ${attributes}>${children}</fukushi-policy-card>`);

describe('the children of a widget that shows its view', () => {
  for (const [what, children] of [
    ['our link alone', LINK],
    ['our link alone in a paragraph', `<p> ${LINK} </p>`],
    ['our link in another language', `<a href="${PERMALINK}en/">Policy 1-1</a>`],
    [
      'our link as an old page writes it',
      `<a href="${PERMALINK.replace('https', 'http')}index.html?v=1#top">施策</a>`,
    ],
    ['a block that ends in our link', `<div><h4>基本施策1-1</h4><p>健康なまち</p><p>${LINK}</p></div>`],
    [
      'a long block marked as ours',
      `<div class="fukushi-embed"><h2>見出し</h2>${'長い文。'.repeat(400)}<p>${LINK}</p></div>`,
    ],
    ['white space and comments', ' \n <!-- 注 --> '],
  ] as const) {
    it(`are left out where they repeat it: ${what}`, async () => {
      const element = await card(children);
      expect(headings(element)[0]).to.equal('h3 基本施策1-1 健康なまち');
      expect(drawnChildren(element)).to.deep.equal([]);
    });
  }

  for (const [what, children, drawn] of [
    ['bare text', 'ページの文', ['ページの文']],
    ['a paragraph', '<p>ページの文</p>', ['ページの文']],
    ['somebody else’s link', '<a href="https://example.com/v1/embed/policy-card/1-1/">他</a>', ['他']],
    [
      'a block that goes on after our link',
      `<div><p>${LINK}</p><p>次の段落</p></div>`,
      ['基本施策1-1 次の段落'],
    ],
    ['a block with a chapter heading', `<div><h2>章</h2><p>${LINK}</p></div>`, ['章 基本施策1-1']],
    [
      'a block too long to be ours',
      `<div>${'長'.repeat(1501)}${LINK}</div>`,
      ['長'.repeat(1501) + '基本施策1-1'],
    ],
    [
      'a block with a picture',
      `<div><img alt="絵" width="9" height="9" src="data:,"><p>${LINK}</p></div>`,
      ['基本施策1-1'],
    ],
    ['our link among text', `前 ${LINK} 後`, ['前', '後']],
  ] as const) {
    it(`show after it where they are the page’s: ${what}`, async () => {
      expect(drawnChildren(await card(children))).to.deep.equal(drawn);
    });
  }

  it('show where a self-closed tag swallowed the rest of the page, widgets included', async () => {
    const element = await show(
      '<fukushi-policy-card policy="1-1" /><h3>次の見出し</h3><p>次の段落</p>' +
        `<div><fukushi-policy-card policy="1-2"></fukushi-policy-card><p>${LINK}</p></div>`,
    );
    expect(drawnChildren(element)).to.deep.equal(['次の見出し', '次の段落', '基本施策1-1']);
    expect(headings(onPage('div > fukushi-policy-card'))[0]).to.equal('h3 基本施策1-2 備え');
    const [view, rest] = [element.shadowRoot?.querySelector('article'), element.querySelector('p')];
    expect(view && rest && view.getBoundingClientRect().bottom <= rest.getBoundingClientRect().top).to.equal(
      true,
    );
    await expectAccessible();
  });

  it('show, or not, also when they come later', async () => {
    const element = await card('');
    element.append('後から');
    await settled();
    expect(drawnChildren(element)).to.deep.equal(['後から']);
    element.insertAdjacentHTML('beforeend', `<p>${LINK}</p>`);
    await settled();
    expect(drawnChildren(element)).to.deep.equal(['後から']);
  });

  it('show when a change makes them the page’s own', async () => {
    const element = await card(`<p>${LINK}</p>`);
    element.querySelector('p')?.append('と次の文');
    await settled();
    expect(drawnChildren(element)).to.deep.equal(['基本施策1-1と次の文']);
  });

  it('are never moved, copied or changed', async () => {
    const children = `<p class="a">文 <b>太字</b></p> 生の文 <!-- 注 --> <div><p>${LINK}</p></div>`;
    const element = await card(children);
    const nodes = [...element.childNodes];
    const same = () => {
      expect(element.innerHTML).to.equal(children);
      expect([...element.childNodes].every((node, index) => node === nodes[index])).to.equal(true);
    };
    same();
    document.documentElement.lang = 'en';
    await settled();
    same();
    const page = element.parentElement;
    element.remove();
    await settled();
    same();
    page?.append(element);
    await settled();
    same();
    expect(drawnChildren(element)).to.deep.equal(['文 太字', '生の文']);
  });

  it('draw again when they are taken out of the widget', async () => {
    const element = await card(`<p>${LINK}</p>`);
    const [child] = element.children;
    if (child) element.after(child);
    element.remove();
    expect(child?.getBoundingClientRect().height).to.be.above(0);
  });

  it('that came while it was away are told apart when it comes back', async () => {
    const element = await card('');
    const page = element.parentElement;
    element.remove();
    element.innerHTML = `<p>${LINK}</p><p>ページの文</p>`;
    page?.append(element);
    await settled();
    expect(drawnChildren(element)).to.deep.equal(['ページの文']);
  });
});

describe('the children of a widget whose shadow root came with the page', () => {
  /** Such a root takes children by name, all or none. */
  const prepared = async (children: string) => {
    const page = (await card('')).parentElement;
    const element = document.createElement('fukushi-policy-card') as WidgetElement;
    element.attachShadow({ mode: 'open' });
    element.innerHTML = children;
    element.policy = '1-1';
    page?.append(element);
    await settled();
    return element;
  };

  it('are left out where all repeat it', async () => {
    expect(drawnChildren(await prepared(`<p>${LINK}</p>`))).to.deep.equal([]);
  });

  it('all show where one is the page’s', async () => {
    expect(drawnChildren(await prepared(`<p>${LINK}</p><p>ページの文</p>`))).to.deep.equal([
      '基本施策1-1',
      'ページの文',
    ]);
  });
});

describe('the children of a widget on a page that serves better', () => {
  const children = `<div><p>La ville en forme</p><p>${LINK}</p></div>`;
  const drawn = ['La ville en forme 基本施策1-1'];

  it('show instead of the view once the page is translated into a language we lack, and until it is not', async () => {
    const element = await card(children);
    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'fr';
    await settled();
    expect([shown(element), drawnChildren(element)]).to.deep.equal(['', drawn]);
    await expectAccessible();
    document.documentElement.className = '';
    document.documentElement.lang = 'ja';
    await settled();
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal(['h3 基本施策1-1 健康なまち', []]);
  });

  it('stay left out where we have the language', async () => {
    const element = await card(children);
    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'en';
    await settled();
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal([
      'h3 Policy 1-1 A healthy town',
      [],
    ]);
  });

  /** All that the widget says, as a static block has it, after a municipal tool for readings was at it. */
  const RUBY = '<ruby>健康<rt>けんこう</rt></ruby>';
  const whole = (first: string) =>
    `<div class="fukushi-embed"><p>${first}${'なまちづくり。'.repeat(200)}</p><p>${LINK}</p></div>`;

  for (const mark of ['true', null]) {
    const marked = () => mark && document.body.setAttribute('data-kana', mark);

    it(`show where the host wrote furigana into them${mark ? ', and says so' : ''}`, async () => {
      marked();
      const element = await card(whole(RUBY));
      await settled();
      expect(shown(element)).to.equal('');
      expect(drawnChildren(element)).to.have.lengthOf(1);
    });

    it(`show when furigana is written into them later${mark ? ', and the page says so' : ''}`, async () => {
      marked();
      const element = await card(whole('健康'));
      expect(drawnChildren(element)).to.deep.equal([]);
      const paragraph = element.querySelector('p') as HTMLElement;
      paragraph.innerHTML = paragraph.innerHTML.replace('健康', RUBY);
      await settled();
      await settled();
      expect([shown(element), drawnChildren(element).length]).to.deep.equal(['', 1]);
    });

    it(`stay left out where they say less than the widget does: one word of the link${mark ? ', and the page says so' : ''}`, async () => {
      marked();
      const element = await card(`<p>${LINK.replace('施策', '<ruby>施策<rt>せさく</rt></ruby>')}</p>`);
      await settled();
      expect([headings(element)[0], drawnChildren(element)]).to.deep.equal(['h3 基本施策1-1 健康なまち', []]);
    });
  }

  /** What `Translate::Converter` of SHIRASAGI makes of a page, besides the words themselves. */
  const translatedByServer = (lang: string) => {
    document.documentElement.lang = lang;
    document.body.setAttribute('data-translate', lang);
  };

  it('show where the page’s server translated them into a language we lack, whatever the tag says', async () => {
    translatedByServer('fr');
    for (const attributes of ['', 'lang="ja"', 'lang="ja" furigana']) {
      const element = await card(children, attributes);
      expect([shown(element), drawnChildren(element)], attributes).to.deep.equal(['', drawn]);
    }
  });

  it('stay left out where the page’s server translated them into a language we have', async () => {
    translatedByServer('en');
    const element = await card(children, 'lang="ja"');
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal([
      'h3 Policy 1-1 A healthy town',
      [],
    ]);
  });

  it('stay left out on a page in a language we lack that nobody translated', async () => {
    document.documentElement.lang = 'fr';
    const element = await card(children);
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal(['h3 基本施策1-1 健康なまち', []]);
  });

  it('show where a server that marks nothing wrote furigana into them, as Joruri does', async () => {
    const word = '<ruby><rb>健康</rb><rp>(</rp><rt>けんこう</rt><rp>)</rp></ruby>';
    const element = await card(whole(word));
    await settled();
    expect([shown(element), drawnChildren(element).length]).to.deep.equal(['', 1]);
    await expectAccessible();
  });

  it('stay left out where the author wrote readings into them, as our own HTML to paste has them', async () => {
    const word = '<ruby>健康<rp>（</rp><rt>けんこう</rt><rp>）</rp></ruby>';
    const element = await card(whole(word));
    await settled();
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal(['h3 基本施策1-1 健康なまち', []]);
  });

  it('stay left out where that page has furigana, but not in them', async () => {
    document.body.setAttribute('data-kana', 'true');
    const element = await card(children);
    expect([headings(element)[0], drawnChildren(element)]).to.deep.equal(['h3 基本施策1-1 健康なまち', []]);
  });

  it('show instead of the view once the host’s server has translated the page into a language we lack', async () => {
    document.documentElement.lang = 'fr';
    document.body.setAttribute('data-translate', 'fr');
    const element = await card(children);
    expect([shown(element), drawnChildren(element)]).to.deep.equal(['', drawn]);
  });

  it('stay left out where the host’s server has translated it into one we have, whatever they call themselves', async () => {
    document.documentElement.lang = 'en';
    document.body.setAttribute('data-translate', 'en');
    const element = await show(
      `<div lang="ja"><fukushi-policy-card policy="1-1">${children}</fukushi-policy-card></div>`,
    );
    expect([headings(element)[0], drawnChildren(element as never)]).to.deep.equal([
      'h3 Policy 1-1 A healthy town',
      [],
    ]);
  });
});
