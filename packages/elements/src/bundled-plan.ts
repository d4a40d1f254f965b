import { parsePermalink, permalinkPath, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { neededBy, optionalView, provideOptionalView, type OptionalName } from './optional.js';
import type { PlanSource } from './plan-source.js';
import { contactBox } from './views/contact-box.js';

/** What is known about a plan that comes with an application. */
export interface BundledPlanOptions {
  /** The address above `v1/embed/` where the widgets' own pages are published, ending in `/`. */
  readonly base?: string;
  /** The languages the plan's texts have, its own first. The application brings the interface words. */
  readonly languages?: readonly LanguageTag[];
}

/** What contacts say beside what every one does: where an application has not brought it, they say the rest. */
const BESIDE: readonly OptionalName[] = ['contact-lines', 'contact-open', 'contact-index'];

/** A plan without content, for pages that show only a partner's own contact box. */
export const emptyPlan: Plan = {
  schema: 1,
  id: 'empty',
  lang: 'ja',
  title: '',
  publishers: [],
  plans: [],
  levels: [],
  goals: [],
  actors: [],
  contacts: [],
};

/**
 * A source for applications that bundle the elements, in a browser or on a
 * server: one plan that is there from the start. Nothing is fetched, so `src`
 * says that it cannot be used. Where the application has not imported
 * `define/optional.js` by the time something is shown, a contact is shown
 * whole whatever its `variant`, and without what few contacts say; a plan with
 * more than contacts is not shown, and the console says what to import.
 */
export function bundledPlan(
  plan: Plan,
  { base, languages = [plan.lang] }: BundledPlanOptions = {},
): PlanSource {
  const told = new Set(['']);
  /** What shows nothing for want of a view says so to who bundles it, once. */
  const tell = (missing: string): void => {
    if (!told.has(missing))
      console.warn(
        `fukushi: ${missing} の表示がないので、計画を表示できません。@fukushi-widgets/elements/define/optional.js を import してください`,
      );
    told.add(missing);
  };
  return {
    languages,
    data: (src, lang) =>
      src
        ? {
            status: 'failed',
            problem: { kind: 'load-failed', attribute: 'src', value: src, reason: 'bundledPlan()' },
          }
        : { status: 'ready', data: plan, lang },
    permalink: (permalink, src) => (src || base === undefined ? undefined : base + permalinkPath(permalink)),
    parsePermalink: (address) =>
      base === undefined ? undefined : parsePermalink(address, { base, renditions: languages.slice(1) }),
    needs(plan) {
      if (!optionalView('contact-variants'))
        provideOptionalView('contact-variants', {
          view: (...[contact, context]) => contactBox(contact, context),
          styles: [],
        });
      if (!optionalView('contact-parts'))
        provideOptionalView('contact-parts', { read: () => undefined, view: () => undefined, styles: [] });
      const needed = neededBy(plan).filter((name) => !BESIDE.includes(name) || optionalView(name));
      tell(needed.filter((name) => !optionalView(name)).join(', '));
      return needed;
    },
  };
}
