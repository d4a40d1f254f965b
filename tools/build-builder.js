/**
 * The page that makes tags, as it will lie in dist/site/builder/. It reads only data: the plan and hashes of the
 * site, the custom elements manifest, the survival table, and every widget as text, which is written here from the
 * command line's own views.
 */
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WIDGETS } from '@fukushi-widgets/model';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { root } from './run.js';

/** Stands for the address of publication, which the page itself knows. */
const BASE = '{base}';

/** Reader modes drop a block with less text. */
const SHORTEST_TEXT = 100;

/** Writes the page into `folder` from what the build has left in the packages. */
export async function buildBuilder(folder) {
  const from = (path) => join(root, 'packages', path);
  const to = (path) => join(folder, path);
  cpSync(from('builder/page'), folder, { recursive: true });
  copyFileSync(from('builder/dist/bundle/builder.js'), to('builder.js'));
  copyFileSync(from('builder/data/survival.json'), to('survival.json'));
  copyFileSync(from('elements/custom-elements.json'), to('custom-elements.json'));

  mkdirSync(to('parts'));
  const html = (path) => import(pathToFileURL(from(`cli/dist/${path}`)).href);
  const { interfaceLanguages } = await html('html/localization.js');
  const { readPlanFolder } = await html('read-plan-folder.js');
  const { planInLanguages } = await html('site/site-files.js');
  const { plan, translations } = readPlanFolder(from('komoro'));
  const plans = planInLanguages(plan, translations);
  const languages = interfaceLanguages.filter((lang) => plans.has(lang));
  for (const lang of languages) {
    writeJson(to(`parts/${lang}.json`), await partsIn(lang, plans.get(lang), html));
  }
  writeJson(to('site.json'), { lang: plan.lang, languages });
}

const writeJson = (path, data) => writeFileSync(path, `${JSON.stringify(data)}\n`);

/** `policy-card/1-1` → title, paragraphs and HTML of that widget. */
async function partsIn(lang, plan, importHtml) {
  const { fragmentHtml } = await importHtml('html/static-html.js');
  const { widgetIds } = await importHtml('html/widget-view.js');
  const parts = WIDGETS.flatMap((widget) =>
    widgetIds(widget, plan).map((id) => {
      const html = fragmentHtml({ plan, widget, id, lang, headingLevel: 3, base: BASE });
      const nodes = descendants(parseFragment(html));
      const headings = nodes.filter(({ tagName }) => /^h\d$/.test(tagName)).map(textOf);
      // A list of one actor's actions is named by the actor too, as on its page.
      const title = headings.slice(0, widget === 'action-list' && id !== undefined ? 2 : 1).join(' ');
      return [
        id === undefined ? widget : `${widget}/${id}`,
        { title, text: paragraphs(nodes, widget === 'message'), html },
      ];
    }),
  );
  return Object.fromEntries(parts);
}

/**
 * The first paragraphs of a fragment that are not links, as many as make a block that reader modes keep.
 * All of them where the words are signed, which are never shortened.
 */
function paragraphs(nodes, signed) {
  const found = [];
  for (const node of nodes.filter(({ tagName }) => tagName === 'p')) {
    if (!signed && found.join('').length >= SHORTEST_TEXT) break;
    if (!descendants(node).some(({ tagName }) => tagName === 'a' || tagName === 'cite'))
      found.push(textOf(node));
  }
  return found;
}

const descendants = (node) =>
  (node.childNodes ?? []).filter(tree.isElementNode).flatMap((child) => [child, ...descendants(child)]);

const textOf = (node) =>
  tree.isTextNode(node)
    ? node.value
    : (node.childNodes ?? []).map(textOf).join('').replaceAll(/\s+/g, ' ').trim();
