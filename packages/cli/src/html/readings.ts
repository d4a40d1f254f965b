import { parseFragment, serialize, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { hasReadings, rubyHtml, withoutRuby, type LanguageTag } from '@fukushi-widgets/model';
import { escapeHtml } from '../site/escape.js';

type Node = DefaultTreeAdapterTypes.Node;
type Child = DefaultTreeAdapterTypes.ChildNode;

/*
 * Readings in static HTML. Beside our own style sheet a reading is an attribute that the style sheet draws, so that
 * copies, names, search and links to text hold the words alone; where HTML is pasted it is text between brackets
 * that show where nothing knows ruby.
 */

/** A text with readings marked as HTML for a page with our style sheet. */
export const readingHtml = (text: string, rendition: LanguageTag): string =>
  hasReadings(rendition) ? rubyHtml(text) : escapeHtml(text);

/** HTML in which texts are still marked: readings drawn as on our pages, and none in attributes. */
export function withReadings(html: string): string {
  const root = parseFragment(html);
  mark(root);
  return serialize(root);
}

function mark(node: Node): void {
  if (tree.isElementNode(node)) {
    for (const attribute of node.attrs) attribute.value = withoutRuby(attribute.value);
  }
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.flatMap((child): Child[] => {
    if (!tree.isTextNode(child)) {
      mark(child);
      return [child];
    }
    if (!child.value.includes('《')) return [child];
    const { childNodes } = parseFragment(rubyHtml(child.value));
    for (const each of childNodes) each.parentNode = node;
    return childNodes;
  });
}

/** The same HTML with each reading as text in brackets after its word, for places without our style sheet. */
export const readingsInBrackets = (html: string): string =>
  html
    .replaceAll(/<rt data-r="([^"]*)"><\/rt>/gu, '<rp>（</rp><rt>$1</rt><rp>）</rp>')
    .replaceAll('<wbr>', '');
