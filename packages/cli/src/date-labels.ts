import { dateWords, periodWords } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Plan, Translation } from '@fukushi-widgets/model';
import { withTranslation } from '@fukushi-widgets/model';
import { inLanguage } from './html/localization.js';

const labels = (plan: Plan, lang: LanguageTag) =>
  inLanguage(lang, () => ({
    period: { label: periodWords(plan, lang) },
    issuedLabel: dateWords(plan.issued, plan, lang),
  }));

/** The plan with its dates in words, unless its folder fixed the words. */
export function withDateLabels(plan: Plan): Plan {
  const { period, issuedLabel } = labels(plan, plan.lang);
  return { ...plan, period: { ...period, ...plan.period }, issuedLabel: plan.issuedLabel ?? issuedLabel };
}

/** A translation with the plan's dates in its language, unless its folder fixed the words. */
export function withTranslatedDateLabels(
  plan: Plan,
  lang: LanguageTag,
  translation: Translation,
): Translation {
  const { period, issuedLabel } = labels(withTranslation(plan, lang, translation), lang);
  const fixed = translation['period'];
  return {
    issuedLabel,
    ...translation,
    period: { ...period, ...(typeof fixed === 'object' ? fixed : {}) },
  };
}
