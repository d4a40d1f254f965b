import { parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  hasReadings,
  htmlLang,
  plainText,
  type LanguageTag,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { classesOf } from '../html/classes.js';
import { partName } from '../html/part-name.js';
import { pageHtml } from '../html/static-html.js';
import { collapsed } from '../html/white-space.js';
import { renditionName } from './page-words.js';

type Node = DefaultTreeAdapterTypes.Node;

/** One widget of one part of the plan in one rendition. */
export interface PartRequest {
  readonly plan: Plan;
  readonly widget: WidgetName;
  readonly id: string | undefined;
  /** The rendition. */
  readonly lang: LanguageTag;
  readonly base: string;
}

/** A rendered widget with what its page, its listing and its preview say about it. */
export interface PageView extends PartRequest {
  readonly html: string;
  /** The widget's own heading, plain text, and the language it is really in. */
  readonly heading: string;
  readonly headingLang: LanguageTag;
  /** Heading and plan, and the way of writing, as a browser's tab shows them. */
  readonly title: string;
  /** The first sentences below the heading, up to about 120 letters. */
  readonly description: string;
  /** Texts of its blocks, in reading order. */
  readonly blocks: readonly Block[];
}

/** A line or paragraph of a view. */
export interface Block {
  readonly tag: string;
  readonly text: string;
  /** Its texts by element, where it holds nothing else: a number and a title, a label and what it labels. */
  readonly parts: readonly string[];
  /** The language all of it is in, where it is not the page's. */
  readonly lang: LanguageTag | undefined;
  /** Whether it belongs to the note under the content. */
  readonly isNote: boolean;
}

/** Search engines and chat programs show about this many letters. */
const DESCRIPTION = 120;
/** With less, a page of an alphabet would say no more than the goal it belongs to. */
const ENOUGH = 90;

/** Renders a widget for our own pages. Throws where the plan has no such part. */
export function pageView(request: PartRequest): PageView {
  const { plan, widget, id, lang } = request;
  const html = pageHtml({ ...request, headingLevel: 2 });
  if (html === undefined) throw new Error(`The plan has no ${widget} ${id ?? ''}.`);
  const blocks = blocksOf(parseFragment(html));
  const name = partName(widget, id, plan, lang);
  const heading = name.map(({ value }) => value).join(' ');
  // What says the page's name is no description of it.
  const saysName = ({ tag, text }: Block, index: number) =>
    /^h\d$/u.test(tag) && (index === 0 || name.some(({ value }) => value === text));
  const content = blocks.filter((block, index) => !block.isNote && !saysName(block, index));
  const planTitle = plainText(plan.title, lang, plan.lang);
  // The words with readings are the words without: what tells the two pages apart is said.
  const way = hasReadings(lang) ? [renditionName(lang)] : [];
  return {
    ...request,
    html,
    heading,
    headingLang: name[0]?.lang ?? htmlLang(lang),
    title: [...new Set([heading, planTitle, ...way])].join(' | '),
    description: describe(widget === 'contact-box' ? waysFirst(content) : content),
    blocks,
  };
}

const BLOCKS = new Set('p li dt dd h2 h3 h4 h5 h6 address caption th td'.split(' '));

/** The texts of the innermost blocks, so that nothing is said twice. */
function blocksOf(root: Node, isNote = false): Block[] {
  if (!('childNodes' in root)) return [];
  return root.childNodes.flatMap((node): Block[] => {
    if (!tree.isElementNode(node)) return [];
    const classes = classesOf(node);
    // Where the text is from, and what only a screen offers, describe nothing.
    const inNote = isNote || classes.includes('source') || classes.includes('on-screen');
    const inner = blocksOf(node, inNote);
    if (inner.length > 0 || !BLOCKS.has(node.tagName)) return inner;
    const text = textOf(node);
    return text === ''
      ? []
      : [{ tag: node.tagName, text, parts: partsOf(node, text), lang: langOf(node, text), isNote: inNote }];
  });
}

function partsOf(block: DefaultTreeAdapterTypes.Element, text: string): readonly string[] {
  const parts = block.childNodes.flatMap((node) => (textOf(node) === '' ? [] : [node]));
  const [only] = parts;
  if (parts.length === 1 && only && tree.isElementNode(only)) return partsOf(only, text);
  // A word with its reading is no part: it stands in the line with the others.
  return parts.every((node) => tree.isElementNode(node) && node.tagName !== 'ruby')
    ? parts.map(textOf)
    : [text];
}

/** The language of the one element that holds all of a block's text. */
function langOf(block: DefaultTreeAdapterTypes.Element, text: string): LanguageTag | undefined {
  const whole = block.childNodes.find((node) => tree.isElementNode(node) && textOf(node) === text);
  return whole && tree.isElementNode(whole)
    ? whole.attrs.find(({ name }) => name === 'lang')?.value
    : undefined;
}

/** What says something beside the text: icons, and readings with their brackets. */
const BESIDE = new Set(['svg', 'rt', 'rp']);

/** Text as a reader sees it. */
export function textOf(node: Node): string {
  const read = (each: Node): string => {
    if (tree.isTextNode(each)) return each.value;
    if (!('childNodes' in each) || BESIDE.has(each.nodeName)) return '';
    return each.childNodes.map(read).join('');
  };
  return collapsed(read(node)).trim();
}

/** Who it is and the ways to reach them before long sentences. */
function waysFirst(blocks: readonly Block[]): readonly Block[] {
  const isWay = ({ tag, text }: Block) => /^(?:dt|dd|address)$/u.test(tag) || text.length < 40;
  return [...blocks.filter(isWay), ...blocks.filter((block) => !isWay(block))];
}

function describe(blocks: readonly Block[]): string {
  let description = '';
  for (const { text } of blocks) {
    const longer = description === '' ? text : `${description} ${text}`;
    if (longer.length > DESCRIPTION) {
      return description.length < ENOUGH ? `${longer.slice(0, DESCRIPTION - 1)}…` : description;
    }
    description = longer;
  }
  return description;
}
