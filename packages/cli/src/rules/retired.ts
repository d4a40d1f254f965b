import { placeTakenBy, retiredIn } from '../folder/retired.js';
import { planFile, sourceFiles } from '../folder/plan-folder.js';
import type { Report, Rule } from './rule.js';
import { listed, reportAt } from './rule.js';

/**
 * A retired id is never used again, and leads to something that is in use: it
 * is part of addresses that others have linked to.
 */
export const retired: Rule = {
  id: 'retired',
  check(folder) {
    const file = planFile(folder);
    const all = retiredIn(folder);
    if (!file) return [];
    return all.flatMap((entry, index): Report[] => {
      const inUse = sourceFiles(folder, entry.kind).map(({ id }) => id);
      if (inUse.includes(entry.id)) {
        const found = `廃止した id「${entry.id}」のファイルがあります`;
        const files = folder.files.filter(({ kind, id }) => kind === entry.kind && id === entry.id);
        const hint = `廃止するなら消すファイル: ${listed(files.map(({ path }) => path))}`;
        return [reportAt(file, entry.path, { found, accepted: '廃止した id は二度と使わない', hint })];
      }
      const twin = all.findIndex(({ kind, id }) => kind === entry.kind && id === entry.id);
      if (twin < index) {
        const found = `id「${entry.id}」が retired に2回あります`;
        return [reportAt(file, entry.path, { found, accepted: '1つの id は1行だけ' })];
      }
      if (entry.now === undefined) return [];
      const target = placeTakenBy(entry, all);
      if (target !== undefined && inUse.includes(target)) return [];
      const found =
        target === undefined
          ? `「${entry.id}」の行き先が決まりません（欠番の id で終わるか、一回りしています）`
          : `「${entry.id}」の行き先「${target}」がありません`;
      return [reportAt(file, [...entry.path, 'now'], { found, accepted: `今ある id: ${listed(inUse)}` })];
    });
  },
};
