import { isFurigana, type LanguageTag, type Plan, type Translation } from '@fukushi-widgets/model';

import { byPlace } from './finding.js';
import type { Finding } from './finding.js';
import { assemble } from './folder/assemble.js';
import { localesOf, translationOf } from './folder/locale.js';
import { planFile } from './folder/plan-folder.js';
import { readFiles } from './folder/read-files.js';
import { readingsFile, type MisreadWord } from './folder/readings.js';
import { renditionReports } from './rendition-report.js';
import type { RenditionReport } from './rendition-report.js';
import { rules } from './rules/index.js';
import type { Rule } from './rules/rule.js';

export interface PlanFolderResult {
  /** `undefined` where an error was found. */
  readonly plan: Plan | undefined;
  /** By language; empty where an error was found. */
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  /** Words that dictionaries misread, as the folder's furigana has them. */
  readonly misread: readonly MisreadWord[];
  /** How far each rendition has come. */
  readonly renditions: readonly RenditionReport[];
  /** Everything an editor should look at, in reading order. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks a plan folder. Throws only what the file system throws. With `errorsOnly`, what only warns and takes
 * long is left out.
 */
export function readPlanFolder(path: string, { errorsOnly = false } = {}): PlanFolderResult {
  const files = readFiles(path);
  const folder = { ...files, draft: assemble(files) };
  const renditions = renditionReports(folder);
  const misread = localesOf(folder)
    .filter(({ lang }) => isFurigana(lang))
    .flatMap(({ lang }) => readingsFile(folder, lang).misread);
  const findingsOf = (some: readonly Rule[]) =>
    some.flatMap((rule) => rule.check(folder).map((report) => ({ rule: rule.id, ...report })));
  // Without plan.yaml no file is what it seems, and every other rule would speak of mistakes that are none.
  const isBroken = planFile(folder)?.problems.length !== 0;
  const first = findingsOf(
    rules.filter(({ needsValidPlan, readsBrokenFolders }) =>
      isBroken ? readsBrokenFolders : !needsValidPlan,
    ),
  );
  if (first.some(({ severity }) => severity === 'error')) {
    return { plan: undefined, translations: new Map(), misread, renditions, findings: first.sort(byPlace) };
  }
  const rest = errorsOnly ? [] : findingsOf(rules.filter(({ needsValidPlan }) => needsValidPlan));
  const findings = [...first, ...rest].sort(byPlace);
  const plan = folder.draft;
  const translations = localesOf(folder).map((locale) => [locale.lang, translationOf(locale, plan)] as const);
  return { plan, translations: new Map(translations), misread, renditions, findings };
}
