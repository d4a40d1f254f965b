import { expect } from 'chai';
import {
  closeHosts,
  mountIn,
  openHost,
  scriptTag,
  shown,
  SITE,
  slotted,
  until,
  VERSION,
  words,
  type Host,
} from './test/host-page.js';

const CARD = `${SITE}v1/embed/policy-card/1-1/`;
const TITLE = '基本施策1-1 健幸なまちづくりの推進';
const link = (href = CARD, attributes = '', text = TITLE) =>
  `<a ${attributes ? `${attributes} ` : ''}href="${href}">${text}</a>`;
const head = scriptTag();

/** Resolves after the page has had a frame to find what came into it. */
const nextFrame = ({ window }: Host) =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** Every block of a page that shows a widget. */
const mounts = ({ document }: Host) => [...document.querySelectorAll('*')].filter((it) => it.shadowRoot);

afterEach(closeHosts);

describe('a link of ours alone in its block', () => {
  for (const [what, html] of [
    ['a paragraph, with our class', `<p>${link(CARD, 'class="fukushi-embed"')}</p>`],
    ['a paragraph, without any class', `<p>${link()}</p>`],
    ['a paragraph with white space', `<p>\n  ${link()}\n</p>`],
    ['a paragraph, in another scheme', `<p>${link(CARD.replace('http:', 'https:'))}</p>`],
    ['a div', `<div>${link()}</div>`],
    ['a section', `<section>${link()}</section>`],
    ['a blockquote', `<blockquote>${link()}</blockquote>`],
  ] as const) {
    it(`in ${what}: the widget shows in the block, for one request; the page’s nodes stay as they are`, async () => {
      const host = await openHost(`<h1>見出し</h1>${html}<p>続き</p>`, { head });
      const block = host.find('h1 + *');
      const widget = await mountIn(block);
      expect(words(await shown(widget))).to.match(/^基本施策1-1 ?健幸なまちづくりの推進/u);
      expect(host.document.body.innerHTML).to.equal(`<h1>見出し</h1>${html}<p>続き</p>`);
      expect(block.shadowRoot?.mode).to.equal('open');
      expect(host.find('a').getBoundingClientRect().height).to.equal(0);
      expect(mounts(host)).to.deep.equal([block]);
      expect(host.requests()).to.deep.equal(['v1/fukushi.js']);
      expect(host.messages).to.deep.equal([]);
    });
  }

  for (const [rendition, attributes] of [
    ['ja-furigana', { lang: 'ja', furigana: '' }],
    ['ja-easy', { lang: 'ja', easy: '' }],
    ['zh-Hans', { lang: 'zh-Hans' }],
  ] as const) {
    it(`to ${rendition}: lang is a language, the way of writing an attribute of its own`, async () => {
      const host = await openHost(`<p>${link(`${CARD}${rendition}/`)}</p>`, { head, lang: 'en' });
      const widget = await mountIn(host.find('p'));
      await until(() => host.requests().includes(`${VERSION}/locales/${rendition}.js`));
      const written = [...widget.attributes].map(({ name, value }) => [name, value]);
      expect(Object.fromEntries(written)).to.deep.equal({ policy: '1-1', ...attributes });
      expect((await shown(widget, attributes.lang)).querySelector('rt') !== null).to.equal(
        rendition.includes('ja'),
      );
    });
  }

  for (const [path, tag, attributes] of [
    ['system-chart/', 'fukushi-system-chart', {}],
    ['policy-card/2-1/', 'fukushi-policy-card', { policy: '2-1' }],
    ['goal-section/2/', 'fukushi-goal-section', { goal: '2' }],
    ['action-list/', 'fukushi-action-list', {}],
    ['action-list/me/', 'fukushi-action-list', { actor: 'me' }],
    ['contact-box/council/', 'fukushi-contact-box', { organization: 'council' }],
    ['plan-summary/', 'fukushi-plan-summary', {}],
    ['message/', 'fukushi-message', {}],
    ['plan/', 'fukushi-plan', {}],
    [
      'policy-card/1-1/#heading-level=4&variant=summary',
      'fukushi-policy-card',
      { 'policy': '1-1', 'heading-level': '4', 'variant': 'summary' },
    ],
    ['policy-card/1-1/?heading-level=4', 'fukushi-policy-card', { 'policy': '1-1', 'heading-level': '4' }],
    ['policy-card/1-1/#src=x&onclick=y&heading-level=%3Cb%3E', 'fukushi-policy-card', { policy: '1-1' }],
  ] as const) {
    it(`${path} shows ${tag} with what the address says, and nothing else`, async () => {
      const host = await openHost(`<p>${link(`${SITE}v1/embed/${path}`)}</p>`, { head });
      const widget = await mountIn(host.find('p'));
      expect(widget.localName).to.equal(tag);
      await shown(widget);
      const said = [...widget.attributes].map(({ name, value }) => [name, value] as const);
      expect(Object.fromEntries(said.filter(([name]) => name !== 'id'))).to.deep.equal(attributes);
      // Chromium loads a lazy picture, for paper alone, once an earlier page of the same window has put it off.
      const known = path === 'plan/' && 'v1/embed/contact-box/council/qr.svg';
      expect(host.requests().filter((request) => request !== known)).to.deep.equal(['v1/fukushi.js']);
      expect(host.messages).to.deep.equal([]);
    });
  }

  it('whose place a sheet of the page kept free takes no more than the widget, once that is there', async () => {
    const kept = '<style>p { min-height: 9000px }</style>';
    const host = await openHost(`<p>${link()}</p><p>続き</p>`, { head: `${kept}${head}` });
    const widget = await mountIn(host.find('p'));
    await shown(widget);
    const heightOf = (element: Element) => element.getBoundingClientRect().height;
    expect(heightOf(host.find('p'))).to.be.closeTo(heightOf(widget), 1);
    expect(heightOf(host.find('p + p'))).to.equal(9000);
  });

  it('that names a part which is not there: the note shows, and the link with it', async () => {
    const host = await openHost(`<p>${link(`${SITE}v1/embed/policy-card/9-9/`)}</p>`, { head });
    const widget = await mountIn(host.find('p'));
    await until(() => widget.shadowRoot?.querySelector('[part~=problem]'));
    expect(slotted(host.find('p'))).to.deep.equal([TITLE]);
    expect(host.find('a').getBoundingClientRect().height).to.be.above(0);
  });

  it('on a page that was translated into a language we lack: the link shows as it was translated', async () => {
    const host = await openHost(`<p>${link()}</p>`, { head });
    await shown(await mountIn(host.find('p')));
    host.document.documentElement.className = 'translated-ltr';
    host.document.documentElement.lang = 'fr';
    await until(() => host.find('a').getBoundingClientRect().height > 0);
    expect(slotted(host.find('p'))).to.deep.equal([TITLE]);
  });

  it('whose block gets a text of its own later: the text shows after the widget', async () => {
    const host = await openHost(`<p>${link()}</p>`, { head });
    await shown(await mountIn(host.find('p')));
    host.find('p').append('、お読みください。');
    await until(() => slotted(host.find('p')).length > 0);
    expect(host.find('a').getBoundingClientRect().height).to.be.above(0);
  });

  it('that comes later, by any way, shows its widget', async () => {
    const host = await openHost('<main></main>', { head });
    const main = host.find('main');
    main.innerHTML = `<p>${link()}</p>`;
    await shown(await mountIn(host.find('p')));
    const made = host.document.createElement('p');
    made.insertAdjacentHTML('beforeend', link(`${SITE}v1/embed/contact-box/city/`, '', '問合せ先'));
    main.append(made);
    await shown(await mountIn(made));
    const empty = host.document.createElement('div');
    main.append(empty);
    await nextFrame(host);
    empty.insertAdjacentHTML('beforeend', link(`${SITE}v1/embed/message/`, '', 'メッセージ'));
    await shown(await mountIn(empty));
    expect(host.messages).to.deep.equal([]);
  });

  it('written anew with all of its page shows its widget again, once', async () => {
    const host = await openHost(`<p>${link()}</p>`, { head });
    await mountIn(host.find('p'));
    for (let round = 0; round < 3; round += 1) {
      host.document.body.innerHTML += '<p>追記</p>';
      await shown(await mountIn(host.find('p')));
    }
    expect(mounts(host)).to.have.lengthOf(1);
    expect(host.find('p').shadowRoot?.querySelectorAll('fukushi-policy-card')).to.have.lengthOf(1);
  });

  it('is found once, however often somebody asks', async () => {
    const host = await openHost(`<p>${link()}</p>`, { head });
    const widget = await mountIn(host.find('p'));
    const { fukushi } = host.window as unknown as {
      fukushi: { discover: (root?: ParentNode) => void; version: string };
    };
    expect(Object.isFrozen(fukushi)).to.equal(true);
    expect(fukushi.version).to.equal(VERSION);
    fukushi.discover();
    fukushi.discover(host.document);
    fukushi.discover(host.find('p'));
    expect(await mountIn(host.find('p'))).to.equal(widget);
    expect(host.find('p').shadowRoot?.childElementCount).to.equal(1);
  });

  it('in somebody else’s shadow root is shown when they ask', async () => {
    const host = await openHost('<main></main>', { head });
    const root = host.find('main').attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${link()}</p>`;
    const { fukushi } = host.window as unknown as { fukushi: { discover: (root: ParentNode) => void } };
    fukushi.discover(root);
    await shown(await mountIn(root.querySelector('p') as Element));
  });

  it('in a clone of its block, as snapshots are made: the clone is clean and shows again', async () => {
    const host = await openHost(`<main><p>${link()}</p></main>`, { head });
    await mountIn(host.find('p'));
    for (let visit = 0; visit < 5; visit += 1) {
      const snapshot = host.find('main').cloneNode(true) as HTMLElement;
      expect(snapshot.innerHTML).to.equal(`<p>${link()}</p>`);
      host.find('main').replaceWith(snapshot);
      await shown(await mountIn(host.find('p')));
    }
    expect(mounts(host)).to.have.lengthOf(1);
  });

  it('speaks the language of its place, and the one that its address names', async () => {
    const host = await openHost(
      `<section lang="en"><p>${link()}</p></section><p id="en">${link(`${CARD}en/`)}</p>`,
      { head },
    );
    expect(words(await shown(await mountIn(host.find('section p')), 'en'))).to.contain('Promoting a healthy');
    expect(words(await shown(await mountIn(host.find('#en')), 'en'))).to.contain('Promoting a healthy');
  });
});

describe('what is left alone', () => {
  for (const [what, html] of [
    ['a link in running text', `<p>くわしくは、第2期計画の概要版にある${link()}のページをご覧ください。</p>`],
    ['a link in a heading', `<h2>${link()}</h2>`],
    ['a link in a menu', `<nav><p>${link()}</p></nav>`],
    ['another site’s link', `<p>${link('https://elsewhere.example/v1/embed/policy-card/1-1/')}</p>`],
    ['a widget that there is not', `<p>${link(`${SITE}v1/embed/script/1-1/`)}</p>`],
    ['a link around a picture', `<p>${link(CARD, '', '<img alt="" src="data:,">')}</p>`],
    ['what somebody edits', `<div contenteditable="true"><p>${link()}</p></div>`],
    ['what an editor marks as not to be edited', `<div contenteditable="false"><p>${link()}</p></div>`],
    ['an editor’s preview', `<div class="editor-styles-wrapper"><p>${link()}</p></div>`],
    ['what asks for it', `<div fukushi-off><section><p>${link()}</p></section></div>`],
    ['a template', `<template><p>${link()}</p></template>`],
    ['what a widget says itself', '<fukushi-policy-card policy="1-1"></fukushi-policy-card>'],
    [
      'what stands between a widget’s tags',
      `<fukushi-policy-card policy="1-1"><p>${link()}</p></fukushi-policy-card>`,
    ],
    [
      'the text of a widget, whose wrapper a publishing system dropped',
      `<h3>${TITLE}</h3><p>概要</p><ul><li>${link(`${CARD}#text`)}</li></ul><p>${link(`${CARD}#text`)}</p>`,
    ],
    [
      'a text with its link and options, whose wrapper a publishing system dropped',
      `<p><strong>${TITLE}</strong></p><p>概要</p><p>${link(`${CARD}#text&amp;heading-level=4`)}</p>`,
    ],
    [
      'what stands beside the same widget, as wpautop leaves it',
      `<div><p><fukushi-policy-card policy="1-1"></fukushi-policy-card></p><p>本文</p><p>${link()}</p></div>`,
    ],
  ] as const) {
    it(`${what}: shows as it was`, async () => {
      const host = await openHost(`${html}<p id="last">${link(`${SITE}v1/embed/message/`)}</p>`, { head });
      await shown(await mountIn(host.find('#last')));
      await nextFrame(host);
      const own = mounts(host).filter((it) => !it.localName.startsWith('fukushi-'));
      expect(own.map(({ id }) => id)).to.deep.equal(['last']);
      const image = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.innerHTML;
      const { body } = host.document;
      body.querySelector('#last')?.remove();
      for (const widget of body.querySelectorAll('fukushi-policy-card')) widget.removeAttribute('id');
      expect(body.innerHTML.replaceAll(' id=""', '')).to.equal(image);
    });
  }

  for (const [what, address, linked] of [
    ['the link under a frame of ours', CARD, CARD],
    ['the link under a frame of ours with options', `${CARD}#heading-level=4`, `${CARD}#heading-level=4`],
    [
      'the link under a frame of ours, rewritten by a publishing system',
      CARD,
      `https://host.example/jump.cgi?url=${encodeURIComponent(CARD)}`,
    ],
  ] as const) {
    it(`${what}: the frame shows the widget already`, async () => {
      const html = `<iframe src="${address}" title="${TITLE}"></iframe>\n<p>${link(linked)}</p>`;
      // What stands last is found by the repairs, after they have looked at the frame and its link.
      const host = await openHost(`${html}<p id="last">${SITE}v1/embed/message/</p>`, { head });
      await shown(await mountIn(host.find('#last')));
      expect(mounts(host).filter((it) => !it.localName.startsWith('fukushi-'))).to.deep.equal([
        host.find('#last'),
      ]);
      expect(host.find('a').getBoundingClientRect().height).to.be.above(0);
    });
  }

  it('a whole page that is being edited', async () => {
    const host = await openHost(`<p>${link()}</p>`);
    host.document.designMode = 'on';
    const script = host.document.createElement('script');
    script.src = `${SITE}v1/fukushi.js`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    host.document.head.append(script);
    await loaded;
    await nextFrame(host);
    expect(mounts(host)).to.deep.equal([]);
  });

  it('a link that running text follows, although the script ran before the text came', async () => {
    const host = await openHost(
      `<p>${link()}${scriptTag('')}は、計画の概要版の一部として、このサイトでも紹介しています。</p>`,
    );
    await nextFrame(host);
    expect(mounts(host)).to.deep.equal([]);
  });
});
