import { htmlLang, type LanguageTag } from '@fukushi-widgets/model';
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { readingHtml } from '../html/readings.js';
import { pageWords, type PageWords } from './page-words.js';

/* What the contents of a page are made of, whatever the page shows. */

export type Element = DefaultTreeAdapterTypes.Element;

/** What the list leads to, and what leads back to it. */
export const CONTENTS = 'contents';

/** A word of the page in the rendition there is. */
export function said(lang: LanguageTag, word: (words: PageWords['words']) => string): string {
  const { rendition, words } = pageWords(lang);
  const html = readingHtml(word(words), rendition);
  return htmlLang(rendition) === htmlLang(lang) ? html : `<span lang="${htmlLang(rendition)}">${html}</span>`;
}

/** A link within the page, which stays in the frame, where the page is in one. */
export const linkTo = (place: string, inner: string): string =>
  `<a href="#${place}" target="_self">${inner}</a>`;

/** Ends a part of the page with a link to its contents. */
export function leadBack(part: Element, lang: LanguageTag): void {
  const words = said(lang, ({ toContents }) => toContents);
  part.childNodes.push(...parseFragment(`<p class="to-contents">${linkTo(CONTENTS, words)}</p>`).childNodes);
}

/** The outermost sections of a part, in order. */
export function sectionsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    return child.tagName === 'section' ? [child] : sectionsIn(child);
  });
}

/** What an element says, with its readings and languages, without what only itself shows. */
export const wordsIn = (element: Element): string =>
  serialize(element)
    .replaceAll(/ (?:class|part)="[^"]*"/gu, '')
    .trim();

export function find(element: Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of element.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}
