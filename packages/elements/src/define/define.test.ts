import { expect } from 'chai';
import { WIDGETS } from '@fukushi-widgets/model';
import { LitElement } from 'lit';
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
});
