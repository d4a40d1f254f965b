import { optionalView } from '../optional.js';
import type { ViewOf } from '../widget-view.js';

/** The reader's choice of language, readings and Easy Japanese for every widget of the page. */
export const view: ViewOf<'reading-tools'> = {
  view: (_, context, look) => optionalView('reading-tools')?.view(context, look),
  styles: [],
  needs: () => ['reading-tools'],
};
