import type { OptionalName } from '@fukushi-widgets/elements';
import type { LanguageTag, Plan } from '@fukushi-widgets/model';

/** What the command line binds to this script. */
export interface Publication {
  /** The exact version of script and content, which names the folder of files that never change. */
  readonly version: string;
  /** Where the publication is published: the address above `v1/`, ending in `/`. */
  readonly base: string;
  readonly plan: Plan;
  /** The renditions that have a file of their own. */
  readonly renditions: readonly LanguageTag[];
  /** The optional views that the plan asks for; they are bound after the script. */
  readonly views: readonly OptionalName[];
}

/**
 * The one place where the engine learns whose plan it shows: `fukushi build` puts the publication in for this name,
 * which stands once in the built script.
 */
declare const FUKUSHI_PUBLICATION: Publication;

export const publication: Publication = FUKUSHI_PUBLICATION;
