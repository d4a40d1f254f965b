import { isFallback } from '@fukushi-widgets/elements';
import { CATALOGUE, TEXT_HASH } from '@fukushi-widgets/model';
import type { EmbedSource } from './embed-source.js';
import { isLeftAlone, mount } from './mount.js';
import { BLOCK, elementsIn } from './page-parts.js';
import { publication } from './publication.js';
import type { Page } from './repairs/tools.js';
import { source } from './start.js';

/** What `repairs.js` exports. It is given what this script has, so that it carries no copy of it. */
interface Repairs {
  readonly repair: (page: Page) => void;
}

/**
 * What only `repairs.js` understands, as far as a selector can tell: of frames, also those whose address comes later.
 * Allowed to be wrong: the file is then loaded and finds nothing.
 */
const HINTS =
  '[data-fukushi],[class*=fukushi-w-],[id*=fukushi--],iframe[src*="v1/embed/"],iframe:not([src]),a[href*="v1%2"],script[integrity]:not([integrity^=sha])';

const lengthOf = ({ textContent }: Node): number => textContent?.trim().length ?? 0;

/** Whether something that pasting broke may stand in `root`: a hint, a tag of ours that is none, an address as text. */
const isHinted = (root: ParentNode & Node): unknown =>
  elementsIn(root, HINTS)[0] ||
  // `:not(:defined)` would do, but for WebKit a name with a quotation mark in it is none that waits to be defined.
  elementsIn(root, '*').some(
    ({ localName }) => localName.startsWith('fukushi-') && !customElements.get(localName),
  ) ||
  root.textContent?.includes('/v1/embed/');

/** Shows the widgets whose links stand in `root`, each alone in its block. */
export function discover(root: ParentNode & Node = document.documentElement): void {
  if (!source) return;
  const { base } = source.home;
  // Our own pages show their links already, and an editor would save what we draw.
  if (location.href.startsWith(`${base}v1/embed/`) || document.designMode === 'on') return;
  let isBroken = isHinted(root);
  for (const link of elementsIn(root, 'a[href*="v1/embed/"]') as HTMLAnchorElement[]) {
    if (isLeftAlone(link)) continue;
    const permalink = source.parsePermalink(link.href);
    const block = link.parentElement as Element;
    const rest = lengthOf(block) - lengthOf(link);
    // The last line of a text that says all by itself, whose wrapper a publishing system dropped.
    const isText = link.hash.startsWith(TEXT_HASH);
    if (
      permalink &&
      !rest &&
      !isText &&
      block.matches(BLOCK) &&
      !block.closest('.fukushi-embed') &&
      isFallback(block) &&
      // Under a frame of ours, whatever its hash, the link is for readers who get no frame.
      ![...document.querySelectorAll('iframe')].some(({ src }) =>
        src.startsWith(source?.permalink(permalink) as string),
      )
    )
      mount(block, permalink);
    else isBroken ||= (rest < 20 && !isText) || link.closest('.fukushi-embed');
  }
  if (isBroken) repair(root);
}

/** Loads what repairs. A widget that cannot show what its tag names may be broken too. */
function repair(root: ParentNode): void {
  source
    ?.loadModule<Repairs>('repairs.js')
    .then((file) =>
      file.repair({ root, source: source as EmbedSource, catalogue: CATALOGUE, isLeftAlone, mount }),
    )
    .catch(console.warn);
}

/** Looks at the page once its HTML is there, and at what comes later once a frame; in a hidden tab there are none. */
function start(): void {
  const added = new Set<Element>();
  const look = () => {
    const all = [...added].filter((element) => element.isConnected);
    added.clear();
    for (const element of all) discover(element);
  };
  discover();
  document.addEventListener('fukushi-error', ({ target }) => repair(target as Element));
  new MutationObserver((records) => {
    const before = added.size;
    for (const { addedNodes, target } of records)
      for (const node of addedNodes)
        if ('tagName' in node) added.add(node as Element);
        // Text alone can only be an address; the place where it came may be all of the page.
        else if (node.textContent?.includes('/v1/embed/')) added.add(target as Element);
    if (before || !added.size) return;
    (document.hidden ? setTimeout : requestAnimationFrame)(look);
  }).observe(document, { childList: true, subtree: true });
}

if (source) {
  (globalThis as { fukushi?: unknown }).fukushi ??= Object.freeze({
    version: publication.version,
    discover,
  });
  // In the middle of its HTML, a link that running text follows would still look alone.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
