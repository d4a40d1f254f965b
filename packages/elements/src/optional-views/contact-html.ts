/**
 * Reads the HTML between the tags of a box: headings, paragraphs, the rows of a `dl` or of a table with two columns, the
 * properties of an h-card (microformats2). Nothing of it is changed. What could not be said again without losing
 * something, an image, a reading, a form, a word without a place, leaves its child unread.
 */
import type { HtmlParts, HtmlRow, HtmlValue, OptionalFrom } from '../optional.js';

const PLAIN =
  'h1,h2,h3,h4,h5,h6,dl,dt,dd,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,div,p,ul,li,section,article,header,address,span,a,b,strong,i,em,small,u,font,time,data,bdi,wbr,br';
const BLOCK = /^(?:br|p|div|ul|li)$/u;
/** What keeps a child as it is: other elements, what is not shown, another language. */
const ODD = `:not(${PLAIN}),[hidden],[lang],:is(dt,dd,th,td,a) :is(dl,table),a a`;

/** The properties of an h-card that are lines of a contact, with a label for those that the page writes without. */
const PROPERTIES: Readonly<Record<string, string>> = {
  tel: '電話',
  email: 'メール',
  url: 'URL',
  adr: '住所',
};

/** A row that only says which column is which, as editors' templates for tables begin. */
const COLUMNS = /^(?:項目|区分|種別)(?:内容|詳細|備考)$/u;

/** What an element says: where a link begins and ends, and where a line does; `hrefs` gets where each link leads. */
function textOf(node: Node, hrefs: string[]): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.replaceAll(/[\s\0]+/gu, ' ');
  const text = [...node.childNodes].map((child) => textOf(child, hrefs)).join('');
  const { href, localName = '' } = node as Partial<HTMLAnchorElement>;
  if (href) hrefs.push(href);
  return href ? `\0${text}\0` : BLOCK.test(localName) ? `\n${text}\n` : text;
}

function valueOf(element: Element): HtmlValue {
  const hrefs: string[] = [];
  return {
    text: textOf(element, hrefs)
      .replaceAll(/\s*\n\s*/gu, '\n')
      .trim(),
    hrefs,
  };
}

/** All that a child of a box says, `undefined` where something of it would be lost. */
function read(child: Element): HtmlParts | undefined {
  const links = [...child.querySelectorAll('a')];
  if (
    child.matches(ODD) ||
    child.querySelector(ODD) ||
    links.some(({ href }) => !/^(?:https?|tel|mailto):/u.test(href))
  )
    return undefined;
  const parts: HtmlParts = { names: [], introduction: [], rows: [] };
  let isRead = true;
  /** Words that stand before a property of a card. */
  let label = '';

  /** Words that no link may stand in, because nothing would lead there. */
  const words = (element: Element): string => {
    const { text, hrefs } = valueOf(element);
    if (hrefs[0]) isRead = false;
    return text;
  };

  const readRows = (list: Element): void => {
    let row: HtmlRow | undefined;
    for (const node of list.children) {
      if (node.matches('dt')) parts.rows.push((row = { label: words(node), values: [] }));
      else if (node.matches('dd') && row) row.values.push(valueOf(node));
      else if (node.matches('div')) readRows(node);
      else isRead = false;
    }
    if ([...list.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      isRead = false;
  };

  /** What a cell says alone above all rows is the name; one that is a label for several rows has several values. */
  const readTable = ({ caption, rows }: HTMLTableElement): void => {
    let row: HtmlRow | undefined;
    let left = 0;
    if (caption) parts.names.push(words(caption));
    for (const { cells, textContent } of rows) {
      const [first, second] = cells;
      if (!row && COLUMNS.test(textContent.replaceAll(/\s/gu, ''))) continue;
      const value = second ?? first;
      if (!row && !second && first?.matches('th,[colspan]')) {
        parts.names.push(words(first));
        continue;
      }
      if (second && !left) {
        parts.rows.push((row = { label: words(first as Element), values: [] }));
        left = (first as HTMLTableCellElement).rowSpan;
      } else if (second) isRead = false;
      if (row && left && cells.length < 3 && value?.matches('td')) row.values.push(valueOf(value));
      else isRead = false;
      left -= 1;
    }
  };

  const walk = (node: Node, isInCard: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
      if (!isInCard || label) isRead = false;
      label = node.nodeValue.trim();
    }
    if (!('localName' in node)) return;
    const element = node as Element;
    const [, property = ''] =
      (isInCard && /(?:^|\s)(?:[pu]-|h-(?=adr))([a-z-]+)/u.exec(element.className)) || [];
    const isCard = isInCard || element.matches('.h-card');
    if (element.matches('dl')) readRows(element);
    else if (element.matches('table')) readTable(element as HTMLTableElement);
    else if (Object.hasOwn(PROPERTIES, property)) {
      parts.rows.push({ label: label || (PROPERTIES[property] ?? ''), values: [valueOf(element)] });
      label = '';
    } else if (/^(?:name|org)/u.test(property) && element.matches('a.u-url')) {
      // The usual way to say both at once.
      const { href } = element as HTMLAnchorElement;
      parts.names.push(valueOf(element).text.replaceAll('\0', ''));
      parts.rows.push({ label: 'URL', values: [{ text: href, hrefs: [href] }] });
    } else if (/^(?:name|org)/u.test(property) || element.matches('h1,h2,h3,h4,h5,h6'))
      parts.names.push(words(element));
    else if (property === 'note' || (!isCard && element.matches('p')))
      parts.introduction.push(...[words(element)].filter(Boolean));
    else if (property || element.matches('a')) isRead = false;
    else for (const each of element.childNodes) walk(each, isCard);
  };

  walk(child, false);
  return isRead && !label && parts.rows.every((row) => row.label && row.values[0]) ? parts : undefined;
}

export const contactHtmlFrom: OptionalFrom<'contact-html'> = () => ({ read, styles: [] });
