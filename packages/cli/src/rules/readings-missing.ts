import { hasReadings } from '@fukushi-widgets/model';
import { localesOf } from '../folder/locale.js';
import { sourceFiles } from '../folder/plan-folder.js';
import { kanjiWithoutReading, readingsFile } from '../folder/readings.js';
import { listOf, stringOf } from '../json.js';
import type { Rule } from './rule.js';
import { listed, reportAt } from './rule.js';

/** Every kanji has a reading, save in words that nobody here can read: those wait for an answer. */
export const readingsMissing: Rule = {
  id: 'readings-missing',
  check(folder) {
    const questions = sourceFiles(folder, 'openQuestions')
      .flatMap(({ value }) => listOf(value))
      .flatMap((question) => stringOf(question, 'id') ?? []);
    return localesOf(folder)
      .filter(({ lang }) => hasReadings(lang))
      .flatMap(({ lang, texts }) => {
        const { file, unknown } = readingsFile(folder, lang);
        return [
          ...texts.flatMap((text) => {
            const bare = kanjiWithoutReading(text.text, unknown);
            return bare.length === 0
              ? []
              : [
                  reportAt(text.file, [...text.path, 'text'], {
                    severity: 'warning',
                    found: `読みのない漢字があります「${bare.join('')}」`,
                    accepted: '言葉《ことば》のように書く',
                    hint: `だれも読みを知らない名前は locales/${lang}/readings.yaml の unknown に書く`,
                  }),
                ];
          }),
          ...unknown.flatMap(({ question }, index) =>
            !file || questions.includes(question)
              ? []
              : [
                  reportAt(file, ['unknown', index, 'question'], {
                    found: `質問「${question}」はありません`,
                    accepted: `open-questions.yaml にある id: ${listed(questions)}`,
                  }),
                ],
          ),
        ];
      });
  },
};
