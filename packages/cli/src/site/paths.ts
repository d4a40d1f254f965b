import type { LanguageTag, Permalink } from '@fukushi-widgets/model';

/** Where the files beside the permalink pages stand, under BASE. */

/** `v1/oembed/policy-card/1-1/en.json`. */
export const oembedPath = ({ widget, id, lang }: Permalink): string =>
  `${['v1/oembed', widget, id, lang].filter((part) => part !== undefined).join('/')}.json`;

export const textPath = (lang: LanguageTag): string => `v1/text/${lang}.txt`;

export const STYLE_PATH = 'v1/embed/page.css';
export const ICON_PATH = 'v1/embed/icon.svg';
/** The picture that chat programs show beside a page's title. */
export const PREVIEW_PATH = 'v1/embed/preview.png';
export const NOT_FOUND_PATH = '404.html';
/**
 * Where the page and the text of what changed are; the plan's own language goes without saying. Among the pages and the
 * texts, and so served as they are. No widget is called that.
 */
export const changesPath = (lang?: LanguageTag): string =>
  ['v1/embed/changes', lang, ''].filter((part) => part !== undefined).join('/');
export const changesTextPath = (lang?: LanguageTag): string =>
  lang === undefined ? 'v1/text/changes.txt' : `v1/text/changes/${lang}.txt`;
export const INDEX_PATH = 'v1/embed/';
export const PLUGIN_PATH = 'wordpress/fukushi-widgets.zip';

/**
 * The way from one page to a file, both under BASE. Pages name their own
 * files like this, so that they look right wherever they are copied to, also
 * under the exact version.
 */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
