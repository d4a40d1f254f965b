import type { msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import {
  parsePermalink,
  permalinkPath,
  type ContactList,
  type LanguageTag,
  type ParsedPermalink,
  type Permalink,
  type Plan,
  type Site,
} from '@fukushi-widgets/model';
import {
  provideRendition,
  tellWidgets,
  type OptionalName,
  type PlanSource,
  type SourceState,
  type RenditionLook,
} from '@fukushi-widgets/elements';
import type { Publication } from './publication.js';
import type { ScriptHome } from './script-home.js';

/** How interface words are asked for. */
export type Msg = typeof msg;

/** What a language's file exports. */
interface LanguageFile extends RenditionLook {
  /** The interface words in that language. */
  readonly msg: Msg;
  /** Adds the plan's translation to the plan. */
  readonly translate: (plan: Plan) => Plan;
}

/** What the file for other plans exports. */
interface OtherPlans {
  readonly loadOther: (
    src: string,
    loadView: (name: OptionalName) => Promise<unknown>,
  ) => Promise<SourceState<Plan | ContactList>>;
  readonly neededBy: (plan: Plan) => readonly OptionalName[];
}

const OTHER_PLANS = 'other-plans.js';

/** The script's source: the plan it carries; renditions, other plans and rare views are loaded when they are shown. */
export class EmbedSource implements PlanSource {
  readonly home: ScriptHome;
  readonly #site: Site;
  /** What has been asked for, by path or address; `undefined` until it is there. */
  readonly #loaded = new Map<string, unknown>();
  readonly #views: { [Name in OptionalName]?: Promise<unknown> } = {};
  /** The optional views that the plan asks for. */
  readonly #needed: readonly OptionalName[];
  #plan: Plan;

  /** The plan's own language, and every other that can still be had. */
  languages: readonly LanguageTag[];

  constructor({ plan, renditions, views }: Publication, home: ScriptHome) {
    this.#plan = plan;
    this.#needed = views;
    this.home = home;
    this.#site = { base: home.base, renditions };
    this.languages = [plan.lang, ...renditions];
  }

  data(src: string, lang: LanguageTag): SourceState<Plan | ContactList> {
    const wanted = this.languages.includes(lang) ? lang : this.#plan.lang;
    const state = src
      ? this.#other(src, new URL(src, document.baseURI).href)
      : ({ status: 'ready', data: this.#plan, lang } as const);
    const speaks = wanted === this.#plan.lang || this.#language(wanted);
    if (!state || !speaks) return { status: 'loading' };
    return { ...state, lang: wanted } as SourceState<Plan | ContactList>;
  }

  permalink(permalink: Permalink, src?: string): string | undefined {
    if (!src) return this.home.base + permalinkPath(permalink);
    return undefined;
  }

  parsePermalink(address: string): ParsedPermalink | undefined {
    return parsePermalink(address, this.#site);
  }

  needs(plan: Plan): readonly OptionalName[] | undefined {
    return plan === this.#plan
      ? this.#needed
      : this.#load('', () => this.loadModule<OtherPlans>(OTHER_PLANS))?.neededBy(plan);
  }

  loadView(name: OptionalName): Promise<unknown> {
    const path = `optional/${name}.js`;
    return (this.#views[name] ??= this.loadModule(path).then(
      () => tellWidgets(),
      (error) => console.warn(`fukushi: ${path} を読み込めません`, error),
    ));
  }

  /** The interface words of a language that has been loaded, else the Japanese that they are written in. */
  msg(lang: LanguageTag): Msg {
    return (this.#loaded.get(lang) as LanguageFile | undefined)?.msg ?? (defaultMsg as Msg);
  }

  #language(lang: LanguageTag): LanguageFile | undefined {
    return this.#load(lang, () =>
      this.loadModule<LanguageFile>(`locales/${lang}.js`)
        .then((file) => {
          this.#plan = file.translate(this.#plan);
          provideRendition(lang, file);
          return file;
        })
        .catch((error: unknown) => {
          this.languages = this.languages.filter((each) => each !== lang);
          console.warn(`fukushi: ${lang} を読み込めません`, error);
          return undefined;
        }),
    );
  }

  #other(src: string, address: string): SourceState<Plan | ContactList> | undefined {
    return this.#load(address, () =>
      this.loadModule<OtherPlans>(OTHER_PLANS)
        .then(({ loadOther }) => loadOther(address, (name) => this.loadView(name)))
        .catch((error: unknown) => ({
          status: 'failed',
          problem: { kind: 'load-failed', attribute: 'src', value: src, reason: String(error) },
        })),
    );
  }

  /** What has been loaded under a key; loads it the first time, and says so when it is there. */
  #load<Data>(key: string, load: () => Promise<Data>): Data | undefined {
    if (!this.#loaded.has(key)) {
      this.#loaded.set(key, undefined);
      void load().then((data) => {
        this.#loaded.set(key, data);
        tellWidgets();
      }, console.warn);
    }
    return this.#loaded.get(key) as Data | undefined;
  }

  /**
   * Loads a file of this exact version. Where it does not come, once more, two seconds later: a telephone in a tunnel,
   * a server that starts anew. By another address, because browsers keep in mind what failed. Not called `import`:
   * what reads scripts as text (happy-dom) takes a method of that name for the expression.
   */
  async loadModule<File>(path: string): Promise<File> {
    const address = this.home.versionBase + path;
    try {
      return (await import(address)) as File;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return (await import(address + '?')) as File;
    }
  }
}
