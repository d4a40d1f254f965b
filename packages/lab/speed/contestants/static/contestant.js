/** Plain HTML in the page, and no script: what everything else is measured against. */
import { look } from '../look.js';
import { markup } from './markup.js';

export default {
  name: 'static HTML',
  head: () => `<style>${look}</style>`,
  body: (widgets, content) => widgets.map((widget) => markup(widget, content)).join('\n'),
  /** In the page: gets what the switch needs. */
  prepare: async ([, address]) => {
    globalThis.bench = { html: await (await fetch(address)).text() };
  },
  /** In the page: what a site would do that changes its language without a new page. */
  setLanguage: (lang) => {
    document.documentElement.lang = lang;
    document.querySelector('main').innerHTML = globalThis.bench.html;
  },
};
