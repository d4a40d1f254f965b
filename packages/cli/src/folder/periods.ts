import { join } from 'node:path';
import { fieldOf, listOf, stringOf } from '../json.js';
import { planFile } from './plan-folder.js';
import type { PlanFolder } from './plan-folder.js';
import type { DataPath } from './yaml-file.js';

/** An entry of `periods` in `plan.yaml`: a plan of another period, or this plan itself. */
export interface WrittenPeriod {
  readonly id: string;
  /** The other plan's folder as it is found from here; absent for this plan itself. */
  readonly folder: string | undefined;
  readonly path: DataPath;
}

/** The entries of `periods` that can be read. */
export const periodsIn = (folder: Pick<PlanFolder, 'files' | 'root'>): readonly WrittenPeriod[] =>
  listOf(fieldOf(planFile(folder)?.value, 'periods')).flatMap((entry, index) => {
    const [id, other] = [stringOf(entry, 'id'), stringOf(entry, 'folder')];
    const path = ['periods', index];
    return id === undefined ? [] : [{ id, folder: other && join(folder.root, other), path }];
  });
