import { sourceFiles } from '../folder/plan-folder.js';
import { fieldOf, listOf, stringOf } from '../json.js';
import type { Report, Rule } from './rule.js';
import { listed, reportAt, reportFile } from './rule.js';

/** Questions nobody has answered are counted; errata that wait for an answer belong to a question. */
export const openQuestions: Rule = {
  id: 'open-questions',
  check(folder) {
    const errataFile = sourceFiles(folder, 'errata')[0];
    const errata = listOf(errataFile?.value);
    const errataIds = errata.flatMap((erratum) => stringOf(erratum, 'id') ?? []);
    const file = sourceFiles(folder, 'openQuestions')[0];
    const questions = listOf(file?.value);
    const asked = questions.flatMap((question) => listOf(fieldOf(question, 'errata')));
    const reports: Report[] = [];
    if (file) {
      for (const [index, question] of questions.entries()) {
        for (const [place, id] of listOf(fieldOf(question, 'errata')).entries()) {
          if (errataIds.includes(String(id))) continue;
          reports.push(
            reportAt(file, [index, 'errata', place], {
              found: `正誤の記録「${String(id)}」はありません`,
              accepted: `errata.yaml にある id: ${listed(errataIds)}`,
            }),
          );
        }
      }
      const open = questions.filter((question) => fieldOf(question, 'answer') === null).length;
      if (open > 0) {
        reports.push(
          reportFile(file.path, {
            severity: 'warning',
            found: `未解決の質問が ${open} 件あります`,
            accepted: '答えが出たら answer に書く',
          }),
        );
      }
    }
    for (const [index, erratum] of errata.entries()) {
      if (
        !errataFile ||
        stringOf(erratum, 'status') !== 'open-question' ||
        asked.includes(stringOf(erratum, 'id'))
      )
        continue;
      reports.push(
        reportAt(errataFile, [index, 'status'], {
          found: '確認待ちなのに、質問がありません',
          accepted: 'open-questions.yaml の質問の errata に id を書く',
        }),
      );
    }
    return reports;
  },
};
