import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { UsageError } from './command.js';

export const changes: Command = {
  name: 'changes',
  usage: '<old> <new> [-o <file>]',
  summary:
    '2つの版のちがいを文章で出します（フォルダー、plan/ja.json、公開したアドレス） / tells what changed between two versions',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' } },
    });
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new UsageError(
        '前の版と今の版を、この順に書いてください / Name the old version, then the new one',
      );
    }
    const { readVersion } = await import('../changes/read-version.js');
    const after = await readVersion(second, output);
    const before = await readVersion(first, output, after?.lang);
    if (!before || !after) return 1;
    const [{ changesBetween }, { changesText }] = await Promise.all([
      import('../changes/compare.js'),
      import('../changes/text.js'),
    ]);
    const text = changesText(changesBetween(before, after), before, after);
    if (values.output === undefined) output.out(text.trimEnd());
    else {
      writeFileSync(values.output, text);
      output.out(values.output);
    }
    return 0;
  },
};
