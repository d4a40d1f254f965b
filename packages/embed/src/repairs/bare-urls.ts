import { isAloneInLine } from './links.js';
import { readAddress } from './normalise.js';
import { blockOf, say, showBeside, showIn, type Page } from './tools.js';

/** Where an address is meant to be read as text. */
const AS_TEXT = 'a,pre,code,kbd,samp,textarea,script,style,title,button,option,svg,math';

/** Addresses of ours that stand as text on a line of their own. */
export function showBareAddresses(page: Page, seen: WeakSet<Node>): void {
  const texts = document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes('/v1/embed/') && /^\s*\S+\s*$/u.test(text.data)) found.push(text);
  }
  for (const text of found) {
    const parent = text.parentElement;
    const block = blockOf(text);
    if (!parent || !block || seen.has(text) || parent.closest(AS_TEXT) || page.isLeftAlone(parent)) continue;
    seen.add(text);
    const address = text.data.trim();
    const read = /^https?:/u.test(address) ? readAddress(address, page) : undefined;
    if (!read) continue;
    const isAll = block.textContent?.trim() === address && !block.querySelector('img');
    if (
      (isAll && showIn(page, block, read.wanted, true)) ||
      (!block.shadowRoot && isAloneInLine(text) && showBeside(page, text, read.wanted))
    )
      say(page, '文字のまま貼られたアドレス', parent);
  }
}
