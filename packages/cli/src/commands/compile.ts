import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Command } from './command.js';
import { folderArgument, readAndReport } from './plan-argument.js';

export const compile: Command = {
  name: 'compile',
  usage: '<folder> [-o <folder>/dist]',
  summary: '検査して JSON に変換します / checks a plan folder and writes its JSON',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' } },
    });
    const folder = folderArgument(positionals);
    const result = await readAndReport(folder, output);
    if (!result.plan) {
      output.error('エラーがあるため、変換しませんでした / Not compiled because of errors');
      return 1;
    }
    const { compiledFiles } = await import('../compiled-files.js');
    const target = values.output ?? join(folder, 'dist');
    mkdirSync(target, { recursive: true });
    for (const [name, content] of compiledFiles(result)) {
      writeFileSync(join(target, name), content);
      output.out(`${join(target, name)}: ${Buffer.byteLength(content)} bytes`);
    }
    return 0;
  },
};
