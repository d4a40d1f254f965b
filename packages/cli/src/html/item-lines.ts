import { html as names, parseFragment, serialize, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isBlock } from './clean.js';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * The paragraphs of a list item as its lines. The classic editor of WordPress writes no `<p>` into list items: each time
 * its tabs are changed, or a post is opened and saved again, it takes their tags away, and what two paragraphs held
 * apart becomes one word (わたしまちづくりに…). A line break it keeps, as do other editors; SunEditor turns the lines of a
 * paragraph in a list item round, those of the item itself not.
 */
export function withItemLines(html: string): string {
  const root = parseFragment(html);
  change(root);
  return serialize(root);
}

function change(parent: Parent): void {
  for (const node of parent.childNodes) if (tree.isElementNode(node)) change(node);
  if (parent.nodeName === 'li') parent.childNodes = runsIn(parent.childNodes).flatMap(asLines);
}

const element = (name: string, attrs: Element['attrs'], childNodes: Child[]): Element => ({
  ...tree.createElement(name, names.NS.HTML, attrs),
  childNodes,
});

const isParagraph = (node: Child): node is Element => tree.isElementNode(node) && node.tagName === 'p';
const standsAlone = (node: Child): boolean => isBlock(node) && !isParagraph(node);
const isSpace = (node: Child): boolean => tree.isTextNode(node) && node.value.trim() === '';

/** Each other block alone, and together what stands between two of them. */
function runsIn(nodes: readonly Child[]): readonly (readonly Child[])[] {
  return nodes.reduce<Child[][]>((runs, node) => {
    const last = runs.at(-1);
    if (!last || standsAlone(node) || last.some(standsAlone)) return [...runs, [node]];
    last.push(node);
    return runs;
  }, []);
}

function asLines(run: readonly Child[]): readonly Child[] {
  const lines = linesIn(run);
  if (lines.length < 2) return run;
  const content = lines.flatMap((line, index) => (index === 0 ? line : [...lineBreak(), ...line]));
  return [...run.slice(0, 1).filter(isSpace), ...content, ...run.slice(-1).filter(isSpace)];
}

/** With the white space that stays between the words where only text is read. */
const lineBreak = (): readonly Child[] => [
  element('br', [], []),
  { nodeName: '#text', value: '\n', parentNode: null },
];

/** What each paragraph holds, and each piece of text beside them. */
function linesIn(run: readonly Child[]): readonly Child[][] {
  const lines: Child[][] = [];
  let text: Child[] | undefined;
  for (const node of run) {
    if (isParagraph(node)) {
      lines.push(contentOf(node));
      text = undefined;
    } else if (text) text.push(node);
    else if (!isSpace(node)) lines.push((text = [node]));
  }
  return lines;
}

/** A paragraph's nodes; what it says of them all, such as its language, a `span` says. */
function contentOf(paragraph: Element): Child[] {
  const { attrs, childNodes } = paragraph;
  return attrs.length === 0 ? childNodes : [element('span', attrs, childNodes)];
}
