import { sourceFiles } from '../folder/plan-folder.js';
import type { PlanFile } from '../folder/plan-folder.js';
import { retiredIn } from '../folder/retired.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/**
 * Nodes of one level called 1-1 and 1-3 miss 1-2, unless it was retired: ids
 * are for ever. Numbers may also run on from one parent to the next.
 */
export const numberingGap: Rule = {
  id: 'numbering-gap',
  check(folder) {
    const retired = retiredIn(folder).flatMap(({ kind, id }) => (kind === 'node' ? [id] : []));
    const families = new Map<string, PlanFile[]>();
    for (const file of sourceFiles(folder, 'node')) {
      const prefix = /^(.*?)\d+$/u.exec(file.id)?.[1];
      if (prefix === undefined) continue;
      const family = JSON.stringify([file.level, prefix]);
      families.set(family, [...(families.get(family) ?? []), file]);
    }
    return [...families.values()].flatMap((files) => {
      let next = 1;
      return files.flatMap((file) => {
        const [, prefix = '', digits] = /^(.*?)(\d+)$/u.exec(file.id) ?? [];
        const missing: string[] = [];
        for (; next < Number(digits) && missing.length < 100; next++) {
          const id = `${prefix}${next}`;
          if (!retired.includes(id)) missing.push(id);
        }
        next = Number(digits) + 1;
        return missing.map((id) =>
          reportFile(file.path, {
            found: `「${file.id}」の前に「${id}」がありません`,
            accepted: '番号は続けて付ける',
            hint: `欠番なら plan.yaml に retired: ["${id}"] と書く`,
          }),
        );
      });
    });
  },
};
