import { hasReadings } from '@fukushi-widgets/model';
import { localesOf } from '../folder/locale.js';
import { readingsFile, readingsOfWord } from '../folder/readings.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Words that dictionaries misread have the reading that a person confirmed, wherever they stand. */
export const readingsMisread: Rule = {
  id: 'readings-misread',
  check: (folder) =>
    localesOf(folder)
      .filter(({ lang }) => hasReadings(lang))
      .flatMap(({ lang, texts }) => {
        const { misread } = readingsFile(folder, lang);
        return texts.flatMap(({ file, path, text }) =>
          misread.flatMap(({ word, reading }) => {
            const other = readingsOfWord(text, word).find((each) => each !== reading);
            return other === undefined
              ? []
              : [
                  reportAt(file, [...path, 'text'], {
                    severity: 'warning',
                    found: `「${word}」の読みが「${other}」です`,
                    accepted: reading,
                    hint: `locales/${lang}/readings.yaml の misread にある言葉`,
                  }),
                ];
          }),
        );
      }),
};
