import { htmlLang } from '@fukushi-widgets/model';
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { readingHtml } from '../html/readings.js';
import { pageWords } from './page-words.js';
import { textOf } from './page-view.js';
import type { PageView } from './page-view.js';

type Element = DefaultTreeAdapterTypes.Element;

/** The whole plan is long on a telephone: what it has, before it, and a way back after each goal. */
export interface PageContents {
  /** The list, to stand before the widget. */
  readonly nav: string;
  /** The widget, with the places that the list leads to. */
  readonly html: string;
}

/** What the list leads to, and what leads back to it. */
const CONTENTS = 'contents';

/** The contents of the page of a whole plan. Links stay in the frame, where the page is in one. */
export function pageContents({ html, lang }: PageView): PageContents {
  const { rendition, words } = pageWords(lang);
  const said = (text: string) =>
    htmlLang(rendition) === htmlLang(lang)
      ? readingHtml(text, rendition)
      : `<span lang="${htmlLang(rendition)}">${readingHtml(text, rendition)}</span>`;
  const link = (place: string, inner: string) => `<a href="#${place}" target="_self">${inner}</a>`;
  const root = parseFragment(html);
  const items = parts(root).map((section, index) => {
    const place = `part-${index + 1}`;
    section.attrs.push({ name: 'id', value: place });
    if (classesOf(section).includes('goal')) {
      const back = parseFragment(`<p class="to-contents">${link(CONTENTS, said(words.toContents))}</p>`);
      section.childNodes.push(...back.childNodes);
    }
    return `<li>${link(place, linkWords(section))}</li>`;
  });
  return {
    nav:
      `<nav class="contents" aria-labelledby="${CONTENTS}"><p id="${CONTENTS}">${said(words.contents)}</p>` +
      `<ul>${items.join('')}</ul></nav>`,
    html: serialize(root),
  };
}

const classesOf = (element: Element): readonly string[] =>
  element.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];

/** The outermost sections of the plan, in order. */
function parts(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    return child.tagName === 'section' ? [child] : parts(child);
  });
}

/** What a section's heading says, with its readings and languages, without what only the heading shows. */
function linkWords(section: Element): string {
  const heading = find(section, ({ tagName }) => /^h\d$/u.test(tagName));
  return heading && textOf(heading) !== ''
    ? serialize(heading).replaceAll(/ (?:class|part)="[^"]*"/gu, '')
    : '';
}

function find(element: Element, is: (element: Element) => boolean): Element | undefined {
  for (const child of element.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}
