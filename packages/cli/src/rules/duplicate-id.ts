import { policiesOf } from '@fukushi-widgets/model';

import { planFile, sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Report, Rule } from './rule.js';
import { reportAt, reportFile } from './rule.js';

/** Lists whose entries are told apart by their id. */
const LISTS = ['publishers', 'plans', 'levels', 'relatedPlans', 'projects'];

/**
 * An id names one thing of its kind. Each level has its own ids, as each has its own widgets; only what has nothing
 * below it is shown by the same widget at whatever depth it stands.
 */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  check(folder) {
    const reports: Report[] = [];
    const nodes = sourceFiles(folder, 'node');
    const leaves = new Map<string, string>();
    for (const { node, ancestors } of policiesOf(folder.draft)) {
      const path = nodes.find(({ id, level }) => id === node.id && level === ancestors.length)?.path ?? '';
      const first = leaves.get(node.id);
      if (first === undefined) leaves.set(node.id, path);
      else reports.push(reportFile(path, words(node.id, first)));
    }
    const plan = planFile(folder);
    const lists = [
      ...LISTS.map((name) => ({ file: plan, list: fieldOf(plan?.value, name), path: [name] })),
      ...(['errata', 'openQuestions'] as const).map((kind) => {
        const file = sourceFiles(folder, kind)[0];
        return { file, list: file?.value, path: [] };
      }),
    ];
    for (const { file, list, path } of lists) {
      const seen = new Set<string>();
      for (const [index, entry] of listOf(list).entries()) {
        const id = stringOf(entry, 'id');
        if (file && id !== undefined && seen.has(id)) {
          reports.push(reportAt(file, [...path, index, 'id'], words(id, '同じ並びの上の行')));
        }
        if (id !== undefined) seen.add(id);
      }
    }
    return reports;
  },
};

const words = (id: string, elsewhere: string) => ({
  found: `id「${id}」は ${elsewhere} でも使われています`,
  accepted: '1つの id は1つのものだけ',
});
