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

/** One accident can hide another; more than a few in one place are not worth untangling. */
const MOST_ROUNDS = 5;

/**
 * Diagnoses a pasted text. Each rule sees what the rules before it have mended,
 * so that one accident is told once, and what was hidden behind it is found
 * too. Changes nothing that no finding speaks of.
 */
export function check(source: string, facts: Facts): Diagnosis {
  const first = round(source, facts);
  const findings = [...first.findings];
  let { mended } = first;
  for (let rounds = 1; rounds < MOST_ROUNDS; rounds += 1) {
    const next = round(mended, facts);
    if (next.mended === mended) break;
    findings.push(...next.findings.filter(({ edits }) => edits));
    mended = next.mended;
  }
  return { findings, mended };
}

/** Every rule once. */
function round(source: string, facts: Facts): Diagnosis {
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
