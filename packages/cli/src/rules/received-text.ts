import { correctedLines, recordsIn, saidIn } from '../folder/received.js';
import { sourceFiles } from '../folder/plan-folder.js';
import { stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/**
 * Where a publication keeps record of what is its own (`ours.yaml`), every other word shown was received: as it came, or
 * as an erratum corrects it.
 */
export const receivedText: Rule = {
  id: 'received-text',
  check(folder) {
    if (folder.sources.length === 0 || sourceFiles(folder, 'ours').length === 0) return [];
    const lines = correctedLines(folder);
    const whole = lines.join('\n');
    const ours = new Set(recordsIn(folder, 'ours').map((record) => stringOf(record, 'text')?.trim()));
    return saidIn(folder)
      .filter(({ words }) => !whole.includes(words) && !ours.has(words))
      .map(({ file, path, words }) => {
        const line = nearestLine(words, lines);
        const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
        return reportAt(file, path, {
          found: `${field} の「${words}」は、受け取った原文（${folder.sources[0]?.path ?? ''}）にも、その直しにもありません`,
          accepted:
            '原文の誤りを直したなら errata.yaml に、原文にない言葉なら ours.yaml に1つ書き足す。うっかり変えたなら原文のとおりに戻す',
          ...(line === undefined ? {} : { hint: `原文の ${line} 行目「${lines[line - 1]?.trim() ?? ''}」` }),
          example:
            line === undefined
              ? `- text: ${words}\n  reason: （なぜ加えたか）`
              : `- id: naoshi-${line}\n  line: ${line}\n  from: （原文の言葉）\n  to: （直した言葉）\n  reason: （なぜ直したか）\n  confidence: M\n  status: decided\n  confirmedBy: null\n  applied: true`,
        });
      });
  },
};

/** The line of the received text that has most of the words, counted from 1; `undefined` where none has half of them. */
function nearestLine(words: string, lines: readonly string[]): number | undefined {
  const letters = [...words];
  const pairs = letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
  const shares = lines.map((line) => pairs.filter((pair) => line.includes(pair)).length / pairs.length);
  const most = Math.max(...shares);
  return most >= 0.5 ? shares.indexOf(most) + 1 : undefined;
}
