import { expect } from 'chai';
import {
  closeHosts,
  mountIn,
  openHost,
  scriptTag,
  shown,
  shownChildren,
  SITE,
  slotted,
  until,
  words,
  type Host,
} from './test/host-page.js';

const CARD = `${SITE}v1/embed/policy-card/1-1/`;
const TITLE = /^基本施策1-1 ?健幸なまちづくりの推進/u;
const NAME = '基本施策1-1 健幸なまちづくりの推進';
const head = scriptTag();

const repairsSaid = ({ messages }: Host) => messages.filter((line) => line.includes('を直して表示しました'));
/** The one line that a repair says; fails where there are more. */
async function saidOnce(host: Host, what: string): Promise<void> {
  await until(() => repairsSaid(host).length > 0);
  expect(host.messages).to.have.lengthOf(1);
  expect(host.messages[0]).to.contain(`fukushi: ${what}`);
}

afterEach(closeHosts);

describe('a block that names its widget in another way', () => {
  for (const [what, html, said] of [
    [
      'data-fukushi',
      `<div id="it" data-fukushi="policy-card" data-policy="1-1">文</div>`,
      'class・id・data- で書かれた指定',
    ],
    [
      'full-width characters in data-*',
      `<div id="it" data-fukushi="policy-card" data-policy="１－１">文</div>`,
      'class・id・data- で書かれた指定',
    ],
    [
      'classes',
      `<div id="it" class="fukushi-w-policy-card fukushi-o-policy--1-1">文</div>`,
      'class・id・data- で書かれた指定',
    ],
    ['an id', `<div id="fukushi--policy-card--1-1">文</div>`, 'class・id・data- で書かれた指定'],
    [
      'an id that a sanitiser prefixed',
      `<div id="user-content-fukushi--policy-card--1-1">文</div>`,
      'class・id・data- で書かれた指定',
    ],
    [
      'a class for the widget, the rest in its link',
      `<div id="it" class="fukushi-w-policy-card"><p>文</p><p><a href="${CARD}">${NAME}</a></p></div>`,
      'class・id・data- で書かれた指定',
    ],
  ] as const) {
    it(`${what}: shows, and hides nothing of the page’s`, async () => {
      const host = await openHost(html, { head });
      const block = host.find('body > div');
      const widget = await mountIn(block);
      expect(words(await shown(widget))).to.match(TITLE);
      const parsed = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      expect(host.document.body.innerHTML).to.equal(parsed);
      await saidOnce(host, said);
      if (!html.includes('<a ')) expect(slotted(block)).to.deep.equal(['文']);
    });
  }

  it('with options in classes and data-*: they are taken', async () => {
    const html = `<div class="fukushi-w-policy-card fukushi-o-policy--1-1 fukushi-o-variant--summary" data-heading-level="4"></div>`;
    const host = await openHost(html, { head });
    const widget = await mountIn(host.find('div'));
    expect(['policy', 'variant', 'heading-level'].map((name) => widget.getAttribute(name))).to.deep.equal([
      '1-1',
      'summary',
      '4',
    ]);
  });

  for (const html of [
    '<div class="fukushi-w-policy-card fukushi-o-policy--1-1 fukushi-o-lang--ja-furigana"></div>',
    '<div data-fukushi="policy-card" data-policy="1-1" data-lang="ja-furigana"></div>',
    '<div data-fukushi="policy-card" data-policy="1-1" data-furigana=""></div>',
  ])
    it(`with a rendition: lang is a language, the way of writing an attribute of its own: ${html}`, async () => {
      const host = await openHost(html, { head });
      const widget = await mountIn(host.find('div'));
      expect([widget.getAttribute('lang'), widget.getAttribute('furigana')]).to.deep.equal(['ja', '']);
    });

  it('in a cell or a list: the widget stands in it, and nothing is hidden', async () => {
    const host = await openHost(`<ul><li data-fukushi="policy-card" data-policy="1-1"><b>文</b></li></ul>`, {
      head,
    });
    const widget = await until(() => host.document.querySelector('li > fukushi-policy-card'));
    await shown(widget);
    expect(host.find('b').getBoundingClientRect().height).to.be.above(0);
  });

  it('the text of the policy with its link last, marked as ours: shows in its place', async () => {
    const html = `<div class="fukushi-embed"><p>${'健康づくりの文。'.repeat(20)}</p><p><a href="${CARD}#text">くわしく読む</a></p></div>`;
    const host = await openHost(html, { head });
    expect(words(await shown(await mountIn(host.find('div'))))).to.match(TITLE);
    expect(slotted(host.find('div'))).to.deep.equal([]);
    expect(host.document.body.innerHTML).to.equal(html);
    expect(host.messages).to.deep.equal([]);
  });
});

