import { join } from 'node:path';
import type { Plan } from '@fukushi-widgets/model';
import { periodsIn } from '../folder/periods.js';
import { readFiles } from '../folder/read-files.js';
import type { PlanFolderResult } from '../read-plan-folder.js';
import { redirectsOf } from '../site/moved-ids.js';
import { periodPath, periodsFor, type PublishedPeriod } from '../site/periods.js';
import type { PublishedBelow } from '../site/serving/rules.js';
import type { Output } from './command.js';
import { readQuietly } from './plan-argument.js';
import { readIntegrity, writeSite, type SiteTarget } from './write-site.js';

/** A publication whose plan knows those of the other periods. */
export interface WithPeriods {
  readonly publication: PlanFolderResult & { readonly plan: Plan };
  readonly below: readonly PublishedBelow[];
}

/** A plan of one of the periods that a folder names, as its own folder has it. */
export interface ReadPeriod extends PublishedPeriod {
  readonly folder: string;
  readonly result: PlanFolderResult;
  /** Whether it is the plan of the folder that names them all. */
  readonly isOwn: boolean;
}

/**
 * Reads the plans of the periods that a folder names, its own among them; none where it names none. Nothing where one of
 * the folders has errors, which have been told. `base` is the address of the folder's own site.
 */
export async function readPeriods(
  folder: string,
  base: string,
  output: Output,
): Promise<readonly ReadPeriod[] | undefined> {
  const plans: ReadPeriod[] = [];
  for (const { id, folder: other } of periodsIn(readFiles(folder))) {
    const result = await readQuietly(other ?? folder, output);
    if (!result.plan) return undefined;
    plans.push({
      id,
      plan: result.plan,
      base: other === undefined ? base : base + periodPath(id),
      renditions: [result.plan.lang, ...result.translations.keys()],
      folder: other ?? folder,
      result,
      isOwn: other === undefined,
    });
  }
  return plans;
}

/**
 * Writes the sites of the plans of other periods that a folder names, each below the folder's own site and with
 * permalinks of its own, and returns the folder's publication, whose plan knows them. Nothing where one of the folders
 * has errors, which have been told.
 */
export async function buildPeriods(
  folder: string,
  target: SiteTarget,
  output: Output,
): Promise<WithPeriods | undefined> {
  const plans = await readPeriods(folder, target.base, output);
  if (!plans) return undefined;
  const self = plans.find(({ isOwn }) => isOwn);
  const publication = self?.result ?? (await readQuietly(folder, output));
  if (!publication.plan) return undefined;
  const below: PublishedBelow[] = [];
  for (const own of plans) {
    if (own.isOwn) continue;
    const periods = periodsFor(own, plans);
    const site = join(target.output, periodPath(own.id));
    const code = await writeSite(
      {
        ...target,
        base: own.base,
        output: site,
        added: undefined,
        source: own.folder,
        said: JSON.stringify(periods),
        read: () => Promise.resolve({ ...own.result, plan: { ...own.plan, periods } }),
      },
      output,
    );
    if (code !== 0) return undefined;
    below.push({
      path: periodPath(own.id),
      versions: Object.keys(readIntegrity(join(site, 'sri.json'))),
      redirects: redirectsOf(own.plan, periodPath(own.id)),
    });
  }
  const plan = self ? { ...publication.plan, periods: periodsFor(self, plans) } : publication.plan;
  return { publication: { ...publication, plan }, below };
}
