/** Who takes part, in the order of the tables. Each has its own folder, by whose name its pages are found. */
import elements from './elements/contestant.js';
import frames from './frames/contestant.js';
import lit from './lit/contestant.js';
import ours from './ours/contestant.js';
import react from './react/contestant.js';
import shadow from './shadow/contestant.js';
import plain from './static/contestant.js';
import webawesome from './webawesome/contestant.js';

/**
 * A contestant is
 * - `name`, as the tables have it;
 * - `client`: its script's first module, where it has one that is to be bundled;
 * - `head({ script, style })` and `body(widgets, content)`: its HTML;
 * - `pages`: those of ../content/pages.js that it takes part in, where not in all;
 * - `prepare([lang, address])` and `setLanguage(lang)`, which run in the page;
 * - `switchesActors`, where its lists have buttons for that.
 */
const table = { static: plain, shadow, elements, lit, webawesome, react, frames, ours };

export const contestants = Object.entries(table).map(([id, contestant]) => ({ id, ...contestant }));

/** Whether somebody takes part in a page of this name. */
export const takesPart = ({ pages }, page) => pages === undefined || pages.includes(page);
