import {
  activeLocale,
  kit,
  neededBy,
  provideOptionalView,
  providePlanSource,
  provideRendition,
  tellWidgets,
  type PlanSource,
  type RenditionLook,
  type SourceState,
} from '@fukushi-widgets/elements';
import { sourceLocale, targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import {
  parsePermalink,
  permalinkPath,
  type ContactList,
  type ParsedPermalink,
  type Permalink,
  type Plan,
} from '@fukushi-widgets/model';
import type { msg } from '@lit/localize';
import { _installMsgImplementation as installMsg } from '@lit/localize/init/install.js';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { LOADER, type Loader } from '../../packages/embed/dist/optional/provide.js';
import { loadOther } from '../../packages/embed/dist/other-plans.js';
import { japanese, published } from './plans.js';

type State = SourceState<Plan | ContactList>;

/** Komoro's plan in a rendition, and the interface words of that rendition as pages load them. */
interface Rendition extends RenditionLook {
  readonly plan: Plan;
  readonly msg: typeof msg;
}

/** Komoro's plan in every rendition, from the built site beside the stories; other plans by the script's own loader. */
class StorySource implements PlanSource {
  readonly languages = [sourceLocale, ...targetLocales];
  readonly #base = new URL('./', document.baseURI).href;
  /** What was asked for, by rendition or address; `undefined` until it is there. */
  readonly #loaded = new Map<string, unknown>();

  data(src: string, lang: string): State {
    const rendition = this.rendition(lang);
    if (lang !== sourceLocale && !rendition) return { status: 'loading' };
    if (!src) return { status: 'ready', data: rendition?.plan ?? japanese, lang };
    const state = this.#load(src, () => loadOther(new URL(src, this.#base).href));
    return state?.status === 'ready' ? { ...state, lang } : (state ?? { status: 'loading' });
  }

  permalink(permalink: Permalink, src?: string): string | undefined {
    return src ? undefined : this.#base + permalinkPath(permalink);
  }

  parsePermalink(address: string): ParsedPermalink | undefined {
    return parsePermalink(address, { base: this.#base, renditions: targetLocales });
  }

  /** As `fukushi build` binds it. */
  readonly needs = (plan: Plan) => [...neededBy(plan), 'contact-files'] as const;

  /** A file of the built site, such as the words of a directory; every view is here from the start. */
  async loadView(name: string): Promise<void> {
    await this.#load(name, () => import(/* @vite-ignore */ `${this.#base}v1/optional/${name}.js`));
  }

  /** A rendition that has come. Japanese is what the words are written in. */
  rendition(lang: string): Rendition | undefined {
    if (lang === sourceLocale) return undefined;
    return this.#load(lang, async () => {
      const address = `${this.#base}v1/locales/${lang}.js`;
      const [plan, words] = await Promise.all([
        published(lang),
        import(/* @vite-ignore */ address) as Promise<Omit<Rendition, 'plan'>>,
      ]);
      provideRendition(lang, words);
      return { ...words, plan };
    });
  }

  #load<Data>(key: string, load: () => Promise<Data>): Data | undefined {
    if (!this.#loaded.has(key)) {
      this.#loaded.set(key, undefined);
      void load().then((data) => {
        this.#loaded.set(key, data);
        tellWidgets();
      });
    }
    return this.#loaded.get(key) as Data | undefined;
  }
}

const source = new StorySource();
const loader: Loader = {
  name: 'stories',
  provide: (view, from) => provideOptionalView(view, from(kit)),
};
(globalThis as { [LOADER]?: Loader })[LOADER] = loader;
const words = () => source.rendition(activeLocale())?.msg ?? (defaultMsg as typeof msg);
installMsg(((template, options) => words()(template, options)) as typeof msg);
providePlanSource(source);
