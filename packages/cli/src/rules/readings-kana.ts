import { hasReadings } from '@fukushi-widgets/model';
import { localesOf } from '../folder/locale.js';
import { notHiragana } from '../folder/readings.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** Readings are hiragana: those who need them have learnt these letters first. */
export const readingsKana: Rule = {
  id: 'readings-kana',
  check: (folder) =>
    localesOf(folder)
      .filter(({ lang }) => hasReadings(lang))
      .flatMap(({ texts }) =>
        texts.flatMap(({ file, path, text }) => {
          const [first] = notHiragana(text);
          return first === undefined
            ? []
            : [
                reportAt(file, [...path, 'text'], {
                  found: `「${first.base}」の読み「${first.reading ?? ''}」にひらがなでない文字があります`,
                  accepted: 'ひらがな',
                }),
              ];
        }),
      ),
};
