import type {
  ContactList,
  LanguageTag,
  ParsedPermalink,
  Permalink,
  Plan,
  Problem,
} from '@fukushi-widgets/model';
import type { OptionalName } from './optional.js';

/** What a widget can show at the moment. */
export type SourceState<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly data: Data;
      /** The language that serves best of those that are there. */
      readonly lang: LanguageTag;
    };

/**
 * Where elements get plans, translations and addresses from. Elements fetch
 * nothing; the embed script, a Storybook or an application provides one of these, and calls `tellWidgets` whenever what
 * it says may have changed.
 */
export interface PlanSource {
  /** The languages that widgets can be shown in, the plan's own first. */
  readonly languages: readonly LanguageTag[];
  /**
   * A plan, or a partner's contact list, in one of the languages; starts loading
   * what is missing. With an empty `src`, the default plan.
   */
  data(src: string, lang: LanguageTag): SourceState<Plan | ContactList>;
  /**
   * The address of a widget's own page, or `undefined` where nobody has published one. `src` is what its tag names, as
   * `data` is asked for it; without it, or empty, the page is one of the default plan's.
   */
  permalink(permalink: Permalink, src?: string): string | undefined;
  /** What the address of a widget's own page says; `undefined` for every other address. */
  parsePermalink(address: string): ParsedPermalink | undefined;
  /** The optional views that a plan asks for (`neededBy`); `undefined` while that cannot be said. */
  needs(plan: Plan): readonly OptionalName[] | undefined;
  /** Loads a view that stands in a file of its own, once. Absent where an application brings what it shows. */
  loadView?(name: OptionalName): Promise<unknown>;
}

let source: PlanSource | undefined;

/** The widgets of the page that are told of changes. */
export const toldWidgets = new Set<{ requestUpdate(): void }>();

/** Says to every widget that something it shows may have changed. */
export function tellWidgets(): void {
  for (const widget of toldWidgets) widget.requestUpdate();
}

/** Gives all elements of this bundle their source. The first one provided stays. */
export function providePlanSource(provided: PlanSource): void {
  if (source) return;
  source = provided;
  tellWidgets();
}

/** The source provided, if any. */
export const planSource = (): PlanSource | undefined => source;
