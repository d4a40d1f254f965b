import { fieldWords, valueWords } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Plan } from '@fukushi-widgets/model';
import { isSaid, lineOfText, lineOfWords, type Line } from './line.js';
import { said } from './say.js';

/**
 * What a field is called, by its path below the part that says it: in the plan's own words where it has them in
 * the rendition, else in ours. A field that nobody named goes by its own name.
 */
export function fieldLabel(path: string, plan: Plan, isOfNode: boolean, lang: LanguageTag): Line {
  const own = isOfNode ? { vision: plan.visionLabel, actions: plan.actionsLabel }[path] : undefined;
  const line = lineOfText(own, plan, lang);
  const words = said(lang, () => fieldWords()[path] ?? '');
  const isIn = (each: Line) => isSaid(each) && each.every(({ rendition }) => rendition === lang);
  return [line, words].find(isIn) ?? [line, words].find(isSaid) ?? lineOfWords(path, lang);
}

/** Fields that data says by words for machines, with the words for readers; nothing is said where there are none. */
const CODED = new Set(['relation', 'kind']);

/** What a value says that is no text: `undefined` where it is one. */
export function codedValue(field: string, value: unknown, lang: LanguageTag): Line | undefined {
  const isCoded = typeof value === 'boolean' || (CODED.has(field) && typeof value === 'string');
  return isCoded ? said(lang, () => valueWords()[`${field} ${String(value)}`] ?? '') : undefined;
}
