import { dateParts } from '@fukushi-widgets/model';

import { definitionOf } from '../schema/validate.js';
import { describedValues } from '../schema/walk.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

const WRITTEN_RIGHT = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

/** A date that is written right also exists: no 2025-02-30. How it is written, the schema says. */
export const date: Rule = {
  id: 'date',
  check: ({ files }) =>
    files
      .filter(({ locale }) => locale === undefined)
      .flatMap((file) =>
        describedValues(definitionOf(file), file.value)
          .filter(({ definition, value }) => definition === 'isoDate' && WRITTEN_RIGHT.test(String(value)))
          .filter(({ value }) => !dateParts(String(value)))
          .map(({ value, path }) =>
            reportAt(file, path, {
              found: `「${String(value)}」という日付はありません`,
              accepted: '暦にある日付（例: 2025-04-01）',
            }),
          ),
      ),
};
