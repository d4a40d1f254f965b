import { sourceFiles } from '../folder/plan-folder.js';
import type { PlanFolder } from '../folder/plan-folder.js';
import { retiredIn } from '../folder/retired.js';
import { localesOf } from '../folder/locale.js';
import type { TranslatedText } from '../folder/locale.js';
import { definitionOf } from '../schema/validate.js';
import { describedValues } from '../schema/walk.js';
import type { Rule } from './rule.js';
import { reportAt, reportFile } from './rule.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/** A translation translates something: its text is in the plan, its folder is another language. */
export const translationSource: Rule = {
  id: 'translation-source',
  check: (folder) =>
    localesOf(folder).flatMap(({ lang, texts }) => {
      if (!LANGUAGE.test(lang) || lang === folder.draft.lang) {
        const path = texts[0]?.file.path ?? `locales/${lang}`;
        return [
          reportFile(path, {
            found: `「${lang}」は訳のフォルダー名に使えません`,
            accepted: '原文と違う言語の記号（例: en、pt-BR）',
          }),
        ];
      }
      const { orphans, reports } = withoutSource(folder, lang);
      const others = texts
        .filter(({ file }) => !orphans.has(file.path))
        .filter((text) => text.original === undefined && isTranslatable(text))
        .map(({ file, path }) =>
          reportAt(
            file,
            path,
            {
              found: '原文にない項目の訳です',
              accepted: '原文にある項目だけを訳す',
              hint: '原文の項目名や id が変わったかもしれません',
            },
            'name',
          ),
        );
      return [...reports, ...others];
    }),
};

/** Files of a translation whose original is gone: one report each says which file goes. */
function withoutSource(folder: PlanFolder, lang: string) {
  const gone = folder.files.filter(
    ({ kind, id, level, locale }) =>
      locale === lang &&
      (kind === 'node' || kind === 'actor' || kind === 'contact') &&
      !sourceFiles(folder, kind).some((file) => file.id === id && file.level === level),
  );
  const retired = new Set(retiredIn(folder).map(({ kind, id }) => `${kind} ${id}`));
  return {
    orphans: new Set(gone.map(({ path }) => path)),
    reports: gone.map(({ path, kind, id }) => {
      const original = path.replace(`locales/${lang}/`, '');
      return reportFile(path, {
        found: `訳のもとになる ${original} がありません`,
        accepted: retired.has(`${kind} ${id}`)
          ? `「${id}」は廃止した id です。このファイルを消す: ${path}`
          : `${original} を消したのなら、このファイルも消す: ${path}`,
        ...(retired.has(`${kind} ${id}`)
          ? {}
          : { hint: '公開したことのある id なら、plan.yaml の retired に書いてください' }),
      });
    }),
  };
}

/** Fields that nobody may translate are the schema's business. */
function isTranslatable({ file, path }: TranslatedText): boolean {
  return describedValues(definitionOf(file), file.value).some(
    (part) => part.definition === 'translatedText' && path.every((step, index) => part.path[index] === step),
  );
}
