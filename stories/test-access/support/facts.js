/** What the page must say: Komoro's plan in every language, and every word of the interface. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const { withTranslation } = await import('@fukushi-widgets/model');
const require = createRequire(import.meta.url);
const xliff = new URL('../../../packages/elements/xliff/', import.meta.url);

const plain = (markup) =>
  markup
    .replaceAll(/<x [^>]*\/>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** One language's words: `[{ ja, description, <lang> }]`. */
function wordsOf(lang) {
  const file = readFileSync(new URL(`${lang}.xlf`, xliff), 'utf8');
  const unit = /<source>(.*?)<\/source>\s*<target>(.*?)<\/target>\s*<note[^>]*>(.*?)<\/note>/gsu;
  return [...file.matchAll(unit)].map(([, ja, target, description]) => ({
    ja: plain(ja),
    [lang]: plain(target),
    description: plain(description),
  }));
}

const languages = readdirSync(xliff).map((name) => name.replace('.xlf', ''));

const plan = languages.reduce((soFar, lang) => {
  try {
    return withTranslation(soFar, lang, require(`@fukushi-widgets/komoro/dist/${lang}.json`));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return soFar;
    throw error;
  }
}, require('@fukushi-widgets/komoro/dist/ja.json'));

export const facts = { plan, words: wordsOf('en') };
