import { nameOf, type ViewContext } from '@fukushi-widgets/elements/views.js';
import {
  pageOfNode,
  partWithId,
  pickText,
  placedNodes,
  plainText,
  type LanguageTag,
  type PickedText,
  type PlacedNode,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { inLanguage } from './localization.js';

/** Checkers of pages take shorter titles of frames and words of links for none. */
const FEWEST_LETTERS = 4;

/**
 * What readers call a part of the plan, piece by piece and as plain text: number and title, or whose and what. A node
 * without a title comes after what it is below, for its level's name or a number is that of others too; a name too short
 * to be told by (문의처) after that of the plan.
 */
export function partName(
  widget: WidgetName,
  id: string | undefined,
  plan: Plan,
  lang: LanguageTag,
): readonly PickedText[] {
  const part = partWithId(widget, plan, id);
  const context: ViewContext = { plan, lang, textLang: plan.lang, headingLevel: 2, contactLinks: false };
  const pieces = part ? inLanguage(lang, () => nameOf(widget, part, context)) : [];
  const named = [plan.title, ...pieces].map((text) => ({
    ...pickText(text, lang, plan.lang),
    value: plainText(text, lang, plan.lang),
  }));
  const own = named.slice(1);
  const { node, ancestors = [] }: Partial<PlacedNode> = part?.item ?? {};
  const above = placedNodes(plan).find((placed) => placed.node === ancestors.at(-1));
  if (node && !node.title && above) {
    const page = pageOfNode(above);
    return [...partName(page.widget, page.id, plan, lang), ...own];
  }
  const isShort = [...own.map(({ value }) => value).join('')].length < FEWEST_LETTERS;
  return part && isShort ? named : own;
}
