import { isFallback } from '@fukushi-widgets/elements';
import { targetLocales } from '@fukushi-widgets/elements/locale-codes.js';
import { WIDGETS, type WidgetName } from '@fukushi-widgets/model';
import { isLeftAlone, mount } from './mount.js';
import { home } from './start.js';
import { VERSION } from './version.js';

/** What `repairs.js` exports. It is given what this script has, so that it carries no copy of it. */
interface Repairs {
  readonly repair: (root: ParentNode, base: string, tools: [typeof isLeftAlone, typeof mount]) => void;
}

/** What can have a shadow root and hold a widget. */
const BLOCK = 'p,div,section,article,aside,main,blockquote';

/** A permalink in the plan's own language: most are. */
const PLAIN = new RegExp(`^v1/embed/(${WIDGETS.join('|')})/(?:([a-z0-9-]{1,40})/)?([?#].*)?$`, 'u');

/**
 * What only `repairs.js` understands, as it looks in a page's HTML. Cheap, and
 * allowed to be wrong: the file is then loaded and finds nothing.
 */
const HINT =
  /fukushi(?:=|--|-w-)|<fukushi-(?:[a-z-]*[^ a-z>-]|[^>]*(?:[“”＝]|&amp;[#q])|[pgc]o[^ ]*>)|(?:<iframe[^>]*|[>=]\s*http[^<>"]*)v1.embed|v1%(?:25)?2fembed|integrity="[^a-z]/iu;

const lengthOf = ({ textContent }: Node): number => textContent?.trim().length ?? 0;

/** Shows the widgets whose links stand in `root`, each alone in its block. */
export function discover(root: ParentNode = document.documentElement): void {
  // Our own pages show their links already, and an editor would save what we draw.
  if (!home || location.href.startsWith(`${home.base}v1/embed/`) || document.designMode === 'on') return;
  const { base, versionBase } = home;
  let isHinted = HINT.test((root as Element).outerHTML);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="v1/embed/"]')) {
    if (isLeftAlone(link)) continue;
    const [before, path = ''] = link.href.split(base);
    const [, widget, id = '', tail = ''] = PLAIN.exec(path) ?? [];
    const block = link.parentElement as Element;
    const rest = lengthOf(block) - lengthOf(link);
    if (
      !before &&
      widget &&
      !targetLocales.includes(id as never) &&
      !rest &&
      block.matches(BLOCK) &&
      !block.closest('.fukushi-embed') &&
      isFallback(block) &&
      // Under a frame of ours the link is for readers who get no frame.
      !document.querySelector(`iframe[src="${link.href}"]`)
    )
      mount(block, { widget: widget as WidgetName, id }, tail);
    else isHinted ||= rest < 20 || link.closest('.fukushi-embed') !== null;
  }
  if (isHinted) {
    void import(versionBase + 'repairs.js').then(
      ({ repair }: Repairs) => repair(root, base, [isLeftAlone, mount]),
      console.warn,
    );
  }
}

/** Looks at the page once its HTML is there, and at what comes later once a frame. */
function start(): void {
  const changed = new Set<Node>();
  discover();
  new MutationObserver((records) => {
    if (!changed.size) {
      requestAnimationFrame(() => {
        for (const node of changed) discover(node as Element);
        changed.clear();
      });
    }
    for (const { target } of records) changed.add(target);
  }).observe(document, { childList: true, subtree: true });
}

if (home) {
  (globalThis as { fukushi?: unknown }).fukushi ??= Object.freeze({ version: VERSION, discover });
  // In the middle of its HTML, a link that running text follows would still look alone.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
