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

/** The attribute of a widget's tag that says what the id in its address says. */
export const ID_ATTRIBUTES: Readonly<Partial<Record<WidgetName, string>>> = {
  'policy-card': 'policy',
  'goal-section': 'goal',
  'action-list': 'actor',
  'contact-box': 'organization',
};

/** The attributes that a permalink may carry in its hash or query; any other name in it means nothing. */
export const OPTION_NAMES = ['heading-level', 'variant', 'layout', 'print', 'goal', 'policy'] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

/** What a permalink says: which widget, of which part of the plan, in which language. */
export interface Permalink {
  readonly widget: WidgetName;
  /** Id of a policy, goal, actor or contact; absent for widgets that show the whole. */
  readonly id?: string | undefined;
  /** Absent for the plan's own language. */
  readonly lang?: LanguageTag | undefined;
}

/** A permalink as it was found in an address, with the options of look that it carries. */
export interface ParsedPermalink extends Permalink {
  /** Attributes for the widget's tag: `{ 'heading-level': '4' }`. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

/** The path under BASE of a widget's own page: `v1/embed/policy-card/1-1/en/`. */
export function permalinkPath({ widget, id, lang }: Permalink): string {
  return ['v1/embed', widget, id, lang, ''].filter((part) => part !== undefined).join('/');
}

/** Widget, id and language; a last part that is one of the project's languages is a language. */
const PARTS = new RegExp(
  `^(${WIDGETS.join('|')})(?:/([a-z0-9-]{1,40}))??(?:/(ja|ja-easy|en|zh-Hans|vi|pt-BR|fil|th|id|ko))?/?(?:index\\.html)?(?:[?#]|$)`,
  'u',
);

/** An option as it stands in hash or query, also where a publishing system wrote `&amp;` for `&`. */
export const OPTION = new RegExp(`[?#&;](${OPTION_NAMES.join('|')})=([a-z0-9-]{1,40})(?![^&#])`, 'gu');

/**
 * Reads a permalink under BASE back, or returns `undefined` where the address
 * is not one: another host, another path, a widget there is not, an id or
 * language that cannot be. Ids and the values of options are 1 to 40 of
 * `a-z 0-9 -`; http and https are the same. Options are read from the hash and the query.
 */
export function parsePermalink(address: string, base: string): ParsedPermalink | undefined {
  const [before, path = ''] = withoutScheme(address).split(`${withoutScheme(base)}v1/embed/`);
  const [, widget, id, lang] = PARTS.exec(path) ?? [];
  if (before || !widget) return undefined;
  const options = Object.fromEntries([...path.matchAll(OPTION)].map(([, name, value]) => [name, value]));
  return { widget: widget as WidgetName, id, lang, options };
}

const withoutScheme = (address: string): string => address.trim().replace(/^https?:/iu, '');
