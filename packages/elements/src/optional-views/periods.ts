import { unknownValue, type Plan, type PlanPeriod, type WidgetName } from '@fukushi-widgets/model';
import type { OptionalFrom } from '../optional.js';
import type { PlanSource } from '../plan-source.js';
import type { Kit } from '../views/kit.js';

/** What stands in the place of `src` on a widget whose tag names a period; no address begins so. */
const MARK = 'plan ';

/** The widgets that show a plan: a list of its own, so that this file carries no catalogue; the compiler holds it. */
const TAGS: Readonly<Record<Exclude<WidgetName, 'reading-tools'>, 1>> = {
  'system-chart': 1,
  'policy-card': 1,
  'goal-section': 1,
  'action-list': 1,
  'contact-box': 1,
  'contact-directory': 1,
  'plan-summary': 1,
  'message': 1,
  'plan': 1,
};

/** What the script of a page says of itself to others. */
interface Page {
  readonly fukushi?: { readonly discover?: () => void };
}

/**
 * Lets tags and links name a plan of another period that is published beside the script's own: `plan="2"`, and the
 * permalinks below `plan/2/`. Bound only where there are such plans, so that no other page pays for it: what it needs
 * it puts around the source of plans and the elements that are there.
 */
function findPeriods({ planSource }: Kit): void {
  const source = planSource();
  const state = source?.data('', 'ja');
  const periods = (state?.status === 'ready' && (state.data as Plan).periods) || [];
  if (!source || periods.length === 0) return;
  readTags(periods);
  readSource(source, periods);
  // The script has looked at a page that was there before it.
  if (document.readyState !== 'loading') (globalThis as Page).fukushi?.discover?.();
}

/** `plan` of a tag counts as its `src`, where it has none. */
function readTags(periods: readonly PlanPeriod[]): void {
  for (const tag of Object.keys(TAGS)) {
    const own = customElements.get(`fukushi-${tag}`)?.prototype as object | undefined;
    const src = own && Object.getOwnPropertyDescriptor(own, 'src');
    if (!own || !src) continue;
    Object.defineProperty(own, 'src', {
      ...src,
      get(this: HTMLElement) {
        const said = src.get?.call(this) as unknown;
        const id = this.getAttribute('plan')
          ?.normalize('NFKC')
          .replaceAll(/[\s"'”]/gu, '');
        // Without an address of its own it is this plan, which has pages to link to.
        const isOwn = periods.some((each) => each.id === id && !each.base);
        return said || !id || isOwn ? said : MARK + id;
      },
    });
  }
  new MutationObserver((records) => {
    for (const { target } of records) (target as { requestUpdate?: () => void } & Node).requestUpdate?.();
  }).observe(document, { attributes: true, attributeFilter: ['plan'], subtree: true });
}

function readSource(source: PlanSource, periods: readonly PlanPeriod[]): void {
  const { data, parsePermalink, permalink } = source;
  const named = (id: unknown) => periods.find((each) => each.id === id);
  source.data = (src, lang) => {
    if (!src.startsWith(MARK)) return data.call(source, src, lang);
    const id = src.slice(MARK.length);
    const period = named(id);
    if (!period) {
      const accepted = periods.map((each) => each.id);
      return { status: 'failed', problem: unknownValue('plan', id, accepted) };
    }
    const { base = '', renditions = [] } = period;
    const spoken = renditions.find((each) => each === lang) ?? renditions[0];
    return data.call(source, `${base}v1/plan/${spoken}.json`, lang);
  };
  // A period's permalinks are the script's own, one folder down.
  const home = permalink.call(source, { widget: 'plan' })?.replace(/v1\/embed\/plan\/$/u, '') ?? '';
  source.permalink = (link, src = '') => {
    const { base, renditions } = named(src.startsWith(MARK) && src.slice(MARK.length)) ?? {};
    if (!base) return permalink.call(source, link, src);
    const lang = renditions?.find((each, index) => index > 0 && each === link.lang);
    return permalink.call(source, { ...link, lang })?.replace(home, base);
  };
  source.parsePermalink = (address) => {
    const period = periods.find(({ base }) => base && address.startsWith(`${base}v1/`));
    const parsed = parsePermalink.call(source, period?.base ? address.replace(period.base, home) : address);
    return parsed && period ? { ...parsed, options: { ...parsed.options, plan: period.id } } : parsed;
  };
}

export const periodsFrom: OptionalFrom<'periods'> = (kit) => {
  if (typeof document !== 'undefined') findPeriods(kit);
  return { styles: [] };
};
