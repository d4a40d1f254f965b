import { isSamePart, TEXT_HASH, type ParsedPermalink, type WidgetName } from '@fukushi-widgets/model';
import { readAddress } from './normalise.js';
import { elementsIn } from '../page-parts.js';
import { blockOf, say, showBeside, showIn, type Page } from './tools.js';

const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';

/** What publishing systems write after a link that leaves the site. */
const NOTE = /^[（(［[【][^）)］\]】]{0,20}(?:外部|別ウ|新し|新規|別の)[^）)］\]】]{0,20}[）)］\]】]$/u;
const ICON = /^$|外部|別ウ|新し|新規|リンク|external|link|new/iu;

/** Blocks that name something else: no widget belongs in them. */
const TITLE = 'h1,h2,h3,h4,h5,h6,summary,button,label';

const addressOf = (link: Element): string => link.getAttribute('href') ?? '';

/** What the first link of ours in a block leads to; with `widget`, the first to such a widget. */
export function firstLinked(block: Element, page: Page, widget?: WidgetName): ParsedPermalink | undefined {
  const found = [...block.querySelectorAll('a')].map((link) => readAddress(addressOf(link), page)?.wanted);
  return found.find((wanted) => wanted && (!widget || wanted.widget === widget));
}

/** Whether a block holds nothing but a link, and what was put beside it to mark it as leading elsewhere. */
function isDecorated(block: Element, link: Element): boolean {
  const [before = '', ...rest] = textOf(block).split(textOf(link));
  const after = rest.join('').trim();
  const pictures = [...block.querySelectorAll('img')];
  return (
    textOf(link) !== '' &&
    before === '' &&
    rest.length === 1 &&
    (after === '' || NOTE.test(after)) &&
    pictures.every((picture) => ICON.test(picture.getAttribute('alt') ?? '')) &&
    !block.querySelector('video,form,iframe,h1,h2')
  );
}

/** What ends a line. Lists do not: where one follows, what stands before it names it. */
const BREAK = /^(?:[BH]R|P|DIV|H\d|TABLE|BLOCKQUOTE|FIGURE|SECTION|ARTICLE)$/u;
const isBreak = (node: Node | null): boolean => node === null || BREAK.test(node.nodeName);

/** The nearest sibling that is not white space. */
function beside(node: Node, way: 'nextSibling' | 'previousSibling'): Node | null {
  let other = node[way];
  while (other?.nodeType === Node.TEXT_NODE && textOf(other) === '') other = other[way];
  return other;
}

/** Whether a node has a line of a block for itself. */
export const isAloneInLine = (node: Node): boolean =>
  isBreak(beside(node, 'previousSibling')) && isBreak(beside(node, 'nextSibling'));

/** Blocks that say they are ours and end in our link: `<div class="fukushi-embed">…`. */
export function showMarkedBlocks(page: Page): void {
  for (const block of elementsIn(page.root, '.fukushi-embed:not(a)')) {
    const link = [...block.querySelectorAll('a')].at(-1);
    if (!link || page.isLeftAlone(link)) continue;
    const read = readAddress(addressOf(link), page);
    if (read && showIn(page, block, read.wanted) && read.repaired) say(page, read.repaired, block);
    if (read && !block.shadowRoot && showBeside(page, link, read.wanted))
      say(page, `${block.localName} の中のリンク`, block);
  }
}

/** Whether a frame of ours shows a widget already: the link under it is for readers who get no frame. */
const isFramed = (wanted: ParsedPermalink, page: Page): boolean =>
  [...document.querySelectorAll('iframe')].some(({ src }) => {
    const framed = page.source.parsePermalink(src);
    return framed && isSamePart(framed, wanted) && framed.lang === wanted.lang;
  });

/** Links of ours that `fukushi.js` left: wrapped, decorated, in another language, in a cell, in running text. */
export function showLinks(page: Page): void {
  for (const link of elementsIn(page.root, 'a[href]')) {
    const read = textOf(link) ? readAddress(addressOf(link), page) : undefined;
    const block = blockOf(link);
    if (!read || !block || page.isLeftAlone(link) || isFramed(read.wanted, page)) continue;
    if ((link as HTMLAnchorElement).hash.startsWith(TEXT_HASH)) continue;
    const { wanted, repaired } = read;
    const isMarked = link.classList.contains('fukushi-embed');
    if (block.matches(TITLE)) {
      if (isMarked && showBeside(page, block, wanted)) say(page, '見出しの中のリンク', link);
      continue;
    }
    if (isDecorated(block, link)) {
      const isBare = textOf(block) === textOf(link) && !block.querySelector('img');
      if (showIn(page, block, wanted, !isBare || repaired !== undefined)) {
        const what = repaired ?? (isBare ? undefined : '印や注記の付いたリンク');
        if (what) say(page, what, link);
      } else if (!block.shadowRoot && showBeside(page, link, wanted)) {
        say(page, `${block.localName} の中のリンク`, link);
      }
    } else if (isMarked && showIn(page, block, wanted)) {
      if (repaired) say(page, repaired, link);
    } else if (isAloneInLine(link) && showBeside(page, link, wanted)) {
      say(page, '改行で区切られたリンク', link);
    }
  }
}
