import type { WidgetName, LanguageTag } from '@fukushi-widgets/model';
import { parseFragment, serialize, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Look } from '@fukushi-widgets/elements/views.js';
import { classesOf } from './classes.js';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/**
 * A contact as its variant shows it, in HTML that has no style sheet of ours. What the style sheet hides is not there;
 * within a sentence, the link to the contact's own page comes last and not under the name, which may be too short for one.
 */
export function asVariant(
  html: string,
  { widget, variant, lang }: { widget: WidgetName; variant?: Look['variant'] | undefined; lang: LanguageTag },
): string {
  if (widget !== 'contact-box' || (variant !== 'compact' && variant !== 'inline')) return html;
  const root = parseFragment(html);
  const [frame] = root.childNodes.filter(tree.isElementNode);
  const [shown, source] = frame?.childNodes.filter(tree.isElementNode) ?? [];
  if (!frame || !shown) return html;
  const lines = source?.childNodes.filter(tree.isElementNode) ?? [];
  if (variant === 'compact') {
    remove(shown, (element) => classesOf(element).includes('tag'));
    if (source) source.childNodes = lines.slice(-1);
    return serialize(root);
  }
  const links = lines.at(-1)?.childNodes.filter((node) => node.nodeName === 'a') ?? [];
  const comma = tree.createTextNode(/^(?:ja|zh)/u.test(lang) ? '、' : ', ');
  frame.nodeName = frame.tagName = 'span';
  frame.childNodes = [...withoutLinks(shown.childNodes), ...links.flatMap((link) => [comma, link])];
  return serialize(root);
}

function remove(parent: Element, is: (element: Element) => boolean): void {
  parent.childNodes = parent.childNodes.filter((node) => !tree.isElementNode(node) || !is(node));
  for (const node of parent.childNodes) if (tree.isElementNode(node)) remove(node, is);
}

const withoutLinks = (nodes: readonly Child[]): Child[] =>
  nodes.flatMap((node) => (tree.isElementNode(node) && node.tagName === 'a' ? node.childNodes : [node]));
