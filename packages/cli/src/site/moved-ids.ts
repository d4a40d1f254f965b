import { partWithId, permalinkPath, publishedParts, WIDGETS, type Plan } from '@fukushi-widgets/model';
import { oembed } from './oembed.js';
import type { PageView } from './page-view.js';
import { oembedPath } from './paths.js';
import { pageLink } from './permalinks.js';
import { redirectPage } from './redirect-page.js';
import type { Redirect } from './serving/rules.js';
import type { SiteFile } from './site-files.js';

/** A retired id of a part that has a page. */
export interface Moved {
  readonly old: string;
  /** The retired permalink's path. */
  readonly from: string;
  /** What took its place. */
  readonly view: PageView;
}

/** The retired ids that lead to a page. */
export const movedIds = (view: PageView): readonly Moved[] =>
  (partWithId(view.widget, view.plan, view.id)?.formerly ?? []).map((old) => ({
    old,
    from: permalinkPath(pageLink({ ...view, id: old })),
    view,
  }));

/** What stands at a retired id's addresses. */
export const movedFiles = ({ old, from, view }: Moved): readonly SiteFile[] => [
  [`${from}index.html`, redirectPage(old, view)],
  [oembedPath(pageLink({ ...view, id: old })), `${JSON.stringify(oembed(view))}\n`],
];

/** For servers: where retired ids lead, one for all languages, whose pages lie below. `place` is the site's, under the root. */
export const redirectsOf = (plan: Plan, place = ''): readonly Redirect[] =>
  WIDGETS.flatMap((widget) =>
    publishedParts(widget, plan).flatMap(({ id, formerly = [] }) =>
      formerly.map((old) => ({
        from: place + permalinkPath({ widget, id: old }),
        to: place + permalinkPath({ widget, id }),
      })),
    ),
  );
