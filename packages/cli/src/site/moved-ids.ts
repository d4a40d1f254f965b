import {
  idPrefix,
  partWithId,
  permalinkPath,
  publishedParts,
  WIDGETS,
  type Part,
  type Permalink,
  type PlacedNode,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { oembed } from './oembed.js';
import type { PageView } from './page-view.js';
import { oembedPath } from './paths.js';
import { pageLink } from './permalinks.js';
import { redirectPage } from './redirect-page.js';
import type { Redirect } from './serving/rules.js';
import type { SiteFile } from './site-files.js';

/** A retired address of a part that has a page. */
export interface Moved {
  readonly from: Permalink;
  /** What took its place. */
  readonly view: PageView;
}

/**
 * The pages that the retired ids of a part had. Of a node nobody says on which level it stood: what is a section now may
 * have been a card, or a section whose level's id stood before its own.
 */
function formerPages(widget: WidgetName, { formerly = [], item }: Part, plan: Plan): readonly Permalink[] {
  if (widget !== 'goal-section' && widget !== 'policy-card') return formerly.map((id) => ({ widget, id }));
  const prefix = idPrefix(item as PlacedNode);
  return formerly
    .filter((old) => prefix === '' || formerly.includes(prefix + old))
    .flatMap((old): readonly Permalink[] => [
      { widget: 'policy-card', id: old },
      { widget: 'goal-section', id: old },
      ...plan.levels.slice(1, -1).map(({ id }) => ({ widget: 'goal-section', id: `${id}-${old}` }) as const),
    ])
    .filter((old) => partWithId(old.widget, plan, old.id) === undefined);
}

/** The retired addresses that lead to a page. */
export function movedIds(view: PageView): readonly Moved[] {
  const part = partWithId(view.widget, view.plan, view.id);
  return (part ? formerPages(view.widget, part, view.plan) : []).map(({ widget, id }) => ({
    from: pageLink({ ...view, widget, id }),
    view,
  }));
}

/** What stands at a retired address. */
export const movedFiles = ({ from, view }: Moved): readonly SiteFile[] => [
  [`${permalinkPath(from)}index.html`, redirectPage(from, view)],
  [oembedPath(from), `${JSON.stringify(oembed(view))}\n`],
];

/** For servers: where retired ids lead, one for all languages, whose pages lie below. `place` is the site's, under the root. */
export const redirectsOf = (plan: Plan, place = ''): readonly Redirect[] =>
  WIDGETS.flatMap((widget) =>
    publishedParts(widget, plan).flatMap((part) =>
      formerPages(widget, part, plan).map((old) => ({
        from: place + permalinkPath(old),
        to: place + permalinkPath({ widget, id: part.id }),
      })),
    ),
  );
