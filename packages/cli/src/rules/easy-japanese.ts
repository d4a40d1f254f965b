import { isEasy, withoutRuby } from '@fukushi-widgets/model';
import { departures, EASY_RULES, sentencesOf, type EasyRule } from '../folder/easy-japanese.js';
import { localesOf } from '../folder/locale.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** The countable rules of Easy Japanese: one line for each that is not kept, with how often, at the first place. */
export const easyJapanese: Rule = {
  id: 'easy-japanese',
  check: (folder) =>
    localesOf(folder)
      .filter(({ lang }) => isEasy(lang))
      .flatMap(({ texts }) => {
        const found = texts.flatMap((text) =>
          sentencesOf(withoutRuby(text.text)).flatMap((sentence) =>
            departures(sentence, folder.draft).map((rule) => ({ rule, sentence, text })),
          ),
        );
        return (Object.keys(EASY_RULES) as EasyRule[]).flatMap((rule) => {
          const these = found.filter((each) => each.rule === rule);
          const [first] = these;
          return first === undefined
            ? []
            : [
                reportAt(first.text.file, [...first.text.path, 'text'], {
                  severity: 'warning',
                  found: `やさしい日本語の決まりと違う文が ${these.length} 件あります（はじめの文:「${first.sentence}」）`,
                  accepted: EASY_RULES[rule],
                }),
              ];
        });
      }),
};
