import { classOption } from './elements.js';
import { firstLinked } from './links.js';
import { wantedFrom, widgetName } from './normalise.js';
import { elementsIn } from '../page-parts.js';
import { say, showBeside, showIn, type Page } from './tools.js';

/**
 * Blocks that say in `data-*`, in classes or in an id which widget they are:
 * what one publishing system removes, another keeps. Outermost first.
 */
export function repairCoded(page: Page, seen: WeakSet<Node>): void {
  for (const block of elementsIn(page.root, '[data-fukushi],[class*="fukushi-w-"],[id*="fukushi--"]')) {
    if (seen.has(block) || page.isLeftAlone(block)) continue;
    seen.add(block);
    const [, idWidget, idPart] = /fukushi--([a-z-]+?)(?:--([a-z0-9-]+))?$/u.exec(block.id) ?? [];
    const classWidget = [...block.classList].find((each) => each.startsWith('fukushi-w-'))?.slice(10);
    const widget =
      widgetName(block.getAttribute('data-fukushi'), page) ??
      widgetName(classWidget, page) ??
      widgetName(idWidget, page);
    if (!widget) continue;
    const linked = firstLinked(block, page, widget);
    const wanted = wantedFrom(
      page,
      widget,
      (name) => block.getAttribute(`data-${name}`) ?? classOption(block, name),
      linked,
    );
    const named = { ...wanted, id: wanted.id ?? idPart };
    if (showIn(page, block, named) || showBeside(page, block.firstChild ?? block, named, 'before'))
      say(page, 'class・id・data- で書かれた指定', block);
  }
}
