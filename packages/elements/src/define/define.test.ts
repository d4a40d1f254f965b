import { expect } from 'chai';
import { WIDGETS } from '@fukushi-widgets/model';
import { css, LitElement } from 'lit';
import { define } from './define.js';
import './all.js';

describe('define/all', () => {
  for (const name of WIDGETS) {
    it(`registers fukushi-${name}`, () => {
      expect(document.createElement(`fukushi-${name}`)).to.be.instanceOf(LitElement);
    });
  }
});

describe('define', () => {
  it('keeps the first registration and does not throw at the second', () => {
    const first = class extends HTMLElement {};
    define('test-twice', first);
    define('test-twice', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(first);
  });

  it('takes tags that stand there out of their line before they become blocks', () => {
    const place = document.createElement('p');
    place.innerHTML = 'a <test-line></test-line> b';
    document.body.append(place);
    const said: string[] = [];
    const [tag] = place.children as unknown as [HTMLElement];
    class Line extends LitElement {
      static override styles = css`
        :host {
          display: block !important;
        }
      `;
    }
    const { checkVisibility } = tag;
    tag.checkVisibility = function (options) {
      said.push(getComputedStyle(this).display);
      return checkVisibility.call(this, options);
    };
    define('test-line', Line);
    said.push(getComputedStyle(tag).display);
    place.remove();
    expect(said).to.deep.equal(['none', 'block']);
  });
});
