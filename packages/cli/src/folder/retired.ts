import { fieldOf, listOf, stringOf } from '../json.js';
import type { DataPath } from './yaml-file.js';
import { planFile } from './plan-folder.js';
import type { PlanFile, PlanFolder } from './plan-folder.js';

/** What an id can be of. A retired id of a node is gone from every level. */
export type RetiredKind = 'node' | 'actor' | 'contact';

/** An entry of `retired` in `plan.yaml`. */
export interface Retired {
  readonly kind: RetiredKind;
  readonly id: string;
  /** What took its place, perhaps retired itself by now; absent where nothing did. */
  readonly now: string | undefined;
  readonly path: DataPath;
}

/** The entries of `retired` that can be read. */
export function retiredIn(folder: Pick<PlanFolder, 'files'>): readonly Retired[] {
  return listOf(fieldOf(planFile(folder)?.value, 'retired')).flatMap((entry, index): Retired[] => {
    const path = ['retired', index];
    if (typeof entry === 'string') return [{ kind: 'node', id: entry, now: undefined, path }];
    const [id, now, kind] = ['id', 'now', 'kind'].map((name) => stringOf(entry, name));
    if (id === undefined) return [];
    return [{ kind: kind === 'actor' || kind === 'contact' ? kind : 'node', id, now, path }];
  });
}

/**
 * Follows an entry to the id that is in use: the end of the chain, or
 * `undefined` where it leads nowhere or in a circle.
 */
export function placeTakenBy(entry: Retired, all: readonly Retired[]): string | undefined {
  const seen = new Set<Retired>();
  for (let next: Retired | undefined = entry; next && !seen.has(next);) {
    seen.add(next);
    const { kind, now }: Retired = next;
    next = all.find((other) => other.kind === kind && other.id === now);
    if (!next) return now;
  }
  return undefined;
}

/** The retired ids that lead to what a file holds. */
export function formerIds(folder: Pick<PlanFolder, 'files'>, { kind, id }: PlanFile): readonly string[] {
  const all = retiredIn(folder);
  return all
    .filter((entry) => entry.kind === kind && placeTakenBy(entry, all) === id)
    .map((entry) => entry.id);
}
