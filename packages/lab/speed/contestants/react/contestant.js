/** React, drawn in the page: one root, one component per widget. */
import { live } from '../live-contestant.js';
import { look } from '../look.js';

export default {
  ...live,
  name: 'React',
  client: new URL('client.js', import.meta.url),
  head: (assets) => `<style>${look}</style>${live.head(assets)}`,
  // The numbers of a page come with it; partners' boxes are written by the page's author.
  body: (widgets) =>
    `<script type="application/json">${JSON.stringify(widgets).replaceAll('<', '\\u003c')}</script><div></div>`,
};
