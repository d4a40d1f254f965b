/**
 * What pasting did to our tags and links, undone: a file of its own, because
 * most pages need none of it. `fukushi.js` loads it where the page's HTML has a
 * hint of it. Nothing is sent, and nothing of the page is changed or hidden
 * that is not recognised as ours.
 */
import { listenToFrames } from './frame/parent.js';
import { showBareAddresses } from './repairs/bare-urls.js';
import { repairCoded } from './repairs/coded.js';
import { repairAttributes, repairNames } from './repairs/elements.js';
import { checkIntegrity } from './repairs/integrity.js';
import { showLinks, showMarkedBlocks } from './repairs/links.js';
import type { Page } from './repairs/tools.js';

/** Nodes that have been looked at and cannot say so themselves. */
const seen = new WeakSet<Node>();

/** Repairs what stands in `root`: first come tags, then blocks, then links, then text. */
export function repair(page: Page): void {
  checkIntegrity(page);
  repairNames(page, seen);
  repairAttributes(page);
  repairCoded(page, seen);
  showMarkedBlocks(page);
  showLinks(page);
  listenToFrames(page);
  showBareAddresses(page, seen);
}
