import { eraYear, fiscalYearsOf, isPlan, numberOf, placedNodes, plainText } from '@fukushi-widgets/model';
import type { Plan } from '@fukushi-widgets/model';

import { correctedLines, recordsIn, saidIn } from '../folder/received.js';
import { sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { reportFile } from './rule.js';

/** Where a publication keeps record of what it left out (`left-out.yaml`), every other sentence received is in the plan. */
export const receivedRest: Rule = {
  id: 'received-rest',
  check(folder) {
    const [source] = folder.sources;
    if (!source || sourceFiles(folder, 'leftOut').length === 0 || !isPlan(folder.draft)) return [];
    const known = [...saidIn(folder).map(({ words }) => words), ...printed(folder.draft)].sort(
      (a, b) => b.length - a.length,
    );
    const leftOut = recordsIn(folder, 'leftOut');
    return correctedLines(folder).flatMap((line, index) => {
      let rest = line;
      for (const record of leftOut) {
        if (fieldOf(record, 'line') === index + 1) rest = rest.replace(stringOf(record, 'text') ?? '', ' ');
      }
      // Numbers such as (1) come from a node's place. A space keeps two halves of a gap from reading as one word.
      rest = rest.replace(/^\s*\(\d+\) /u, '');
      for (const words of known) if (words !== '') rest = rest.replaceAll(words, ' ');
      const left = rest.replace(/[\s・【】]|（\s*）/gu, '');
      return left === ''
        ? []
        : [
            {
              ...reportFile(source.path, {
                found: `受け取った原文のうち「${rest.trim().replaceAll(/\s+/gu, ' … ')}」が、計画のどこにもありません`,
                accepted: '計画のファイルに書くか、載せないなら left-out.yaml に理由を書く',
                example: `- line: ${index + 1}\n  text: ${rest.trim().split(/\s{2,}|\n/u)[0] ?? ''}\n  reason: （なぜ載せないか）`,
              }),
              line: index + 1,
            },
          ];
    });
  },
};

/** What is printed from data that is not words: years, numbers, an actor's name as a plan sets it above its actions. */
function printed(plan: Plan): readonly string[] {
  const { lang } = plan;
  const years = fiscalYearsOf(plan, lang);
  const [first, last] = [years?.first.era, years?.last.era].map(
    (era) => era && `${era.name}${String(era.year)}年度`,
  );
  const issued = plan.issued && eraYear(plan.issued, plan.eras ?? [], lang, lang);
  const month = plan.issued?.split('-')[1];
  return [
    ...(first && last ? [`${first}～${last}`, `${first}から${last}まで`] : []),
    ...(issued ? [`${issued.name}${issued.year}年${month ? `${Number(month)}月` : ''}`] : []),
    ...placedNodes(plan).map((placed) => plainText(numberOf(placed) ?? '', lang, lang)),
    ...plan.actors.map(({ label }) => `[${plainText(label, lang, lang)}]`),
  ];
}
