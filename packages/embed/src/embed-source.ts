import type { msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import {
  permalinkPath,
  readPermalink,
  type ContactList,
  type LanguageTag,
  type Permalink,
  type Plan,
} from '@fukushi-widgets/model';
import type { PlanSource, SourceState } from '@fukushi-widgets/elements';
import type { ScriptHome } from './script-home.js';

type Msg = typeof msg;

/** What a language's file exports. */
interface LanguageFile {
  /** The interface words in that language. */
  readonly msg: Msg;
  /** Adds the plan's translation to the plan. */
  readonly translate: (plan: Plan) => Plan;
}

/** What the file for other plans exports. */
interface OtherPlans {
  readonly loadOther: (src: string) => Promise<SourceState<Plan | ContactList>>;
}

const LOADING: SourceState<never> = { status: 'loading' };

/** The script's source: the plan it carries; languages and other plans are loaded when they are shown. */
export class EmbedSource implements PlanSource {
  readonly #home: ScriptHome | undefined;
  readonly #targetLanguages: readonly LanguageTag[];
  readonly #files = new Map<LanguageTag, LanguageFile | 'loading' | 'failed'>();
  readonly #others = new Map<string, SourceState<Plan | ContactList>>();
  readonly #listeners = new Set<() => void>();
  #plan: Plan;

  constructor(plan: Plan, targetLanguages: readonly LanguageTag[], home: ScriptHome | undefined) {
    this.#plan = plan;
    this.#targetLanguages = targetLanguages;
    this.#home = home;
  }

  /** The plan's own language, and every other that can still be loaded. */
  get languages(): readonly LanguageTag[] {
    const loadable = (lang: LanguageTag) => this.#home && this.#files.get(lang) !== 'failed';
    return [this.#plan.lang, ...this.#targetLanguages.filter(loadable)];
  }

  data(src: string, lang: LanguageTag): SourceState<Plan | ContactList> {
    const state = src ? this.#other(src) : ({ status: 'ready', data: this.#plan, lang } as const);
    if (state.status !== 'ready') return state;
    const wanted = this.languages.includes(lang) ? lang : this.#plan.lang;
    if (wanted !== this.#plan.lang && !this.#loaded(wanted)) {
      this.#loadLanguage(wanted);
      return LOADING;
    }
    return { ...state, lang: wanted };
  }

  permalink(permalink: Permalink): string | undefined {
    return this.#home && this.#home.base + permalinkPath(permalink);
  }

  readPermalink(address: string): Permalink | undefined {
    return this.#home && readPermalink(address, this.#home.base, this.#targetLanguages);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The interface words of a language that has been loaded, else the Japanese that they are written in. */
  msg(lang: LanguageTag): Msg {
    return this.#loaded(lang)?.msg ?? (defaultMsg as Msg);
  }

  #loaded(lang: LanguageTag): LanguageFile | undefined {
    const file = this.#files.get(lang);
    return typeof file === 'object' ? file : undefined;
  }

  #loadLanguage(lang: LanguageTag): void {
    if (this.#files.has(lang)) return;
    this.#files.set(lang, 'loading');
    this.#import<LanguageFile>(`locales/${lang}.js`).then(
      (file) => {
        this.#files.set(lang, file);
        this.#plan = file.translate(this.#plan);
        this.#changed();
      },
      (error: unknown) => {
        this.#files.set(lang, 'failed');
        console.warn(`fukushi: 言語「${lang}」を読み込めませんでした。日本語で表示します。`, error);
        this.#changed();
      },
    );
  }

  #other(src: string): SourceState<Plan | ContactList> {
    const address = new URL(src, document.baseURI).href;
    const known = this.#others.get(address);
    if (known) return known;
    this.#others.set(address, LOADING);
    void this.#import<OtherPlans>('other-plans.js')
      .then(({ loadOther }) => loadOther(address))
      .catch(
        (error: unknown): SourceState<never> => ({
          status: 'failed',
          problem: { kind: 'load-failed', attribute: 'src', value: src, reason: String(error) },
        }),
      )
      .then((state) => {
        this.#others.set(address, state);
        this.#changed();
      });
    return LOADING;
  }

  /** Loads a file of this exact version. */
  async #import<File>(path: string): Promise<File> {
    if (!this.#home) throw new Error('fukushi.js');
    return (await import(this.#home.versionBase + path)) as File;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
