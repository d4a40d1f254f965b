import { withoutRuby } from '@fukushi-widgets/model';
import { termsOf, wordsMeant } from '../folder/glossary.js';
import { localesOf } from '../folder/locale.js';
import type { Rule } from './rule.js';
import { reportAt } from './rule.js';

/** One word of the plan is rendered by one term, unless the word list says that letters mislead there. */
export const glossary: Rule = {
  id: 'glossary',
  check: (folder) =>
    localesOf(folder).flatMap(({ lang, texts }) => {
      const terms = termsOf(folder, lang);
      return texts.flatMap(({ file, path, text, original }) =>
        wordsMeant(terms, original ?? '')
          .filter((term) => !term.isIn(withoutRuby(text)))
          .map(({ ja, shown }) =>
            reportAt(file, [...path, 'text'], {
              severity: 'warning',
              found: `「${ja}」の訳語がありません`,
              accepted: shown.join('、'),
              hint: `用語集と違う訳を使うときは locales/${lang}/glossary.yaml の forms に加えるか、check: false にする`,
            }),
          ),
      );
    }),
};
