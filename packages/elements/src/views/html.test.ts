import { nothing, render } from 'lit';
import { expect } from 'chai';
import { escapeHtml } from '@fukushi-widgets/model';
import { html, live, raw } from './html.js';

/** What a page shows of a template: its HTML, without the comments that Lit marks holes with. */
function drawn(template: unknown, place = document.createElement('div')): string {
  render(template, place);
  return place.innerHTML.replaceAll(/<!--.*?-->/gu, '');
}

/** How many nodes a template draws, beside the one comment that Lit ends what it draws with. */
function nodes(template: unknown): number {
  const place = document.createElement('div');
  render(template, place);
  return [...place.childNodes].flatMap((child) => [child, ...all(child)]).length - 1;
}

const all = (node: Node): Node[] => [...node.childNodes].flatMap((child) => [child, ...all(child)]);

const stringsOf = (template: unknown): unknown => (template as { strings: unknown }).strings;

const TRICKY = ['', 'あ', ' ', '<b>', '&amp;', '"', "'", '</p>', '="', '>', '/', '$&', '\\', '<!--', '{{0}}'];

describe('a template', () => {
  const line = (name: string, value: string, href: string) =>
    html`<div class="line ${name}">
      <dt><svg viewBox="0 0 1 1"><path d="M0 0" /></svg>${name}</dt>
      <dd><a href=${href}>${value}</a> ${value}</dd>
    </div>`;

  it('is one for all that differ in nothing but the values of attributes and all that an element says', () => {
    const box = (text: string) => html`<p class="a ${text}" title=${text}>${text}</p>`;
    expect(stringsOf(box('一'))).to.equal(stringsOf(box('二 & "三"')));
    expect(stringsOf(box('一'))).not.to.equal(stringsOf(html`<p>一</p>`));
  });

  it('is another where a text stands beside something', () => {
    const box = (text: string) => html`<p><b>一</b>${text}</p>`;
    expect(stringsOf(box('一'))).not.to.equal(stringsOf(box('二')));
  });

  it('needs no node but those that it says', () => {
    expect(nodes(html`<p title=${'一'}>${'二'}</p>`)).to.equal(2);
    const joined = html`<p>${['一', ' ', html`${'二'}`]}${'三'}</p>`;
    expect(nodes(joined)).to.equal(2);
    expect(drawn(joined)).to.equal('<p>一 二三</p>');
    expect(stringsOf(joined)).to.equal(stringsOf(html`<p>${'四'}</p>`));
    expect(nodes(line('tel', '1', 'tel:1'))).to.equal(nodes(raw(drawn(line('tel', '1', 'tel:1')))));
  });

  for (const text of TRICKY)
    it(`says ${JSON.stringify(text)} wherever it stands`, () => {
      const said = escapeHtml(text);
      const [from, wanted] = [document.createElement('div'), document.createElement('div')];
      drawn(
        html`<p title=${text}>${text}</p><p class="a ${text}"><b>${text}</b>${text}<i>${text}</i> ${text}</p>
          <label><input name="n" />${text}</label><p>${text}${live(text)}</p><p>${live(text)}${text}</p>
          <svg><path d="M0 0" /></svg>${text}`,
        from,
      );
      // What the browser itself reads in the same HTML.
      wanted.innerHTML =
        `<p title="${said}">${said}</p><p class="a ${said}"><b>${said}</b>${said}<i>${said}</i> ${said}</p>` +
        `<label><input name="n">${said}</label><p>${said}${said}</p><p>${said}${said}</p>` +
        `<svg><path d="M0 0"></path></svg>${said}`;
      expect(from.textContent).to.equal(wanted.textContent);
      expect(from.innerHTML.replaceAll(/<!--.*?-->/gsu, '')).to.equal(wanted.innerHTML);
    });

  it('shows another text in the same element', () => {
    const place = document.createElement('div');
    const box = (text: string) => html`<section><p lang=${text}>${text}</p></section>`;
    render(box('ja'), place);
    const before = place.querySelector('p');
    expect(drawn(box('en & de'), place)).to.equal('<section><p lang="en &amp; de">en &amp; de</p></section>');
    expect(place.querySelector('p')).to.equal(before);
  });

  it('leaves out an attribute that has nothing to say, and says an empty one', () => {
    const box = (value: unknown) => html`<p title=${value}>一</p>`;
    for (const value of [undefined, null, false, nothing]) expect(drawn(box(value))).to.equal('<p>一</p>');
    expect(drawn(box(''))).to.equal('<p title="">一</p>');
  });

  it('takes lists, templates in templates, and markup of ours whose tag is an input', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(
      drawn(html`${raw('<h4 class="x">')}${'一'}${raw('</h4>')}<ul>
          ${['二', '三'].map(item)}${[]}${undefined}
        </ul>`),
    ).to.equal('<h4 class="x">一</h4><ul><li>二</li><li>三</li></ul>');
  });

  it('calls what a press calls, and the newest', () => {
    const place = document.createElement('div');
    let pressed = '';
    const button = (name: string) => html`<button @click=${() => (pressed = name)}>${name}</button>`;
    for (const name of ['一', '二']) {
      expect(drawn(button(name), place)).to.equal(`<button>${name}</button>`);
      place.querySelector('button')?.click();
      expect(pressed).to.equal(name);
    }
  });
});
