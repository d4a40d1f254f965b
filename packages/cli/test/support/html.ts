import { HtmlValidate, type RuleConfig } from 'html-validate';
import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every node of a tree, in document order. */
export function nodesIn(node: Node): Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [node, ...children.flatMap(nodesIn)];
}

const elementsIn = (root: Node): readonly Element[] =>
  nodesIn(root).filter((node): node is Element => 'tagName' in node);

/** The elements of a pasted fragment, or of a whole page. */
export const elements = (html: string): readonly Element[] => elementsIn(parseFragment(html));
export const pageElements = (html: string): readonly Element[] => elementsIn(parse(html));

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Text with white space as readers see it. */
export const textOf = (node: Node): string =>
  nodesIn(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();

export const headingsOf = (all: readonly Element[]): readonly number[] =>
  all.filter(({ tagName }) => /^h[1-6]$/u.test(tagName)).map(({ tagName }) => Number(tagName[1]));

/** Heading levels that are more than one deeper than the heading before them. */
export const skippedLevels = (levels: readonly number[]): readonly number[] =>
  levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1);

/** Rules that do not hold for HTML to paste, each with the reason. */
const FRAGMENT_RULES: RuleConfig = {
  // The page around it has the levels before; the level is an option and tested on its own.
  'heading-level': 'off',
};

/** The same for our own pages. */
const PAGE_RULES: RuleConfig = {
  // `<!doctype html>` in any case is the same doctype.
  'doctype-style': 'off',
  // The style sheet comes from the page's own origin.
  'require-sri': 'off',
  // White space of templates; nobody pastes these pages.
  'no-trailing-whitespace': 'off',
  // A plain hyphen is what people copy from a telephone number.
  'tel-non-breaking': 'off',
  // The plan's official name is long, longer in English, and comes after the page's own.
  'long-title': 'off',
};

const config = (presets: readonly string[], rules: RuleConfig) =>
  new HtmlValidate({ root: true, extends: [...presets], rules });
const fragments = config(['html-validate:recommended'], FRAGMENT_RULES);
const pages = config(['html-validate:recommended', 'html-validate:document'], PAGE_RULES);

async function findings(validator: HtmlValidate, html: string): Promise<readonly string[]> {
  const lines = html.split('\n');
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message}: ${lines[line - 1]?.trim() ?? ''}`),
  );
}

/** What a validator finds, as `rule: message: the line`. */
export const invalidFragment = (html: string) => findings(fragments, html);
export const invalidPage = (html: string) => findings(pages, html);
