/** What the page must say: Komoro's plan in every language, and every word of the interface. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWords } from '../page/interface-words.js';

const { withTranslation } = await import('@fukushi-widgets/model');
const require = createRequire(import.meta.url);
const xliff = new URL('../../../../packages/elements/xliff/', import.meta.url);

const languages = readdirSync(xliff).map((name) => name.replace('.xlf', ''));

const plan = languages.reduce((soFar, lang) => {
  try {
    return withTranslation(soFar, lang, require(`@fukushi-widgets/komoro/dist/${lang}.json`));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return soFar;
    throw error;
  }
}, require('@fukushi-widgets/komoro/dist/ja.json'));

/** Every word in every language at once. */
const words = languages
  .map((lang) => readWords(readFileSync(new URL(`${lang}.xlf`, xliff), 'utf8'), lang))
  .reduce((soFar, more) =>
    soFar.map((word) => ({
      ...more.find(({ ja, description }) => ja === word.ja && description === word.description),
      ...word,
    })),
  );

export const facts = { plan, words };
