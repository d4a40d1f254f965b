import { actorChoice } from '../controllers/actor-choice.js';
import { comingStyles } from '../styles/coming.styles.js';
import { actionList } from '../views/action-list.js';
import type { ViewOf } from '../widget-view.js';
import { actionListStyles } from './fukushi-action-list.styles.js';

/** What the plan asks people to do, by actor. Without `actor` the reader can switch between actors. */
export const view: ViewOf<'action-list'> = {
  view: (actor, context, { actorSwitch, goal, policy }) =>
    actionList({ actor, node: (policy ?? goal)?.node }, context, actorSwitch),
  styles: [actionListStyles, comingStyles],
  interact: actorChoice,
};
