import { nameOf, type ViewContext } from '@fukushi-widgets/elements/views.js';
import {
  partWithId,
  pickText,
  plainText,
  type LanguageTag,
  type PickedText,
  type Plan,
  type WidgetName,
} from '@fukushi-widgets/model';
import { inLanguage } from './localization.js';

/** What readers call a part of the plan, piece by piece and as plain text: number and title, or whose and what. */
export function partName(
  widget: WidgetName,
  id: string | undefined,
  plan: Plan,
  lang: LanguageTag,
): readonly PickedText[] {
  const part = partWithId(widget, plan, id);
  const context: ViewContext = { plan, lang, textLang: plan.lang, headingLevel: 2, contactLinks: false };
  const pieces = part ? inLanguage(lang, () => nameOf(widget, part, context)) : [];
  return pieces.map((text) => ({
    ...pickText(text, lang, plan.lang),
    value: plainText(text, lang, plan.lang),
  }));
}
