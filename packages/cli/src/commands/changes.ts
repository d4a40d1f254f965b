import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { UsageError } from './command.js';

export const changes: Command = {
  name: 'changes',
  usage: '<old> <new> [--lang en] [-o <file>]',
  summary:
    '2つの版のちがいを文章で出します（フォルダー、plan/ja.json、公開したアドレス） / tells what changed between two versions',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
    });
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new UsageError(
        '前の版と今の版を、この順に書いてください / Name the old version, then the new one',
      );
    }
    const [{ readVersion }, { ownPlan, planIn }] = await Promise.all([
      import('../changes/read-version.js'),
      import('../changes/version.js'),
    ]);
    const renditions = values.lang === undefined ? [] : [values.lang];
    const now = await readVersion(second, output, { renditions });
    const then = now && (await readVersion(first, output, { own: ownPlan(now).lang, renditions }));
    if (!now || !then) return 1;
    const lang = values.lang ?? ownPlan(now).lang;
    const after = now.get(lang);
    if (!after) {
      throw new UsageError(
        `今の版に ${lang} の文章がありません。あるのは ${[...now.keys()].join(', ')} です / The new version has no such rendition`,
      );
    }
    const before = planIn(then, lang);
    const [{ changesBetween }, { changesText }] = await Promise.all([
      import('../changes/compare.js'),
      import('../changes/text.js'),
    ]);
    const text = changesText(changesBetween(before, after, lang), before, after, lang);
    if (values.output === undefined) output.out(text.trimEnd());
    else {
      writeFileSync(values.output, text);
      output.out(values.output);
    }
    return 0;
  },
};
