import { parseArgs } from 'node:util';

import type { Command } from './command.js';
import { folderArgument, readAndReport } from './plan-argument.js';

export const check: Command = {
  name: 'check',
  usage: '<folder>',
  summary: '計画のフォルダーを検査します / checks a plan folder',
  async run(args, output) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return (await readAndReport(folderArgument(positionals), output)).plan ? 0 : 1;
  },
};
