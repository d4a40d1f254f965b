import { planFile, sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { listed, reportAt } from './rule.js';

/** Contacts and actors name organizations that the plan lists as publishers. */
export const reference: Rule = {
  id: 'reference',
  check(folder) {
    const publishers = listOf(fieldOf(planFile(folder)?.value, 'publishers')).flatMap(
      (one) => stringOf(one, 'id') ?? [],
    );
    const organizations = sourceFiles(folder, 'contact').map((file) => ({
      file,
      id: fieldOf(file.value, 'organization'),
      path: ['organization'],
    }));
    const members = sourceFiles(folder, 'actor').flatMap((file) =>
      listOf(fieldOf(file.value, 'members')).map((id, index) => ({ file, id, path: ['members', index] })),
    );
    return [...organizations, ...members]
      .filter(({ id }) => typeof id === 'string' && !publishers.includes(id))
      .map(({ file, id, path }) =>
        reportAt(file, path, {
          found: `団体「${String(id)}」はありません`,
          accepted: `plan.yaml の publishers にある id: ${listed(publishers)}`,
        }),
      );
  },
};
