import { _installMsgImplementation as installMsg } from '@lit/localize/init/install.js';
import { activeLocale, kit, provideOptionalView, providePlanSource } from '@fukushi-widgets/elements';
import { EmbedSource, type Msg } from './embed-source.js';
import { LOADER, type Loader } from './optional/provide.js';
import { publication } from './publication.js';
import { scriptHome } from './script-home.js';

const page = globalThis as { [LOADER]?: Loader };

/**
 * Prepares the page's source of plans, once. Whatever came first stays, also where the second script carries another
 * publication. Returns the source, or nothing where another came first.
 */
function start(): EmbedSource | undefined {
  // Templates are HTML, and XML takes them for broken: the page's own text stays, where a tag would have hidden it.
  if (document.contentType.includes('xml')) throw new Error('fukushi: XHTML');
  const { plan, version } = publication;
  const [name, first] = [`${plan.id} ${version}`, page[LOADER]];
  if (first) {
    console.info(`fukushi: ${first.name} を使い、${name} は使いません`);
    return undefined;
  }
  page[LOADER] = { name, provide: (view, from) => provideOptionalView(view, from(kit)) };
  const source = new EmbedSource(publication, scriptHome(publication));
  // Every rendition brings `@lit/localize` in reentrant mode with its own words; Japanese needs none.
  installMsg(((template, options) => source.msg(activeLocale())(template, options)) as Msg);
  providePlanSource(source);
  return source;
}

/** The page's source, if it is the one that works on this page. */
export const source = start();
