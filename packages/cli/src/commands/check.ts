import { parseArgs } from 'node:util';

import { onChange, stopped } from '../watch.js';
import type { Command } from './command.js';
import { folderArgument, readAndReport } from './plan-argument.js';

export const check: Command = {
  name: 'check',
  usage: '<folder> [--watch]',
  summary:
    '計画のフォルダーを検査します。--watch なら直すたびに / checks a plan folder, with --watch after every change',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { watch: { type: 'boolean', short: 'w', default: false } },
    });
    const folder = folderArgument(positionals);
    const first = await readAndReport(folder, output);
    if (!values.watch) return first.plan ? 0 : 1;
    const wait = () =>
      output.out('直すのを待っています。止めるには Ctrl+C / Waiting for changes. Ctrl+C stops it.');
    let reading = Promise.resolve();
    const close = onChange(folder, () => {
      reading = reading.then(async () => {
        output.out('');
        await readAndReport(folder, output);
        wait();
      });
    });
    // Only now: what is changed when this is read must not be missed.
    wait();
    await stopped();
    close();
    await reading;
    return 0;
  },
};
