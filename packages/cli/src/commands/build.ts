import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFiles } from '../site/site-files.js';
import type { Command } from './command.js';
import { UsageError } from './command.js';
import { baseAddress, folderArgument, readQuietly } from './plan-argument.js';

export const build: Command = {
  name: 'build',
  usage: '<folder> --base URL [-o dist/site]',
  summary: '公開するサイトを書き出します / writes the site to publish',
  run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { base: { type: 'string' }, output: { type: 'string', short: 'o', default: 'dist/site' } },
    });
    const base = baseAddress(values.base);
    if (base === undefined) {
      throw new UsageError('--base に公開するアドレスを書いてください / Name the address with --base');
    }
    const { plan, translations } = readQuietly(folderArgument(positionals), output);
    if (!plan) return 1;
    let count = 0;
    for (const [path, content] of siteFiles({ plan, translations, base })) {
      const target = join(values.output, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      count += 1;
    }
    output.out(`${values.output}: ${count} files, ${base}`);
    return 0;
  },
};
