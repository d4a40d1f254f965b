import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

import { isFurigana } from '@fukushi-widgets/model';

import { TRANSLATED } from '../folder/plan-folder.js';
import type { FileKind, PlanFile } from '../folder/plan-folder.js';
import { definitions } from './definitions.js';
import { explain } from './explain.js';
import type { Explanation } from './explain.js';

const DEFINITION_OF: Readonly<Record<FileKind, string>> = {
  plan: 'planFile',
  node: 'nodeFile',
  actor: 'actorFile',
  contact: 'contactFile',
  message: 'messageFile',
  errata: 'errataFile',
  leftOut: 'leftOutFile',
  openQuestions: 'openQuestionsFile',
  ours: 'oursFile',
  glossary: 'glossaryFile',
  readings: 'readingsFile',
};

/** The definition that a file is held to. */
export function definitionOf({ kind, locale }: Pick<PlanFile, 'kind' | 'locale'>): string {
  const name = DEFINITION_OF[kind];
  if (locale === undefined || !TRANSLATED.includes(kind)) return name;
  // Readings do not change signed words; the rule `readings-source` sees to it.
  return kind === 'message' && isFurigana(locale) ? `${name}Readings` : `${name}Translation`;
}

const ROOT = 'fukushi';
// `verbose` hands the broken schema to `explain`; types in unions are meant.
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
// The package is CommonJS; under NodeNext its default import is the module object.
(ajvFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: ROOT, $defs: definitions });

/** Holds a value to a definition and says in words where it departs. */
export function validate(definition: string, value: unknown): readonly Explanation[] {
  const check = ajv.getSchema(`${ROOT}#/$defs/${definition}`);
  if (!check) throw new Error(`No such definition: ${definition}`);
  return check(value) ? [] : explain(check.errors ?? []);
}
