import { parseFragment, serialize, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { collapsed } from './white-space.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Serves our own pages and shadow roots only, and means nothing where the HTML is pasted. */
const OWN_ATTRIBUTES = new Set(['class', 'part', 'id', 'role']);

/** Words to a page's translator, not to our style sheet. */
const KEPT_CLASSES = new Set(['notranslate']);

/** Checkers of municipal publishing systems refuse a link with a shorter text; it stays as text. */
const SHORTEST_LINK = 4;

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt h2 h3 h4 h5 h6 li p section ul'.split(' '),
);

/**
 * Makes what a view renders fit to be pasted anywhere: no comments, no icons,
 * no class, part, id or role of ours, no wrapper that then says nothing, and no blank
 * line or indent for an editor to turn into paragraphs.
 */
export function cleanFragment(html: string): string {
  const root = parseFragment(html);
  root.childNodes = clean(root.childNodes);
  return serialize(root)
    .replaceAll('</li><li', '</li>\n<li')
    .replaceAll(/\s*\n\s*/gu, '\n')
    .trim();
}

function clean(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (tree.isTextNode(node)) return [{ ...node, value: collapsed(node.value) }];
    if (!tree.isElementNode(node) || node.tagName === 'svg') return [];
    const attrs = node.attrs.flatMap((attribute) => {
      const kept = attribute.value.split(' ').filter((name) => KEPT_CLASSES.has(name));
      if (!OWN_ATTRIBUTES.has(attribute.name)) return [attribute];
      return attribute.name === 'class' && kept.length > 0 ? [{ ...attribute, value: kept.join(' ') }] : [];
    });
    const childNodes = joined(clean(node.childNodes));
    if (node.tagName === 'a' && textOf(childNodes).length < SHORTEST_LINK) return childNodes;
    if (attrs.length === 0 && (node.tagName === 'span' || node.tagName === 'div')) return childNodes;
    return [{ ...node, attrs, childNodes: tidy(node, childNodes) }];
  });
}

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node.childNodes) : '',
    )
    .join('');

/** Texts that stand side by side, once what stood between them is gone, as one. */
function joined(nodes: readonly Node[]): Node[] {
  return nodes.reduce<Node[]>((all, node) => {
    const last = all.at(-1);
    if (!last || !tree.isTextNode(last) || !tree.isTextNode(node)) return [...all, node];
    return [...all.slice(0, -1), { ...last, value: collapsed(last.value + node.value) }];
  }, []);
}

/** White space beside blocks becomes one line break; at the edges of a line of text it goes. */
function tidy(parent: Element, nodes: Node[]): Node[] {
  const holdsBlocks = nodes.some(isBlock);
  const lined = nodes.flatMap((node, index) =>
    isBlock(node) && isBlock(nodes[index - 1]) ? [lineBreak, node] : [node],
  );
  return tidied(parent, lined, holdsBlocks);
}

/** Between two blocks that nothing parts. */
const lineBreak: Node = { nodeName: '#text', value: '\n', parentNode: null };

function tidied(parent: Element, nodes: Node[], holdsBlocks: boolean): Node[] {
  return nodes.flatMap((node, index): Node[] => {
    if (!tree.isTextNode(node)) return [node];
    const before = index === 0 ? BLOCKS.has(parent.tagName) : isBlock(nodes[index - 1]);
    const after = index === nodes.length - 1 ? BLOCKS.has(parent.tagName) : isBlock(nodes[index + 1]);
    if (holdsBlocks && node.value.trim() === '') return before || after ? [{ ...node, value: '\n' }] : [node];
    const start = before ? node.value.trimStart() : node.value;
    const value = after ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...node, value }];
  });
}

/** Whether a node is one of the blocks that views are made of. */
export const isBlock = (node: Node | undefined): boolean =>
  node !== undefined && tree.isElementNode(node) && BLOCKS.has(node.tagName);
