import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isObject } from '../json.js';
import { embedVersion } from '../site/embed-files.js';
import { filesBelow } from '../site/files-below.js';
import { siteStages, type Integrity } from '../site/site-files.js';
import { SiteWriter } from '../site/write/site-writer.js';
import type { Command } from './command.js';
import { UsageError } from './command.js';
import { baseAddress, folderArgument, readQuietly } from './plan-argument.js';

export const build: Command = {
  name: 'build',
  usage: '<folder> --base URL [-o dist/site] [--add <folder>]',
  summary: '公開するサイトを書き出します / writes the site to publish',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: 'string' },
        output: { type: 'string', short: 'o', default: 'dist/site' },
        add: { type: 'string' },
      },
    });
    const base = baseAddress(values.base);
    if (base === undefined) {
      throw new UsageError('--base に公開するアドレスを書いてください / Name the address with --base');
    }
    if (values.add !== undefined && !statSync(values.add, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`--add のフォルダーがありません: ${values.add} / No such folder`);
    }
    const { plan, translations } = readQuietly(folderArgument(positionals), output);
    if (!plan) return 1;
    const added = values.add === undefined ? undefined : filesBelow(values.add);
    const earlier = readIntegrity(join(values.output, 'sri.json'));
    const writer = new SiteWriter(values.output);
    for (const { name, files } of siteStages({
      plan,
      translations,
      base,
      earlier,
      ...(added ? { added } : {}),
    })) {
      await writer.write(files);
      output.out(`${name}: ${files.length}`);
    }
    // Published addresses of an exact version stay for ever, whatever a later build writes.
    const current = embedVersion();
    const written = writer.finish((path) => {
      const [, version] = /^(\d+\.\d+\.\d+)\//u.exec(path) ?? [];
      return version !== undefined && version !== current;
    });
    output.out(
      `${values.output}: ${written.files} files (${written.changed} changed, ${written.removed} removed), ${base}`,
    );
    return 0;
  },
};

/** The hashes of versions published before, as far as the folder holds them. */
function readIntegrity(path: string): Integrity {
  try {
    const hashes: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isObject(hashes) ? (hashes as Integrity) : {};
  } catch {
    return {};
  }
}
