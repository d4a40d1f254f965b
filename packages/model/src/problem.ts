import type { ShapeProblem } from './guard.js';

/** Something that the person who wrote a tag can mend. */
export type Problem = {
  /** The attribute that holds the value: `policy`, `src`. */
  readonly attribute: string;
  /** What was found there. */
  readonly value: string;
} & (
  | { readonly kind: 'unknown-value'; readonly accepted: readonly string[] }
  | {
      readonly kind: 'load-failed';
      /** Why, as the browser or server says it: `HTTP 404`. */ readonly reason: string;
    }
  | ({ readonly kind: 'wrong-data' } & ShapeProblem)
);

/** Whether a value is a problem; no part, item or template has both fields. */
export const isProblem = (value: unknown): value is Problem =>
  (value as Partial<Problem> | undefined)?.kind !== undefined && 'attribute' in (value as object);

/** A value that names nothing in the plan. */
export const unknownValue = (attribute: string, value: string, accepted: readonly string[]): Problem => ({
  kind: 'unknown-value',
  attribute,
  value,
  accepted,
});

/** Data that lacks what a tag shows. */
export const missingPart = (
  part: string,
  src: string,
  expected: ShapeProblem['expected'] = 'object',
): Problem => ({ kind: 'wrong-data', attribute: 'src', value: src, path: part, expected });
