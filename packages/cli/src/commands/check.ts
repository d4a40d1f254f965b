import { parseArgs } from 'node:util';

import type { Command } from './command.js';
import { folderArgument, readAndReport } from './plan-argument.js';

export const check: Command = {
  name: 'check',
  usage: '<folder>',
  summary: '計画のフォルダーを検査します / checks a plan folder',
  run(args, output) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return readAndReport(folderArgument(positionals), output).plan ? 0 : 1;
  },
};
