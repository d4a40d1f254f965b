import { CATALOGUE } from '@fukushi-widgets/model';

import { planFile, sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Report, Rule } from './rule.js';
import { reportAt, reportFile } from './rule.js';

/** Lists whose entries are told apart by their id. */
const LISTS = ['publishers', 'plans', 'levels', 'relatedPlans', 'projects'];

/** The widgets that show nodes, of whatever level. */
const NODE_WIDGETS = ['policy-card', 'goal-section'] as const;

/**
 * An id names one thing of its kind. Each level has its own ids, and an address tells them apart where one widget shows
 * several levels; only what has nothing below it is addressed by its id alone at whatever depth it stands.
 */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  check(folder) {
    const reports: Report[] = [];
    const nodes = sourceFiles(folder, 'node');
    for (const widget of NODE_WIDGETS) {
      const named = new Map<string, string>();
      for (const { id = '', item } of CATALOGUE[widget].parts(folder.draft)) {
        const { node, ancestors } = item;
        const path = nodes.find((file) => file.id === node.id && file.level === ancestors.length)?.path ?? '';
        const first = named.get(id);
        if (first === undefined) named.set(id, path);
        else reports.push(reportFile(path, words(id, first)));
      }
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
