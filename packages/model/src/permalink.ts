import type { LanguageTag } from './plan.js';

/** Every widget that has a page of its own, by the last part of its tag. */
export const WIDGETS = [
  'system-chart',
  'policy-card',
  'goal-section',
  'action-list',
  'contact-box',
  'plan-summary',
  'message',
  'plan',
] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** What a permalink says: which widget, of which part of the plan, in which language. */
export interface Permalink {
  readonly widget: WidgetName;
  /** Id of a policy, goal, actor or contact; absent for widgets that show the whole. */
  readonly id?: string | undefined;
  /** Absent for the plan's own language. */
  readonly lang?: LanguageTag | undefined;
}

/** The path under BASE of a widget's own page: `v1/embed/policy-card/1-1/en/`. */
export function permalinkPath({ widget, id, lang }: Permalink): string {
  return ['v1/embed', widget, id, lang, ''].filter((part) => part !== undefined).join('/');
}

/**
 * Reads a permalink under BASE back, or returns `undefined` where the address
 * is not one. Hash and query carry options of look and do not matter here. A
 * last part is a language where it is one of `languages`, otherwise an id.
 */
export function readPermalink(
  address: string,
  base: string,
  languages: readonly LanguageTag[],
): Permalink | undefined {
  const start = withoutScheme(base) + 'v1/embed/';
  const path = withoutScheme(address);
  const match = /^([a-z-]+)(?:\/([A-Za-z0-9-]+))?(?:\/([A-Za-z-]+))?\/?(?:index\.html)?(?:[?#].*)?$/u.exec(
    path.startsWith(start) ? path.slice(start.length) : '',
  );
  const widget = WIDGETS.find((name) => name === match?.[1]);
  if (!match || !widget) return undefined;
  const [, , first, second] = match;
  if (second !== undefined)
    return languages.includes(second) ? { widget, id: first, lang: second } : undefined;
  return first !== undefined && languages.includes(first) ? { widget, lang: first } : { widget, id: first };
}

const withoutScheme = (address: string): string => address.trim().replace(/^https?:/iu, '');
