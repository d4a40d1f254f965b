/** Every path that pasted HTML is really sent through, in the order in which it is reported. */
import { editors } from './editors.js';
import { throughPage, withWordpressEditors } from './in-chromium.js';
import { sanitizers } from './sanitizers.js';
import { throughWordpress, wordpressPaths } from './wordpress.js';

/** A page that somebody writes by hand: what is pasted is what is served. Not counted as a path to survive. */
const ownHtml = { id: 'own-html', title: ['自分で書くHTML', 'HTML written by hand'], kind: 'baseline' };

const named = (kind, paths) => paths.map(({ id, title }) => ({ id, title, kind }));

export const paths = [
  ownHtml,
  ...named('wordpress', wordpressPaths),
  ...named('editor', editors),
  ...named('sanitizer', sanitizers),
];

/** Path → what became of each of `htmls`, in their order. */
export async function throughEveryPath(browser, htmls) {
  const results = { [ownHtml.id]: htmls };
  const wordpress = async () =>
    Object.assign(results, await withWordpressEditors(browser, (enter) => throughWordpress(enter, htmls)));
  const through = async (path) => {
    const page = path.page ?? (path.files && path);
    results[path.id] = await (page ? throughPage(browser, page, htmls) : path.send(htmls, path));
  };
  // What takes longest comes first.
  const waiting = [wordpress, ...[...editors, ...sanitizers].map((path) => () => through(path))];
  // One window for each core of the smallest machine this runs on.
  const work = async () => {
    for (let next; (next = waiting.shift());) await next();
  };
  await Promise.all([work(), work()]);
  return results;
}
