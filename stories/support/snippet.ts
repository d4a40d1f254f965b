import type { StoryContext } from '@storybook/web-components-vite';
import type { Globals } from './toolbar.js';

/** The line without which no tag works. */
const SCRIPT = '<script src="https://WIDGETS.example/v1/fukushi.js" async></script>';

/** Files of this Storybook, which a page elsewhere has at an address of its own. */
const OWN_FILE = /\bsrc="([\w-]+\.json)"/gu;

/**
 * What a story shows, as it can be pasted into a page: with the line of the script, with the language that the toolbar
 * has set, and with whole addresses.
 */
export function asPasted(code: string, { globals }: Pick<StoryContext, 'globals'>): string {
  const { lang } = globals as Globals;
  const tag = code
    .replaceAll(/<!--.*?-->/gsu, '')
    // Pages of guides hand over what has been through here already.
    .replace(`${SCRIPT}\n`, '')
    .replaceAll(OWN_FILE, 'src="https://YOUR-SITE.example/$1"')
    .replaceAll('href="v1/', 'href="https://WIDGETS.example/v1/');
  const said =
    lang === 'ja' ? tag : tag.replace(/^(\s*<fukushi-[\w-]+)(?![^>]* lang=)/u, `$1 lang="${lang}"`);
  return said.includes('<fukushi-') ? `${SCRIPT}\n${said.trim()}` : said;
}
