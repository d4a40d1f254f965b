import { OPTION_NAMES, type OptionName } from './attributes.js';
import { WIDGETS, type WidgetName } from './catalogue.js';
import type { LanguageTag } from './plan.js';
import { idPrefix, type PlacedNode } from './select.js';

/** What a permalink says: which widget, of which part of the plan, in which rendition. */
export interface Permalink {
  readonly widget: WidgetName;
  /** Id of a policy, goal, actor or contact; absent for widgets that show the whole. */
  readonly id?: string | undefined;
  /** Absent for the plan's own language. */
  readonly lang?: LanguageTag | undefined;
}

/** The page that shows a node alone: a section of one that has others below it, else a card. */
export const pageOfNode = (placed: PlacedNode): Permalink => ({
  widget: placed.node.children?.length ? 'goal-section' : 'policy-card',
  id: idPrefix(placed) + placed.node.id,
});

/** A permalink as it was found in an address, with the options of look that it carries. */
export interface ParsedPermalink extends Permalink {
  /** Attributes for the widget's tag: `{ 'heading-level': '4' }`. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

/** Where a publication's pages are. */
export interface Site {
  /** The address above `v1/`, ending in `/`. */
  readonly base: string;
  /** The renditions that its pages exist in besides the plan's own language. */
  readonly renditions: readonly LanguageTag[];
}

/** The path under BASE of a widget's own page: `v1/embed/policy-card/1-1/en/`. */
export function permalinkPath({ widget, id, lang }: Permalink): string {
  return ['v1/embed', widget, id, lang, ''].filter((part) => part !== undefined).join('/');
}

/**
 * Begins the hash of the address in static HTML and in text with a link: the link belongs to a text that says what the
 * widget says, so no script shows it again. The address is what publishing systems keep when they drop every wrapper.
 */
export const TEXT_HASH = '#text';

const ID = /^[a-z0-9-]{1,40}$/u;

/** An option as it stands in hash or query, also where a publishing system wrote `&amp;` for `&`. */
const OPTION = new RegExp(`[?#&;](${OPTION_NAMES.join('|')})=([a-z0-9-]{1,40})(?![^&#])`, 'gu');

const withoutScheme = (address: string): string => address.trim().replace(/^https?:/iu, '');

/**
 * Reads a permalink of a site back, or returns `undefined` where the address is
 * not one: another host, another path, a widget there is not, an id that cannot
 * be. The last part is a rendition where the site has one of that name. Ids and
 * the values of options are 1 to 40 of `a-z 0-9 -`; http and https are the same.
 * Options are read from the hash and the query.
 */
export function parsePermalink(address: string, { base, renditions }: Site): ParsedPermalink | undefined {
  const [before, rest = ''] = withoutScheme(address).split(`${withoutScheme(base)}v1/embed/`);
  const path = rest.replace(/[?#].*$/su, '');
  const [name, ...parts] = path.replace(/\/?(?:index\.html)?$/u, '').split('/');
  const widget = WIDGETS.find((known) => known === name);
  const lang = renditions.find((rendition) => rendition === parts.at(-1));
  const [id, more] = lang ? parts.slice(0, -1) : parts;
  if (before || !widget || more !== undefined || (id !== undefined && !ID.test(id))) return undefined;
  const options = [...rest.slice(path.length).matchAll(OPTION)].map(([, option, value]) => [option, value]);
  return { widget, id, lang, options: Object.fromEntries(options) };
}

/** Whether two permalinks lead to the same part of the plan, whatever the rendition and the look. */
export const isSamePart = (one: Permalink, other: Permalink): boolean =>
  one.widget === other.widget && one.id === other.id;
