import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { matchLanguage, type ContactList, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { activateLocale } from '../active-locale.js';
import { FukushiErrorEvent } from '../events/fukushi-error.js';
import { planSource, subscribeToPlanSource, type SourceState } from '../plan-source.js';
import type { ViewContext } from '../views/context.js';
import { isProblem, problemNote, problemWords, type Problem } from '../views/problem.js';
import { copyShown } from './copy.js';
import { fitGround } from './ground.js';
import { contentHost, OwnContentController } from './own-content.js';
import { pageLanguage, pageServesBetter, watchPageLanguage } from './page-language.js';

/** What every widget's element has, for the controller to read. */
export interface WidgetHost extends ReactiveControllerHost, HTMLElement {
  /** Level of the first heading, 2 to 6. */
  headingLevel: number;
  /** Address of another plan's JSON; empty for the plan the script carries. */
  src: string;
  /** A plan given as data; wins over `src`. */
  plan: Plan | undefined;
}

/** The properties behind the attributes that every widget has. `print` and `theme` have none: only style sheets read them. */
export const widgetProperties = {
  headingLevel: { type: Number, attribute: 'heading-level' },
  src: {},
  plan: { attribute: false },
};

/** What an element shows for a plan, or why it cannot. */
export type Show = (context: ViewContext) => TemplateResult | Problem;

/**
 * Brings the parts of a widget together: which plan, which language, and
 * whether the view, a note to the editor or the page's own children show.
 */
export class WidgetController implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #ownContent: OwnContentController;
  #endings: readonly (() => void)[] = [];
  #lang: LanguageTag = 'ja';
  #problem: Problem | undefined;
  #reported = '';

  constructor(host: WidgetHost) {
    this.#host = host;
    host.headingLevel = 3;
    host.src = '';
    host.addController(this);
    this.#ownContent = new OwnContentController(host);
    // frame.styles.ts gives the tag's colours a transition too short to see. It ends whenever the page's
    // colours have changed here, for whatever reason, which no observer of attributes can tell.
    host.addEventListener('transitionend', () => fitGround(host));
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#endings = [watchPageLanguage(this.#host, update), subscribeToPlanSource(update)];
    update();
  }

  hostDisconnected(): void {
    for (const end of this.#endings) end();
  }

  hostUpdate(): void {
    const languages = this.#languages();
    this.#lang = matchLanguage(pageLanguage(this.#host), languages) ?? languages[0] ?? 'ja';
    activateLocale(this.#lang);
  }

  hostUpdated(): void {
    fitGround(this.#host);
    const sentence = this.#problem ? problemWords(this.#problem) : '';
    if (sentence !== this.#reported && this.#problem) {
      console.warn(`<${this.#host.localName}> ${sentence}`, this.#host);
      this.#host.dispatchEvent(new FukushiErrorEvent({ ...this.#problem, message: sentence }));
    }
    this.#reported = sentence;
  }

  /** Renders the view for the host's plan. */
  render(show: Show): TemplateResult {
    return this.#renderState(this.#state(), (data, lang) =>
      'goals' in data
        ? show(this.#context(data, data.lang, lang))
        : { kind: 'wrong-data', attribute: 'src', value: this.#host.src, path: 'goals', expected: 'list' },
    );
  }

  /** Renders what a plan or a partner's contact list holds. Around a list stands the default plan. */
  renderContacts(
    show: (data: Plan | ContactList, context: ViewContext) => TemplateResult | Problem,
  ): TemplateResult {
    return this.#renderState(this.#state(), (data, lang) => {
      const around = 'goals' in data ? data : this.#defaultPlan();
      return around ? show(data, this.#context(around, data.lang, lang)) : nothing;
    });
  }

  /** Renders one of the states a source can be in; children show wherever the view does not. */
  #renderState(
    state: SourceState<Plan | ContactList>,
    show: (data: Plan | ContactList, lang: LanguageTag) => TemplateResult | Problem | typeof nothing,
  ): TemplateResult {
    const content =
      state.status === 'failed'
        ? state.problem
        : state.status === 'loading' || pageServesBetter(contentHost(this.#host), this.#languages())
          ? nothing
          : show(state.data, state.lang);
    const problem = isProblem(content) ? content : undefined;
    this.#problem = problem;
    this.#ownContent.viewShown = content !== nothing && !problem;
    const shown = problem ? problemNote(problem, this.#lang) : content;
    // What fails to load is said as a status, whose node must be there before (WCAG 4.1.3).
    return html`${state.status === 'ready' ? shown : html`<div role="status">${shown}</div>`}<slot></slot>`;
  }

  /** The context of a view on this host. */
  #context(plan: Plan, textLang: LanguageTag, lang: LanguageTag): ViewContext {
    const source = planSource();
    const own = !this.#host.src && !this.#host.plan;
    return {
      plan,
      lang,
      textLang,
      headingLevel: headingLevel(this.#host.headingLevel),
      contactLinks: true,
      copy: copyShown,
      permalink: own
        ? (widget) => source?.permalink({ ...widget, lang: lang === plan.lang ? undefined : lang })
        : undefined,
    };
  }

  #languages(): readonly LanguageTag[] {
    const { plan } = this.#host;
    return plan ? languagesOf(plan) : (planSource()?.languages ?? ['ja']);
  }

  #defaultPlan(): Plan | undefined {
    const state = planSource()?.data('', this.#lang);
    return state?.status === 'ready' && 'goals' in state.data ? state.data : undefined;
  }

  #state(): SourceState<Plan | ContactList> {
    // A server renders without telling controllers that an update begins.
    if (isServer) this.hostUpdate();
    const { plan, src } = this.#host;
    if (plan) return { status: 'ready', data: plan, lang: this.#lang };
    return planSource()?.data(src.trim(), this.#lang) ?? LOADING;
  }
}

const LOADING: SourceState<never> = { status: 'loading' };

/** The languages a plan's title has: the plan's own first, then all it is written in. */
const languagesOf = ({ title, lang }: Plan): readonly LanguageTag[] => [
  lang,
  ...(typeof title === 'string' ? [] : Object.keys(title)),
];

/** 2 to 6; anything else is 3. */
const headingLevel = (value: number): number => ([2, 3, 4, 5, 6].includes(value) ? value : 3);
