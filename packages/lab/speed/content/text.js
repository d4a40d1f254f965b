/** The text that a page shows, without white space: what ../measure/page.js has to read from every contestant. */
import { markup } from '../contestants/static/markup.js';

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Of one widget, or of a list of them. */
export const textOf = (widgets, content) =>
  [widgets]
    .flat()
    .map((widget) => markup(widget, content))
    .join('')
    .replaceAll(/<[^>]*>|\s/g, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]);
