import type { LanguageTag, Plan, Translation } from '@fukushi-widgets/model';

import { byPlace } from './finding.js';
import type { Finding } from './finding.js';
import { assemble } from './folder/assemble.js';
import { localesOf, translationOf } from './folder/locale.js';
import { readFiles } from './folder/read-files.js';
import { renditionReports } from './rendition-report.js';
import type { RenditionReport } from './rendition-report.js';
import { rules } from './rules/index.js';

export interface PlanFolderResult {
  /** `undefined` where an error was found. */
  readonly plan: Plan | undefined;
  /** By language; empty where an error was found. */
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  /** How far each rendition has come. */
  readonly renditions: readonly RenditionReport[];
  /** Everything an editor should look at, in reading order. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a plan folder. Throws only what the file system throws. */
export function readPlanFolder(path: string): PlanFolderResult {
  const files = readFiles(path);
  const folder = { ...files, draft: assemble(files) };
  const findings = rules
    .flatMap((rule) => rule.check(folder).map((report) => ({ rule: rule.id, ...report })))
    .sort(byPlace);
  const renditions = renditionReports(folder);
  if (findings.some(({ severity }) => severity === 'error')) {
    return { plan: undefined, translations: new Map(), renditions, findings };
  }
  const plan = folder.draft;
  const translations = localesOf(folder).map((locale) => [locale.lang, translationOf(locale, plan)] as const);
  return { plan, translations: new Map(translations), renditions, findings };
}
