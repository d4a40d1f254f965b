import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { folderArgument, readQuietly } from './plan-argument.js';
import { SITE_OPTIONS, siteTarget, writeSite } from './write-site.js';

export const build: Command = {
  name: 'build',
  usage: '<folder> --base URL [-o dist/site] [--add <folder>] [--pictures <browser>]',
  summary: '公開するサイトを書き出します / writes the site to publish',
  run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: SITE_OPTIONS,
    });
    const target = siteTarget(values);
    const folder = folderArgument(positionals);
    return writeSite(
      {
        ...target,
        source: folder,
        async read() {
          const { plan, translations, misread } = await readQuietly(folder, output);
          return plan && { plan, translations, misread };
        },
      },
      output,
    );
  },
};
