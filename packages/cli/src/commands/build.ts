import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PlanVersion } from '../changes/version.js';
import type { Command, Output } from './command.js';
import { folderArgument, readQuietly } from './plan-argument.js';
import { SITE_OPTIONS, siteTarget, writeSite } from './write-site.js';

export const build: Command = {
  name: 'build',
  usage: '<folder> --base URL [-o dist/site] [--since <old>] [--add <folder>] [--pictures <browser>]',
  summary: '公開するサイトを書き出します / writes the site to publish',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...SITE_OPTIONS, since: { type: 'string' } },
    });
    const target = siteTarget(values);
    const folder = folderArgument(positionals);
    const since = values.since === undefined ? undefined : await versionBefore(values.since, output);
    if (values.since !== undefined && !since) return 1;
    // What reads YAML is loaded only where there is something to read.
    const hasPeriods = /^periods:/mu.test(textOf(join(folder, 'plan.yaml')));
    const all = hasPeriods
      ? await (await import('./build-periods.js')).buildPeriods(folder, target, output)
      : undefined;
    if (hasPeriods && !all) return 1;
    return writeSite(
      {
        ...target,
        source: folder,
        said: JSON.stringify([since && [...since], all?.publication.plan.periods, all?.below]),
        async read() {
          const { plan, translations, misread } = all?.publication ?? (await readQuietly(folder, output));
          return plan && { plan, translations, misread, since, periods: all?.below };
        },
      },
      output,
    );
  },
};

/** The version before, in every rendition that pages can be written in. */
async function versionBefore(place: string, output: Output): Promise<PlanVersion | undefined> {
  const [{ readVersion }, { interfaceLanguages }] = await Promise.all([
    import('../changes/read-version.js'),
    import('../html/localization.js'),
  ]);
  return readVersion(place, output, { renditions: interfaceLanguages });
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
