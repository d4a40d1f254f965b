import { html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import {
  choiceOf,
  findPart,
  isProblem,
  matchLanguage,
  propertyOf,
  type Data,
  type LanguageTag,
  type Permalink,
  type Plan,
  type Problem,
  type WidgetName,
} from '@fukushi-widgets/model';
import { activateLocale } from '../active-locale.js';
import { optionalView, shownViews, type OptionalName } from '../optional.js';
import { planSource, toldWidgets, type SourceState } from '../plan-source.js';
import type { ViewContext } from '../views/context.js';
import { framed, lookOf, type Look, type WidgetView } from '../widget-view.js';
import { fitGround, leaveGround, watchGround } from './ground.js';
import { contentHost, showContent, watchContent } from './own-content.js';
import { pageLanguage, pageServesBetter, watchPageLanguage } from './page-language.js';
import { adoptStyles } from './styles.js';

/** What every widget's element has, for controllers to read. */
export interface WidgetHost extends LitElement {
  /** Level of the first heading, 2 to 6; whatever else it is, 3. */
  headingLevel?: unknown;
  /** Address of another plan's JSON; absent for the plan the script carries. */
  src?: unknown;
  /** A plan given as data; wins over `src`. */
  plan?: Plan | undefined;
}

/**
 * Brings the parts of a widget together: which plan, which language, which
 * part, and whether its view, a note to the editor or the page's own children show.
 */
export class WidgetController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #name: WidgetName;
  readonly #view: WidgetView<never>;
  readonly #interactions: Partial<Look>;
  /** The part that the view shows, where it has a page of its own. */
  #own: Permalink | undefined;
  #isViewShown = false;
  #observer: MutationObserver | undefined;
  #lang: LanguageTag = 'ja';
  #problem: Problem | undefined;
  /** What was last drawn, and of which plan. */
  #drawn: { readonly src: string; readonly view: TemplateResult } | undefined;
  /** How much the view said when it was last drawn. */
  #letters = Infinity;

  constructor(host: WidgetHost, name: WidgetName, view: WidgetView<never>) {
    this.#host = host;
    this.#name = name;
    this.#view = view;
    host.addController(this);
    this.#interactions = view.interact?.(host) ?? {};
    host.addEventListener('click', (event) => void this.#clicked(event));
    watchGround(host);
  }

  hostConnected(): void {
    toldWidgets.add(this.#host);
    watchPageLanguage(this.#host);
    fitGround(this.#host);
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    watchContent(this.#host, this.#observer);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    toldWidgets.delete(this.#host);
    leaveGround(this.#host);
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const languages = this.#languages();
    this.#lang = matchLanguage(pageLanguage(this.#host), languages) ?? languages[0] ?? 'ja';
    activateLocale(this.#lang);
  }

  hostUpdated(): void {
    showContent(this.#host, this.#isViewShown, this.#own);
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (frame) {
      if (!('ground' in frame.dataset)) fitGround(this.#host);
      // Only now it is known whether the page's own copy says as much.
      const letters = contentHost(this.#host).querySelector('ruby')
        ? frame.textContent.length
        : this.#letters;
      if (letters !== this.#letters) this.#host.requestUpdate();
      this.#letters = letters;
    }
    optionalView('notes')?.report(this.#host, this.#problem);
  }

  /** What the host draws: its view, a note to the editor, or nothing but the page's own children. */
  render(): TemplateResult {
    // A server renders without telling controllers that an update begins.
    if (isServer) this.hostUpdate();
    const state = this.#state();
    const src = this.#said('src');
    // What is read stays, with its focus, until another language of the same plan is there.
    if (state.status === 'loading' && this.#drawn?.src === src) return this.#drawn.view;
    const content =
      state.status === 'failed'
        ? state.problem
        : state.status === 'loading' ||
            pageServesBetter(contentHost(this.#host), this.#languages(), this.#letters)
          ? nothing
          : this.#content(state.data, state.lang);
    const problem = isProblem(content) ? content : undefined;
    this.#problem = problem;
    this.#isViewShown = content !== nothing && !problem;
    const shown = problem ? this.#note(problem) : content;
    // What fails to load is said in a polite region that must be there before (WCAG 4.1.3).
    const drawn = state.status === 'ready' ? shown : html`<div aria-live="polite">${shown}</div>`;
    const view = html`${drawn}<slot></slot>`;
    if (content !== nothing) this.#drawn = { src, view };
    return view;
  }

  /** What the editor of the page is told, once the words for it are there. */
  #note(problem: Problem): unknown {
    const notes = optionalView('notes');
    if (!notes) void planSource()?.loadView?.('notes');
    return notes?.view(problem, this.#lang) ?? nothing;
  }

  /** One listener serves all buttons that copy. */
  async #clicked(event: Event): Promise<void> {
    const button = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLElement>('[data-copy]');
    if (!button) return;
    // Browsers let the click itself copy, not what first waits for a file.
    const copied = isCopied(button.dataset['copy'] ?? '');
    if (!optionalView('notes')) await planSource()?.loadView?.('notes');
    activateLocale(this.#lang);
    await optionalView('notes')?.copy(button, copied);
  }

  /** What an attribute says, whatever its property was set to: an object may not even become text. */
  readonly #said = (attribute: string): string => {
    const value = (this.#host as unknown as Record<string, unknown>)[propertyOf(attribute)] ?? '';
    return typeof value === 'object' ? '{}' : String(value).trim();
  };

  #content(data: Data, lang: LanguageTag): TemplateResult | Problem | typeof nothing {
    // Around a partner's list stands the default plan.
    const plan = 'goals' in data ? data : this.#defaultPlan();
    if (!plan) return nothing;
    const asked = planSource()?.needs(plan);
    if (!asked) return nothing;
    const chosen = lookOf(this.#name, data, this.#said);
    if (isProblem(chosen)) return chosen;
    const look = { ...chosen, ...this.#interactions, host: this.#host };
    const needed = [...new Set([...asked, ...(this.#view.needs?.(look) ?? [])])].filter(
      Boolean,
    ) as OptionalName[];
    const missing = needed.filter((name) => !optionalView(name));
    for (const name of missing) void planSource()?.loadView?.(name);
    if (missing.length > 0) return nothing;
    const context = this.#context(plan, data.lang, lang);
    const part =
      optionalView('contact-parts')?.read(this.#host, this.#said) ?? findPart(this.#name, data, this.#said);
    if (isProblem(part)) return part;
    this.#own = part.isOwn ? undefined : { widget: this.#name, id: part.id };
    shownViews.clear();
    const view = framed(this.#name, this.#view, part, context, look);
    // Every sheet of every widget costs: a thousand contact boxes need none of a plan's actors.
    adoptStyles(this.#host, plan, [...shownViews, 'palette']);
    return view;
  }

  /** The context of a view on this host. */
  #context(plan: Plan, textLang: LanguageTag, lang: LanguageTag): ViewContext {
    const source = planSource();
    const level = choiceOf('heading-level', this.#said);
    return {
      plan,
      lang,
      textLang,
      headingLevel: Number(level) || 3,
      contactLinks: true,
      canCopy: true,
      host: this.#host,
      permalink: this.#host.plan
        ? undefined
        : (widget: Permalink) =>
            source?.permalink({ lang: lang === plan.lang ? undefined : lang, ...widget }, this.#said('src')),
    };
  }

  #languages(): readonly LanguageTag[] {
    const { plan } = this.#host;
    return plan ? languagesOf(plan) : (planSource()?.languages ?? ['ja']);
  }

  #defaultPlan(): Plan | undefined {
    const state = planSource()?.data('', this.#lang);
    return state?.status === 'ready' ? (state.data as Plan) : undefined;
  }

  #state(): SourceState<Data> {
    const { plan } = this.#host;
    if (plan) return { status: 'ready', data: plan, lang: this.#lang };
    return planSource()?.data(this.#said('src'), this.#lang) ?? { status: 'loading' };
  }
}

/** The languages a plan's title has: the plan's own first, then all it is written in. */
const languagesOf = ({ title, lang }: Plan): readonly LanguageTag[] => [
  lang,
  ...(typeof title === 'string' ? [] : Object.keys(title)),
];

/** Copies, and resolves with whether the browser let it; without https there is no clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
