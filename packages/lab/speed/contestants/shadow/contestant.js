/** The same HTML in declarative shadow roots, each with its style element, and no script. */
import { look } from '../look.js';
import { markup } from '../static/markup.js';
import plain from '../static/contestant.js';

export default {
  name: 'declarative shadow DOM',
  head: () => '',
  body: (widgets, content) =>
    widgets
      .map(
        (widget) =>
          `<div><template shadowrootmode="open"><style>${look}</style>${markup(widget, content)}</template></div>`,
      )
      .join('\n'),
  prepare: plain.prepare,
  setLanguage: (lang) => {
    document.documentElement.lang = lang;
    document.querySelector('main').setHTMLUnsafe(globalThis.bench.html);
  },
};
