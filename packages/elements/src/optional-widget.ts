import type { CSSResultGroup } from 'lit';
import { optionalView } from './optional.js';
import type { ViewOf } from './widget-view.js';

/** The widgets whose whole view stands in a file of its own. */
type OptionalWidget = 'action-list' | 'contact-directory' | 'message' | 'reading-tools';

/** The line of such a widget in the table of views. `styles` are those that other widgets have too. */
export const optionalWidget = <Name extends OptionalWidget>(
  name: Name,
  styles: CSSResultGroup = [],
): ViewOf<Name> => ({
  view: (item, context, look) =>
    (optionalView(name) as { readonly view: ViewOf<Name>['view'] } | undefined)?.view(item, context, look),
  styles,
  needs: () => [name],
});
