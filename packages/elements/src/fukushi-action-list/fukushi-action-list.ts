import { optionalView } from '../optional.js';
import { goalsStyles } from '../styles/goals.styles.js';
import type { ViewOf } from '../widget-view.js';

/** What the plan asks people to do, by actor. Without `actor` the reader can switch between actors. */
export const view: ViewOf<'action-list'> = {
  view: (actor, context, { goal, host, policy }) =>
    optionalView('action-list')?.view({ actor, node: (policy ?? goal)?.node }, context, host),
  styles: goalsStyles,
  needs: () => ['actors', 'action-list'],
};
