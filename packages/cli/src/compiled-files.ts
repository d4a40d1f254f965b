import { withDateLabels, withTranslatedDateLabels } from './date-labels.js';
import type { PlanFolderResult } from './read-plan-folder.js';

/** A plan that is imported as JSON is a `Plan`, without a cast: the package's `exports` name this file for its types. */
const TYPES = `import type { Plan } from '@fukushi-widgets/model';
declare const plan: Plan;
export default plan;
`;

/**
 * The files a checked plan compiles to, by name. The same folder always gives
 * the same bytes. Empty where the plan has errors.
 */
export function compiledFiles({ plan, translations }: PlanFolderResult): ReadonlyMap<string, string> {
  if (!plan) return new Map();
  const file = (lang: string, value: unknown) => [`${lang}.json`, `${JSON.stringify(value)}\n`] as const;
  return new Map([
    file(plan.lang, withDateLabels(plan)),
    ...[...translations].map(([lang, texts]) => file(lang, withTranslatedDateLabels(plan, lang, texts))),
    ['plan.d.ts', TYPES],
  ]);
}
