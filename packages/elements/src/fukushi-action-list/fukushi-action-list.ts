import { optionalWidget } from '../optional-widget.js';
import { goalsStyles } from '../styles/goals.styles.js';

/** What the plan asks people to do, by actor. Without `actor` the reader can switch between actors. */
export const view = optionalWidget('action-list', goalsStyles);
