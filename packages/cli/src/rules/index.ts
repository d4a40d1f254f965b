import { address } from './address.js';
import { circledNumber } from './circled-number.js';
import { color } from './color.js';
import { date } from './date.js';
import { duplicateId } from './duplicate-id.js';
import { era } from './era.js';
import { easyJapanese } from './easy-japanese.js';
import { errata } from './errata.js';
import { fileName } from './file-name.js';
import { frozenSource } from './frozen-source.js';
import { fullWidth } from './full-width.js';
import { glossary } from './glossary.js';
import { halfWidthKana } from './half-width-kana.js';
import { keyword } from './keyword.js';
import { length } from './length.js';
import { listedFiles } from './listed-files.js';
import { missingChild } from './missing-child.js';
import { neverShown } from './never-shown.js';
import { numberingGap } from './numbering-gap.js';
import { openQuestions } from './open-questions.js';
import { oursUnused } from './ours-unused.js';
import { parent } from './parent.js';
import { period } from './period.js';
import { periods } from './periods.js';
import { placeholder } from './placeholder.js';
import { planFile } from './plan-file.js';
import { progress } from './progress.js';
import { readingsKana } from './readings-kana.js';
import { readingsMisread } from './readings-misread.js';
import { readingsMissing } from './readings-missing.js';
import { readingsSource } from './readings-source.js';
import { receivedRest } from './received-rest.js';
import { receivedText } from './received-text.js';
import { reference } from './reference.js';
import { retired } from './retired.js';
import { schema } from './schema.js';
import { straySpace } from './stray-space.js';
import { translationCoverage } from './translation-coverage.js';
import { translationSource } from './translation-source.js';
import { translationStale } from './translation-stale.js';
import { unknownActor } from './unknown-actor.js';
import { unreadFile } from './unread-file.js';
import { yamlSyntax } from './yaml-syntax.js';
import type { Rule } from './rule.js';

/** Everything `fukushi check` looks for. A further rule is one file and one entry here. */
export const rules: readonly Rule[] = [
  planFile,
  yamlSyntax,
  schema,
  fileName,
  address,
  unreadFile,
  duplicateId,
  unknownActor,
  parent,
  reference,
  listedFiles,
  missingChild,
  numberingGap,
  retired,
  color,
  date,
  period,
  periods,
  progress,
  era,
  straySpace,
  fullWidth,
  halfWidthKana,
  circledNumber,
  keyword,
  length,
  placeholder,
  neverShown,
  translationSource,
  translationStale,
  translationCoverage,
  glossary,
  readingsSource,
  readingsMissing,
  readingsKana,
  readingsMisread,
  easyJapanese,
  frozenSource,
  errata,
  receivedText,
  receivedRest,
  oursUnused,
  openQuestions,
];
