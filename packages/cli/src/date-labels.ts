import { issuedWords, periodWords } from '@fukushi-widgets/elements/views.js';
import type { LanguageTag, Plan, Text, Translation } from '@fukushi-widgets/model';
import { withTranslation } from '@fukushi-widgets/model';
import { inLanguage } from './html/localization.js';
import { mergedTranslations, translatedProgress, withProgressLabels } from './progress-labels.js';

/** A plan's dates in words, as far as it has them. */
const labels = (plan: Plan, lang: LanguageTag) =>
  inLanguage(lang, () => ({
    period: plan.period && { label: periodWords(plan, lang) },
    issuedLabel: issuedWords(plan, lang),
    goals: translatedProgress(plan.goals, plan, lang),
  }));

/** The plan with its dates in words, unless its folder fixed the words. */
export function withDateLabels(plan: Plan): Plan {
  const { period, issuedLabel } = labels(plan, plan.lang);
  const issued: Text | undefined = plan.issuedLabel ?? issuedLabel;
  return {
    ...plan,
    goals: inLanguage(plan.lang, () => withProgressLabels(plan.goals, plan)),
    ...(plan.period && { period: { ...period, ...plan.period } }),
    ...(issued !== undefined && { issuedLabel: issued }),
  };
}

/** A translation with the plan's dates in its language, unless its folder fixed the words. */
export function withTranslatedDateLabels(
  plan: Plan,
  lang: LanguageTag,
  translation: Translation,
): Translation {
  const { period, issuedLabel, goals } = labels(withTranslation(plan, lang, translation), lang);
  const written: Translation = {
    ...(issuedLabel !== undefined && { issuedLabel }),
    ...(goals && { goals }),
    ...(period && { period }),
  };
  return mergedTranslations(written, translation);
}
