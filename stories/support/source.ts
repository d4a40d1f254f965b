import {
  activeLocale,
  providePlanSource,
  type PlanSource,
  type SourceState,
} from '@fukushi-widgets/elements';
import { sourceLocale, targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import * as en from '@fukushi-widgets/elements/locales/en.js';
import {
  parsePermalink,
  permalinkPath,
  type ContactList,
  type ParsedPermalink,
  type Permalink,
  type Plan,
} from '@fukushi-widgets/model';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { loadOther } from '../../packages/embed/dist/other-plans.js';
import { komoro } from './plans.js';

type State = SourceState<Plan | ContactList>;

/** Komoro's plan in every language at once; other plans through the script's own loader. */
class StorySource implements PlanSource {
  readonly languages = [sourceLocale, ...targetLocales];
  readonly #base = new URL('./', document.baseURI).href;
  readonly #listeners = new Set<() => void>();
  readonly #others = new Map<string, State>();

  data(src: string, lang: string): State {
    if (!src) return { status: 'ready', data: komoro, lang };
    const state = this.#others.get(src);
    if (!state) this.#load(src);
    return state?.status === 'ready' ? { ...state, lang } : (state ?? { status: 'loading' });
  }

  /** The built site stands beside the stories. */
  permalink(permalink: Permalink): string {
    return this.#base + permalinkPath(permalink);
  }

  parsePermalink(address: string): ParsedPermalink | undefined {
    return parsePermalink(address, { base: this.#base, renditions: targetLocales });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #load(src: string): void {
    this.#others.set(src, { status: 'loading' });
    void loadOther(new URL(src, this.#base).href).then((state) => {
      this.#others.set(src, state);
      for (const listener of this.#listeners) listener();
    });
  }
}

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: activeLocale,
  loadLocaleSync: () => en,
});
providePlanSource(new StorySource());