describe('a link that a publishing system changed', () => {
  const encoded = encodeURIComponent(CARD);
  const a = (href: string, text = NAME) => `<a href="${href}">${text}</a>`;
  for (const [what, html, said] of [
    ['wrapped in a redirect', `<p>${a(`https://www.example.lg.jp/jump.cgi?url=${encoded}`)}</p>`, '転送用の'],
    ['wrapped, not encoded', `<p>${a(`/link.php?u=${CARD}`)}</p>`, '転送用の'],
    [
      'wrapped twice',
      `<p>${a(`/a?to=${encodeURIComponent(`https://b.example/?url=${encoded}`)}`)}</p>`,
      '転送用の',
    ],
    ['with a note after it', `<p>${a(CARD)}（外部サイトへリンク）</p>`, '印や注記'],
    ['with a note for a window of its own', `<p>${a(CARD)} [別ウィンドウで開きます]</p>`, '印や注記'],
    [
      'with an icon after it',
      `<p>${a(CARD)}<img alt="外部リンク" width="9" height="9" src="data:,"></p>`,
      '印や注記',
    ],
    ['in curly quotes', `<p>${a(`”${CARD}”`)}</p>`, '引用符'],
    ['in quotation marks encoded twice', `<p>${a(`&amp;quot;${CARD}&amp;quot;`)}</p>`, '引用符'],
    ['as the address alone', `<p>${CARD}</p>`, '文字のまま'],
  ] as const) {
    it(`${what}: shows in its place`, async () => {
      const host = await openHost(html, { head });
      expect(words(await shown(await mountIn(host.find('p'))))).to.match(TITLE);
      const parsed = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      expect(host.document.body.innerHTML).to.equal(parsed);
      expect(slotted(host.find('p'))).to.deep.equal([]);
      await saidOnce(host, said);
    });
  }

  it('with &amp; twice between its options: they are taken', async () => {
    const host = await openHost(
      `<p><a href="${CARD}#heading-level=4&amp;amp;variant=summary">${NAME}</a></p>`,
      { head },
    );
    const widget = await mountIn(host.find('p'));
    expect([widget.getAttribute('heading-level'), widget.getAttribute('variant')]).to.deep.equal([
      '4',
      'summary',
    ]);
  });

  for (const [what, html] of [
    ['a list', `<ul><li>${a(CARD)}</li><li>次の項目</li></ul>`],
    ['a cell', `<table><tr><td>${a(CARD)}</td><td>次の列</td></tr></table>`],
    ['a figure', `<figure>${a(CARD)}</figure>`],
    ['a line of its own', `<p>前の行<br>${a(CARD)}<br>次の行</p>`],
  ] as const) {
    it(`in ${what}: the widget stands after it, once, and everything still shows`, async () => {
      const host = await openHost(html, { head });
      const widget = await until(() => host.document.querySelector('a + fukushi-policy-card'));
      expect(words(await shown(widget))).to.match(TITLE);
      expect(host.find('a').getBoundingClientRect().height).to.be.above(0);
      (host.window as unknown as { fukushi: { discover: () => void } }).fukushi.discover();
      await saidOnce(host, '');
      expect(host.document.querySelectorAll('fukushi-policy-card')).to.have.lengthOf(1);
    });
  }

  for (const [what, html] of [
    ['a list', `<ul><li id="it">${CARD}</li><li>次の項目</li></ul>`],
    ['a cell', `<table><tr><td id="it">${CARD}</td><td>次の列</td></tr></table>`],
    ['a line of its own', `<p id="it">前の行<br>${CARD}<br>次の行</p>`],
    ['no block of its own, between others', `<div id="it"><p>前の段落</p>\n${CARD}\n<p>次の段落</p></div>`],
  ] as const) {
    it(`as the address alone, in ${what}: the widget stands after it, once, and everything still shows`, async () => {
      const host = await openHost(html, { head });
      const widget = await until(() => host.document.querySelector('#it > fukushi-policy-card'));
      expect(words(await shown(widget))).to.match(TITLE);
      expect(widget.previousSibling?.textContent?.trim()).to.equal(CARD);
      (host.window as unknown as { fukushi: { discover: () => void } }).fukushi.discover();
      await saidOnce(host, '文字のまま');
      expect(host.document.querySelectorAll('fukushi-policy-card')).to.have.lengthOf(1);
      expect(host.find('#it').shadowRoot).to.equal(null);
    });
  }

  for (const [what, html] of [
    ['in running text', `<p>くわしくは ${CARD} をご覧ください。</p>`],
    ['in code', `<ul><li><code>${CARD}</code></li></ul>`],
    ['before the list that it names', `<ul><li>${CARD}\n<ul><li>下の項目</li></ul></li></ul>`],
  ] as const) {
    it(`as an address ${what}: is left as it is`, async () => {
      const host = await openHost(`${html}<p id="last">${SITE}v1/embed/message/</p>`, { head });
      await shown(await mountIn(host.find('#last')));
      expect(host.document.querySelector('fukushi-policy-card')).to.equal(null);
    });
  }

  it('in running text, but with our class: the widget stands before its sentence, which stays whole', async () => {
    const html = `<p>くわしくは<a class="fukushi-embed" href="${CARD}">こちらの施策</a>をご覧ください。</p>`;
    const host = await openHost(html, { head });
    await shown(await mountIn(host.find('p')));
    expect(slotted(host.find('p')).join('')).to.equal('くわしくはこちらの施策をご覧ください。');
  });

  it('that a municipal server’s translation rewrote: shows in its place', async () => {
    const { origin, pathname } = new URL(SITE);
    const rewritten = `${origin}/translate/en${pathname}v1/embed/policy-card/1-1/`;
    const host = await openHost(`<p><a href="${rewritten}">${NAME}</a></p>`, { head });
    expect(words(await shown(await mountIn(host.find('p'))))).to.match(TITLE);
    expect(slotted(host.find('p'))).to.deep.equal([]);
  });

  it('that a redirect to somebody else wraps is left alone', async () => {
    const html = `<p>${a('https://evil.example/?url=https%3A%2F%2Fevil.example%2Fv1%2Fembed%2Fpolicy-card%2F1-1%2F')}</p><p id="last">${CARD}</p>`;
    const host = await openHost(html, { head });
    await shown(await mountIn(host.find('#last')));
    expect(host.find('p').shadowRoot).to.equal(null);
  });
});

describe('a tag that was pasted with characters too many', () => {
  for (const [what, html, said] of [
    [
      'a quotation mark in its name',
      `<fukushi-policy-card" policy="1-1"></fukushi-policy-card">`,
      'タグの名前',
    ],
    [
      'a full-width space in its name',
      `<fukushi-policy-card　policy="1-1"></fukushi-policy-card　>`,
      'タグの名前',
    ],
    [
      'curly quotes and a full-width =',
      `<fukushi-policy-card policy＝”1-1”></fukushi-policy-card>`,
      '属性（policy="1-1"）',
    ],
    [
      'full-width letters',
      `<fukushi-policy-card ｐｏｌｉｃｙ=”１-１”></fukushi-policy-card>`,
      '属性（policy=',
    ],
    [
      'entities in a value',
      `<fukushi-policy-card policy="&amp;quot;1-1&amp;quot;"></fukushi-policy-card>`,
      '属性（policy=',
    ],
    [
      'no attributes, but our link inside',
      `<fukushi-policy-card><a href="${CARD}">${NAME}</a></fukushi-policy-card>`,
      '属性（policy="1-1"）',
    ],
  ] as const) {
    it(`${what}: shows its widget`, async () => {
      const host = await openHost(html, { head });
      const widget = await until(() => host.document.querySelector('fukushi-policy-card'));
      await until(() => TITLE.test(words(widget.shadowRoot?.querySelector('[part~=frame]'))));
      await until(() => repairsSaid(host).length > 0);
      expect(repairsSaid(host)).to.have.lengthOf(1);
      expect(repairsSaid(host)[0]).to.contain(said);
    });
  }

  it('that swallowed the rest of the page: all of it shows after the widget', async () => {
    const host = await openHost(
      '<h2>前</h2><fukushi-policy-card　policy="1-1"></fukushi-policy-card><h2>次の見出し</h2><p>ページの続き</p>',
      { head },
    );
    const widget = await until(() => host.document.querySelector('fukushi-policy-card'));
    await shown(widget);
    for (const text of host.document.querySelectorAll('h2, p')) {
      expect(text.getBoundingClientRect().height, words(text)).to.be.above(0);
    }
    expect(widget.getBoundingClientRect().bottom).to.be.at.most(host.find('p').getBoundingClientRect().top);
  });

  it('upper-case tags and attributes need no repair', async () => {
    const host = await openHost('<FUKUSHI-POLICY-CARD POLICY="1-1"></FUKUSHI-POLICY-CARD>', { head });
    expect(words(await shown(host.find('fukushi-policy-card')))).to.match(TITLE);
    expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
  });

  it('self-closed, before links to other widgets: they still show', async () => {
    const host = await openHost(
      `<fukushi-policy-card policy="1-1" /><p>本文</p><p><a href="${SITE}v1/embed/policy-card/1-2/">別の施策</a></p><p><a href="${CARD}">${NAME}</a></p>`,
      { head },
    );
    const card = host.find('fukushi-policy-card');
    await shown(card);
    expect(shownChildren(card)).to.deep.equal(['本文', '別の施策']);
  });
});

describe('our own script tag', () => {
  it('with an integrity that does not parse: says that the script runs unverified', async () => {
    const tag = `<script src="${SITE}v1/fukushi.js" integrity=“sha384-abc” async></script>`;
    const host = await openHost('<fukushi-policy-card policy="1-1"></fukushi-policy-card>', { head: tag });
    await until(() => host.messages.some((line) => line.startsWith('warn: fukushi: integrity=')));
    expect(host.messages).to.have.lengthOf(1);
    expect(host.messages[0]).to.contain('検証されずに');
  });
});
