import { edited, type Facts, type Problem } from './rule.js';
import { rules } from './rules/index.js';
import { scan } from './scan.js';

/** A problem with the name of the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string;
}

/** What is wrong with a pasted text, and the text mended as far as it can be without asking. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly mended: string;
}

/**
 * Diagnoses a pasted text. Each rule sees what the rules before it have mended,
 * so that one accident is told once. Changes nothing that no finding speaks of.
 */
export function check(source: string, facts: Facts): Diagnosis {
  let mended = source;
  const findings = rules.flatMap((rule) => {
    const problems = rule.check(scan(mended), facts);
    mended = edited(
      mended,
      problems.flatMap(({ edits = [] }) => edits),
    );
    return problems.map((problem): Finding => ({ ...problem, rule: rule.name }));
  });
  return { findings, mended };
}
