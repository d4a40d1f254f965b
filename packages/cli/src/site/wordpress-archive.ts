import { isOfContacts, permalinkPath, type Plan } from '@fukushi-widgets/model';
import { renditionName } from './page-words.js';
import type { PageView } from './page-view.js';
import { pageLink } from './permalinks.js';
import { wordpressPlugin, wordpressZip, type PluginPart } from './wordpress-plugin.js';

/** The plugin for WordPress of a publication whose parts have these pages, as WordPress takes it. */
export function pluginOf(plan: Plan, views: readonly PageView[], base: string, version: string): Buffer {
  const languages = [...new Set(views.map(({ lang }) => lang))];
  const files = wordpressPlugin({
    base,
    version,
    isOfContacts: isOfContacts(plan),
    parts: views.map(pluginPart),
    languages: Object.fromEntries(languages.map((lang) => [lang, renditionName(lang)])),
  });
  return Buffer.from(wordpressZip(files));
}

/** A view as the plugin lists it. */
const pluginPart = (view: PageView): PluginPart => ({
  widget: view.widget,
  id: view.id,
  lang: view.lang === view.plan.lang ? undefined : view.lang,
  title: view.heading,
  summary: view.description,
  path: permalinkPath(pageLink(view)),
});
