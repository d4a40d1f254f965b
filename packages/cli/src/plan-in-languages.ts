import { withTranslation, type LanguageTag, type Plan, type Translation } from '@fukushi-widgets/model';
import { withDateLabels, withTranslatedDateLabels } from './date-labels.js';

/** The plan with the texts of each rendition beside its own. */
export function planInLanguages(
  plan: Plan,
  translations: ReadonlyMap<LanguageTag, Translation>,
): ReadonlyMap<LanguageTag, Plan> {
  const own = withDateLabels(plan);
  const translated = [...translations].map(
    ([lang, texts]) =>
      [lang, withTranslation(own, lang, withTranslatedDateLabels(plan, lang, texts))] as const,
  );
  return new Map([[plan.lang, own], ...translated]);
}
