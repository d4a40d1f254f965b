/**
 * One thing that an editor should look at. The words are Japanese, because
 * editors read them; the rule's id is for machines and for searching.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path inside the plan folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What was found. */
  readonly found: string;
  /** What is accepted in its place. */
  readonly accepted: string;
  readonly hint?: string;
  /** How it is written right: a line or two of the file. */
  readonly example?: string;
}

const SEVERITIES = { error: 'エラー', warning: '注意' } as const;

/** `goals/1.yaml:2:8  エラー  what was found – what is accepted（hint） [rule]`, and an example below it. */
export function formatFinding(finding: Finding, showPath: (file: string) => string): string {
  const { rule, severity, file, line, column, found, accepted, hint, example } = finding;
  const help = hint === undefined ? '' : `（${hint}）`;
  const first = `${showPath(file)}:${line}:${column}  ${SEVERITIES[severity]}  ${found} – ${accepted}${help} [${rule}]`;
  const shown = (example ?? '')
    .split('\n')
    .map((each, index) => `${index === 0 ? '    例: ' : '        '}${each}`);
  return example === undefined ? first : [first, ...shown].join('\n');
}

/** Reading order: by file, then by place. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
