import { expect } from 'chai';
import { closeHosts, openHost, scriptTag, shown, words, type Host } from './test/host-page.js';

const CARD = '<fukushi-policy-card policy="1-1"></fukushi-policy-card>';
const head = scriptTag();

/** A page with the script, and a box to put things into. */
const openBox = (body = ''): Promise<Host> => openHost(`<main>${body}</main><aside></aside>`, { head });
const views = (card: Element) => card.shadowRoot?.querySelectorAll('article').length;

afterEach(closeHosts);

describe('an element that', () => {
  it('is written into the page later shows its widget', async () => {
    const host = await openBox();
    host.find('main').innerHTML = `<section>${CARD}</section>`;
    expect(words(await shown(host.find('fukushi-policy-card')))).to.contain('健幸なまちづくりの推進');
  });

  it('is made by script and gets its attributes afterwards shows its widget', async () => {
    const host = await openBox();
    const card = host.document.createElement('fukushi-policy-card');
    host.find('main').append(card);
    card.setAttribute('policy', '2-1');
    const frame = await shown(card);
    expect(words(frame)).to.contain('重層的なセーフティネットの仕組みづくりの推進');
  });

  it('gets another attribute shows another part, once', async () => {
    const host = await openBox(CARD);
    const card = host.find<HTMLElement & { updateComplete: Promise<boolean> }>('fukushi-policy-card');
    await shown(card);
    card.setAttribute('policy', '1-2');
    await card.updateComplete;
    expect(words(card.shadowRoot?.querySelector('h3'))).to.contain('1-2');
    expect(views(card)).to.equal(1);
  });

  it('moves within the page keeps its one view, and still follows the page’s language', async () => {
    const host = await openBox(CARD);
    const card = host.find('fukushi-policy-card');
    const before = await shown(card);
    host.find('aside').append(card);
    expect(card.shadowRoot?.querySelector('[part~=frame]')).to.equal(before);
    host.find('aside').lang = 'en';
    await shown(card, 'en');
    expect(views(card)).to.equal(1);
    expect(host.messages).to.deep.equal([]);
  });

  it('moves to where another language is spoken speaks it', async () => {
    const host = await openBox(CARD);
    host.find('aside').lang = 'en';
    const card = host.find('fukushi-policy-card');
    await shown(card);
    host.find('aside').append(card);
    expect(words(await shown(card, 'en'))).to.contain('Promoting a healthy and happy town');
  });

  it('is removed and comes back shows its one view', async () => {
    const host = await openBox(CARD);
    const card = host.find('fukushi-policy-card');
    await shown(card);
    card.remove();
    host.find('main').lang = 'en';
    host.find('main').append(card);
    await shown(card, 'en');
    expect(views(card)).to.equal(1);
    expect(host.messages).to.deep.equal([]);
  });

  it('is removed before it was ever shown does no harm, and shows when it comes back', async () => {
    const host = await openBox();
    const card = host.document.createElement('fukushi-policy-card');
    card.setAttribute('policy', '1-1');
    host.find('main').append(card);
    card.remove();
    host.find('main').append(card);
    await shown(card);
    expect(views(card)).to.equal(1);
    expect(host.messages).to.deep.equal([]);
  });

  it('is cloned with its children shows twice', async () => {
    const host = await openBox('<fukushi-policy-card policy="1-1"><p>手前の文</p></fukushi-policy-card>');
    const card = host.find('fukushi-policy-card');
    await shown(card);
    const clone = card.cloneNode(true) as HTMLElement;
    expect(clone.innerHTML).to.equal('<p>手前の文</p>');
    card.after(clone);
    await shown(clone);
    expect([views(card), views(clone)]).to.deep.equal([1, 1]);
  });

  it('is written anew with all of its page shows again', async () => {
    const host = await openBox(CARD);
    await shown(host.find('fukushi-policy-card'));
    host.document.body.innerHTML += '<p>追記</p>';
    await shown(host.find('fukushi-policy-card'));
    expect(views(host.find('fukushi-policy-card'))).to.equal(1);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`stands in another’s ${mode} shadow root shows its widget, in that place’s language`, async () => {
      const host = await openBox();
      const place = host.find('aside');
      place.lang = 'en';
      const root = place.attachShadow({ mode });
      root.innerHTML = CARD;
      const card = root.querySelector('fukushi-policy-card') as Element;
      expect(words(await shown(card, 'en'))).to.contain('Promoting a healthy and happy town');
    });
  }

  it('is built in a document fragment shows once it is put in', async () => {
    const host = await openBox();
    const fragment = host.document.createDocumentFragment();
    const card = host.document.createElement('fukushi-policy-card');
    card.setAttribute('policy', '1-1');
    fragment.append(card);
    expect(card.shadowRoot?.childElementCount ?? 0).to.equal(0);
    host.find('main').append(fragment);
    await shown(card);
  });

  it('waits in a template shows where the template is used', async () => {
    const host = await openBox(`<template>${CARD}</template>`);
    const { content } = host.find<HTMLTemplateElement>('template');
    expect(content.querySelector('fukushi-policy-card')?.shadowRoot).to.equal(null);
    host.find('main').append(content.cloneNode(true));
    await shown(host.find('main > fukushi-policy-card'));
  });

  it('is hidden when it comes shows when it is revealed', async () => {
    const host = await openBox(`<div hidden>${CARD}</div>`);
    const frame = await shown(host.find('fukushi-policy-card'));
    host.find('div').hidden = false;
    expect(frame.getBoundingClientRect().height).to.be.above(100);
  });
});
