import type { LanguageTag } from '@fukushi-widgets/model';
import type { PageView } from './page-view.js';
import type { Picture } from './picture.js';

/** What a page knows of the site around it. */
export interface SiteContext {
  /** The renditions every page exists in, the plan's own first. */
  readonly languages: readonly LanguageTag[];
  /** Path under BASE of the script that tells a framing page our height; absent where it was not built. */
  readonly frameScript?: string | undefined;
  /** The picture that was drawn of a page; of none where nothing was drawn. */
  readonly pictures?: ReadonlyMap<PageView, Picture> | undefined;
}
