import { drawAll } from './ground.js';
import type { WidgetHost } from './widget.js';

const PREFIX = 'fukushi-policy-';

/** The hash that leads to a policy, without its `#`: `fukushi-policy-1-1`. */
export const policyHash = (policy: string): string => PREFIX + policy;

/** Every connected widget that may show policies, in the order in which they came. */
const homes = new Set<WidgetHost>();

/** The hash that has been followed, so that it is followed once and by one home. */
let followed = '';

/** The article of a policy, in the first widget that shows it; with `like`, only of the same plan. */
function articleOf(policy: string, like?: WidgetHost): HTMLElement | undefined {
  for (const home of homes) {
    const article = home.shadowRoot?.getElementById(`policy-${policy}`);
    if (article && (!like || (home.plan === like.plan && home.src === like.src))) return article;
  }
  return undefined;
}

/** Whether the page shows a policy of this widget's plan, or will: a widget that shows policies shows them all. */
export const isElsewhere = (policy: string, from: WidgetHost): boolean =>
  homes.has(from) || articleOf(policy, from) !== undefined;

/** Scrolls to a policy and moves focus to its heading, so that reading goes on there. */
function reveal(article: HTMLElement): void {
  const heading = article.querySelector<HTMLElement>('[part=heading]');
  drawAll();
  article.scrollIntoView();
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function followHash(): void {
  const { hash } = location;
  const policy = hash.split('#' + PREFIX)[1];
  const article = policy && hash !== followed && articleOf(policy);
  if (!article) return;
  followed = hash;
  reveal(article);
}

const hashChanged = (): void => {
  if (location.hash === followed) return;
  followed = '';
  followHash();
};

/**
 * Goes to a policy where the page shows it, and puts it into the address so that the way back works. `false` where the
 * page does not show it.
 */
export function goToPolicy(policy: string, from: WidgetHost): boolean {
  const article = articleOf(policy, from);
  if (!article) return false;
  // A hash that is not ours may be a page of a site that goes by the hash (`#/news`): it stays.
  const { hash } = location;
  followed = hash && !hash.includes(PREFIX) ? hash : (location.hash = '#' + policyHash(policy));
  reveal(article);
  return true;
}

/** Makes its host, while connected, a place where policies are found, and follows the page's hash to them. */
export function policyHome(host: WidgetHost): Record<string, never> {
  host.addController({
    hostConnected() {
      homes.add(host);
      window.addEventListener('hashchange', hashChanged);
    },
    hostDisconnected() {
      homes.delete(host);
      if (homes.size === 0) window.removeEventListener('hashchange', hashChanged);
    },
    hostUpdated: followHash,
  });
  return {};
}
