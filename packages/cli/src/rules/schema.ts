import { definitionOf, validate } from '../schema/validate.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Each file has the shape its place in the folder calls for. */
export const schema: Rule = {
  id: 'schema',
  check: ({ files }) =>
    files
      .filter(({ problems }) => problems.length === 0)
      .flatMap((file) =>
        validate(definitionOf(file), file.value ?? null).map(({ path, part, ...words }) =>
          reportAt(file, path, words, part),
        ),
      ),
};
