/** What a person finds in a widget. */

const isStyle = (node: Node): boolean => node.nodeName === 'STYLE';
const isParagraph = (node: Node): boolean => /^(?:P|LI|DT|DD|DIV|H\d)$/u.test(node.nodeName);

/** All words, in reading order, with single spaces. */
export function text(node: Node | null | undefined): string {
  const words = (part: Node): string => {
    if (part.nodeType === Node.TEXT_NODE) return part.nodeValue ?? '';
    if (isStyle(part)) return '';
    const inside = [...part.childNodes].map(words).join('');
    return isParagraph(part) ? ` ${inside} ` : inside;
  };
  return node ? words(node).replaceAll(/\s+/gu, ' ').trim() : '';
}

/** The words of a widget's shadow root. */
export const shown = (widget: Element): string => text(widget.shadowRoot);

/** Everything in a widget that matches. */
export const all = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found[] => [
  ...(widget.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The only thing in a widget that matches. */
export function one<Found extends Element = HTMLElement>(widget: Element, selector: string): Found {
  const [found, ...others] = all<Found>(widget, selector);
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} × ${selector} in ${shown(widget)}`);
  return found;
}

/** The words of everything that matches. */
export const texts = (widget: Element, selector: string): string[] => all(widget, selector).map(text);

/** Headings of what is just coming into view, in order. */
export const coming = (widget: Element): string[] =>
  (widget.shadowRoot?.getAnimations() ?? []).map(({ effect }) =>
    text((effect as KeyframeEffect).target?.querySelector('h3, h4, h5')),
  );

/** The paragraph with these words. */
export function paragraph(widget: Element, words: string): HTMLElement {
  const found = all(widget, 'p').find((one) => text(one) === words);
  if (!found) throw new Error(`no paragraph ${words} in ${shown(widget)}`);
  return found;
}

/** Headings with their levels: `h3 計画のしくみ`. */
export const headings = (widget: Element): string[] =>
  all(widget, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${text(heading)}`);

/** Links with where they lead, as written: `0267-00-1700 → tel:0267001700`. */
export const links = (widget: Element): string[] =>
  all(widget, 'a').map((link) => `${text(link)} → ${link.getAttribute('href')}`);

/** The name of each policy that is shown in full. */
export const policies = (widget: Element): string[] =>
  all(widget, 'article').map((article) => text(article.querySelector('h2, h3, h4, h5, h6')));

/** The link or button with this text. */
export function control(widget: Element, name: string): HTMLElement {
  const found = all(widget, 'a, button').find((one) => text(one) === name);
  if (!found) throw new Error(`no link or button ${name} in ${shown(widget)}`);
  return found;
}

/** Whether the page draws a child; a child that no slot takes is not drawn. */
export const isDrawn = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
};

/** The words of the children that the page draws. */
export const drawnChildren = (widget: Element): string[] => [...widget.childNodes].filter(isDrawn).map(text);

/** The focused element, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Words in Japanese letters whose nearest `lang` is not Japanese: read aloud with the wrong voice. */
export function misspoken(widget: Element): string[] {
  const root = widget.shadowRoot as ShadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || isStyle(parent) || !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(node.nodeValue ?? ''))
      continue;
    if (parent.closest('[lang]')?.getAttribute('lang') !== 'ja') found.push(text(node));
  }
  return found;
}
