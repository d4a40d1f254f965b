/** The judgement itself, on observations written out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  classifyFrame,
  classifySentence,
  classifyStatic,
  classifyText,
  classifyWidget,
  worst,
} from './classify.js';

const address = 'https://widgets.example/v1/embed/policy-card/1-1/';
const widget = { tag: 'fukushi-policy-card', isVisible: true, lang: 'ja', text: '題 本文', headings: ['h3'] };
const link = { href: address, text: '題', isVisible: false };
const page = {
  isPageWhole: true,
  beside: '',
  text: '題',
  widgets: [],
  links: [],
  frames: [],
  headings: 0,
  items: 0,
};
const settings = { expected: widget, title: '題', hasCarrier: true };

const cases = [
  ['whole', { widgets: [widget], links: [link] }],
  ['link-only', { widgets: [widget], links: [link] }, { hasCarrier: false }],
  ['losses', { widgets: [{ ...widget, headings: ['h4'] }], links: [link] }],
  ['losses', { widgets: [{ ...widget, lang: 'en' }], links: [link] }],
  ['losses', { widgets: [widget], links: [link], beside: '題' }],
  ['losses', { widgets: [widget, widget], links: [link] }],
  ['losses', { widgets: [widget] }],
  ['losses', { links: [{ ...link, isVisible: true }], beside: '題' }],
  ['text-only', { beside: '題' }],
  ['nothing', {}],
  ['harm', { widgets: [widget], links: [link], isPageWhole: false }],
  ['harm', { beside: '<p><a href="' }],
];

describe('a widget', () => {
  for (const [outcome, seen, other] of cases) {
    it(`${outcome}: ${JSON.stringify(seen)}`, () =>
      assert.equal(classifyWidget({ ...page, ...seen }, { ...settings, ...other }), outcome));
  }
});

describe('a frame', () => {
  const frame = { src: address, title: '題', sandbox: null, isVisible: true };
  const shown = { ...link, isVisible: true };
  const judged = (seen) => classifyFrame({ ...page, beside: '題', ...seen }, { address, title: '題' });

  it('whole with the link below it', () =>
    assert.equal(judged({ frames: [frame], links: [shown] }), 'whole'));
  it('with losses where it may run nothing', () =>
    assert.equal(judged({ frames: [{ ...frame, sandbox: '' }], links: [shown] }), 'losses'));
  it('gone, its link left', () => assert.equal(judged({ links: [shown] }), 'link-only'));
  it('gone with its link', () => assert.equal(judged({}), 'text-only'));
});

describe('static HTML', () => {
  const original = { ...page, beside: '題 本文', headings: 1, items: 2, links: [link] };
  const judged = (seen) => classifyStatic({ ...original, ...seen }, { original });

  it('whole', () => assert.equal(judged({ beside: '題本文' }), 'whole'));
  it('without its headings', () => assert.equal(judged({ headings: 0 }), 'losses'));
  it('without its link', () => assert.equal(judged({ links: [] }), 'text-only'));
  it('gone', () => assert.equal(judged({ beside: '', links: [] }), 'nothing'));
});

describe('a text on a page with the script', () => {
  const judged = (seen) => classifyText({ ...page, ...seen }, { title: '題' });

  it('whole as it is', () => assert.equal(judged({ beside: '題 本文' }), 'whole'));
  it('whole with the widget in its place', () => assert.equal(judged({ widgets: [widget] }), 'whole'));
  it('harm with the widget beside it', () =>
    assert.equal(judged({ beside: '題 本文', widgets: [widget] }), 'harm'));
});

describe('within a sentence', () => {
  const words = ['くわしくは、', 'まで。'];
  const judge = ({ beside }) => (beside === '' ? 'whole' : 'losses');
  const became = (observation) =>
    classifySentence({ ...page, isOneBlock: true, ...observation }, words, judge);

  it('the form is judged without the words around it', () => {
    assert.equal(became({ beside: 'くわしくは、 まで。' }), 'whole');
    assert.equal(became({ beside: 'くわしくは、 題 まで。' }), 'losses');
  });
  it('a sentence that is broken into blocks has lost something', () =>
    assert.equal(became({ beside: 'くわしくは、 まで。', isOneBlock: false }), 'losses'));
  it('a sentence that lost a part is harmed, unless nothing at all is left', () => {
    assert.equal(became({ beside: 'まで。' }), 'harm');
    assert.equal(became({ widgets: [widget] }), 'harm');
    assert.equal(became({ beside: '' }), 'whole');
  });
});

it('the worst of several', () => assert.equal(worst(['whole', 'losses', 'link-only']), 'losses'));
