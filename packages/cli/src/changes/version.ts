import type { LanguageTag, Plan } from '@fukushi-widgets/model';
import { planInLanguages } from '../plan-in-languages.js';

/** A version of a plan: the plan with the texts of each rendition that it had, the plan's own first. */
export type PlanVersion = ReadonlyMap<LanguageTag, Plan>;

/** The plan's own words. */
export const ownPlan = (version: PlanVersion): Plan => [...version.values()][0] as Plan;

/** The plan with the texts of a rendition; of one that it did not have, only its dates are worded. */
export const planIn = (version: PlanVersion, lang: LanguageTag): Plan =>
  version.get(lang) ?? (planInLanguages(ownPlan(version), new Map([[lang, {}]])).get(lang) as Plan);
