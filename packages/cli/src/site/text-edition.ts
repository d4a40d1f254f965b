import { parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { permalinkPath, plainText, type LanguageTag, type Plan } from '@fukushi-widgets/model';
import { plainHtml } from '../html/static-html.js';
import { collapsed } from '../html/white-space.js';
import { textOf } from './page-view.js';
import { pageLink, wholeOf } from './permalinks.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands before a heading; h2 is the plan's own name. */
const MARKS: Readonly<Record<string, string>> = { h2: '', h3: '■ ', h4: '◆ ', h5: '● ', h6: '○ ' };

const BLOCKS = new Set(
  'address article blockquote div dl dt dd h2 h3 h4 h5 h6 li ol p section table tr ul'.split(' '),
);

/**
 * The whole publication as plain text, made of the same view as its page. One
 * paragraph is one line, which every reader wraps at its own width: a line
 * break inside a word would be spoken as a pause.
 */
export function textEdition(plan: Plan, lang: LanguageTag, base: string): string {
  const widget = wholeOf(plan);
  const html = plainHtml({ plan, widget, lang, headingLevel: 2 });
  if (html === undefined) throw new Error('Every publication can be shown as a whole.');
  const lines = linesOf(parseFragment(html), '');
  // A directory's heading says what is in it, not what it is called.
  if (widget !== 'plan') lines.unshift({ text: plainText(plan.title, lang, plan.lang), gap: 1 });
  lines.push({ text: base + permalinkPath(pageLink({ plan, widget, id: undefined, lang })), gap: 1 });
  return lines.map(({ text, gap }, index) => `${index === 0 ? '' : '\n'.repeat(gap)}${text}\n`).join('');
}

interface Line {
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
}

/** The lines of a block; text between blocks is a line of its own. */
function linesOf(parent: Node, indent: string): Line[] {
  const lines: Line[] = [];
  let run = '';
  const flush = (): void => {
    const text = collapsed(run).trim();
    if (text !== '') lines.push({ text: indent + text, gap: 1 });
    run = '';
  };
  for (const node of 'childNodes' in parent ? parent.childNodes : []) {
    if (!tree.isElementNode(node) || !BLOCKS.has(node.tagName)) {
      run += tree.isTextNode(node) ? node.value : textOf(node);
      continue;
    }
    flush();
    lines.push(...blockLines(node, indent));
  }
  flush();
  return lines;
}

function blockLines(node: Element, indent: string): Line[] {
  const mark = MARKS[node.tagName];
  if (mark !== undefined) return [{ text: mark + textOf(node), gap: node.tagName === 'h3' ? 2 : 1 }];
  if (node.tagName === 'li') return listItem(linesOf(node, `${indent}　`), indent);
  if (node.tagName === 'tr') {
    const cells = node.childNodes.map(textOf).filter(Boolean);
    return [{ text: indent + cells.join('　'), gap: 0 }];
  }
  if (node.tagName === 'dl') return pairs(node, indent);
  return linesOf(node, indent);
}

/** The first line of an item carries the mark; what belongs to it follows without gaps. */
const listItem = (lines: readonly Line[], indent: string): Line[] =>
  lines.map(({ text }, index) => ({
    // A heading inside a list is marked as what it is there: an item.
    text: index === 0 ? `${indent}・${text.trimStart().replace(/^[■◆●○] /u, '')}` : text,
    gap: 0,
  }));

/** 電話: 012-345-6789. */
function pairs(list: Element, indent: string): Line[] {
  const parts = list.childNodes.flatMap((node) =>
    tree.isElementNode(node) && node.tagName === 'div' ? node.childNodes : [node],
  );
  const lines: Line[] = [];
  let term = '';
  for (const node of parts) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'dt') term = textOf(node);
    else lines.push({ text: `${indent}${term}: ${textOf(node)}`, gap: lines.length === 0 ? 1 : 0 });
  }
  return lines;
}
