import { optionalView } from '../optional.js';
import type { ViewOf } from '../widget-view.js';

/** The signed message, word for word. It is never translated or shortened. */
export const view: ViewOf<'message'> = {
  view: (message, context) => optionalView('message')?.view(message, context),
  styles: [],
};
