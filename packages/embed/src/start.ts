import { _installMsgImplementation as installMsg } from '@lit/localize/init/install.js';
import { activeLocale, providePlanSource } from '@fukushi-widgets/elements';
import { targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import plan from '@fukushi-widgets/komoro/dist/ja.json';
import { EmbedSource, type Msg } from './embed-source.js';
import { scriptHome, type ScriptHome } from './script-home.js';
import { VERSION } from './version.js';

/** Marks a page that has the script, whatever version of it came first. */
const LOADER = Symbol.for('fukushi.loader');
const page = globalThis as { [LOADER]?: string };

/**
 * Prepares the page's source of plans, once. Whatever version came first stays.
 * Returns where this script is from, or nothing where another came first or nobody knows.
 */
function start(): ScriptHome | undefined {
  const first = page[LOADER];
  if (first !== undefined) {
    console.info(`fukushi: ${first} を使います（${VERSION} は二重の読み込みです）`);
    return undefined;
  }
  page[LOADER] = VERSION;
  const found = scriptHome(VERSION);
  const source = new EmbedSource(plan, targetLocales, found);
  // Every language brings `@lit/localize` in reentrant mode with its own words; Japanese needs none.
  installMsg(((template, options) => source.msg(activeLocale())(template, options)) as Msg);
  providePlanSource(source);
  return found;
}

/** Where this script is from, if it is the one that works on this page. */
export const home = start();
