import { planFile, sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, isList, listOf } from '../json.js';
import type { Report, Rule } from './rule.js';
import { listed, reportAt, reportFile } from './rule.js';

/** `actors` and `contacts` in plan.yaml name exactly the files there are. */
export const listedFiles: Rule = {
  id: 'listed-files',
  check(folder) {
    const plan = planFile(folder);
    if (!plan?.value) return [];
    return (['actor', 'contact'] as const).flatMap((kind) => {
      const name = `${kind}s`;
      const list = fieldOf(plan.value, name);
      const files = sourceFiles(folder, kind);
      const ids = files.map(({ id }) => id);
      const missing: Report[] = listOf(list).flatMap((id, index) =>
        ids.includes(String(id))
          ? []
          : [
              reportAt(plan, [name, index], {
                found: `「${String(id)}」のファイル ${name}/${String(id)}.yaml がありません`,
                accepted: `${name} にあるファイル: ${listed(ids)}`,
              }),
            ],
      );
      const unlisted = files
        .filter(({ id }) => !(isList(list) && list.some((one) => String(one) === id)))
        .map(({ id, path }) =>
          reportFile(path, {
            found: `「${id}」が plan.yaml の ${name} にありません`,
            accepted: `plan.yaml の ${name} に、表示する順番で id を書く`,
          }),
        );
      return [...missing, ...unlisted];
    });
  },
};
