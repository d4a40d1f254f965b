/**
 * docs/renditions.md: how far each rendition of our publication has come, and what its file weighs. `npm run tables`
 * writes it; a test says when it is stale. Bytes it may be wrong about by a tenth, or every corrected sentence would
 * make the document stale.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readPlanFolder } from '@fukushi-widgets/cli';
import { compressedSizes } from '../../tools/check-budgets.js';
import { command, root } from '../../tools/run.js';
import { embedFiles } from '../cli/dist/site/embed-files.js';
import { siteStages } from '../cli/dist/site/site-files.js';

export const document = 'docs/renditions.md';

const publication = join(root, 'packages/komoro');

/** Bytes of each rendition's file as readers get it: the interface's words with their code, and what the plan adds. */
export async function measuredSizes() {
  const { plan, translations } = readPlanFolder(publication);
  const { value: script } = await siteStages({ plan, translations, base: 'https://widgets.example/' }).next();
  const files = new Map(script.files);
  const engine = embedFiles();
  return new Map(
    [...translations.keys()].map((rendition) => {
      const path = `locales/${rendition}.js`;
      const words = compressedSizes(engine.get(path)).brotli;
      return [rendition, { words, plan: compressedSizes(files.get(`v1/${path}`)).brotli - words }];
    }),
  );
}

/** The sizes that a document says. */
export const saidSizes = (text) =>
  new Map(
    [...text.matchAll(/^\| `([\w-]+)` +\| ([\d,]+) +\| ([\d,]+) +\| [\d,]+ +\| 2 +\|$/gmu)].map(
      ([, rendition, words, plan]) => [rendition, { words: numberOf(words), plan: numberOf(plan) }],
    ),
  );

const numberOf = (text) => Number(text.replaceAll(',', ''));

/** The document as the publication has it now. */
export async function renditionsDocument(given) {
  const sizes = given ?? (await measuredSizes());
  const { renditions } = readPlanFolder(publication);
  const bytes = (number) => number.toLocaleString('en');
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');
  const readings = renditions.filter((each) => each.readings);
  const easy = renditions.filter((each) => each.easy);
  const text = `<!-- Written by \`npm run tables\` from packages/komoro/locales/; a test says when it is stale. -->

# 訳と読み / Renditions

\`fukushi check packages/komoro\` prints the same numbers. A text is *missing* where readers get the Japanese, *stale* where the Japanese changed after it was translated, *without its term* where it has a word of \`glossary.yaml\` and not the term.

${table(
  ['rendition', 'texts', 'missing', 'stale', 'terms', 'without its term'],
  renditions.map(({ rendition, texts, missing, stale, terms, withoutTerm }) => [
    `\`${rendition}\``,
    texts,
    missing,
    stale,
    terms || '–',
    terms ? withoutTerm : '–',
  ]),
)}

The signed message is not translated; \`ja-furigana\` adds readings to it, which changes no letter.

## 重さ / What each weighs

Bytes as they are served (brotli), measured when this was last written. A page in Japanese has one request, for the script; each rendition that it shows is one file more, whatever number of widgets shows it.

${table(
  ['rendition', 'words of the interface', 'texts of the plan', 'together', 'requests of a page'],
  [
    ['`ja`', 'in the script', 'in the script', '–', 1],
    ...[...sizes].map(([rendition, { words, plan }]) => [
      `\`${rendition}\``,
      bytes(words),
      bytes(plan),
      bytes(words + plan),
      2,
    ]),
  ],
)}

## 読み / Readings

${table(
  [
    'rendition',
    'words with a reading',
    'kanji',
    'kanji without',
    'names nobody can read',
    'texts that differ from the source',
  ],
  readings.map(({ rendition, readings: { words, kanji, without, unknown, changed } }) => [
    `\`${rendition}\``,
    words,
    kanji,
    without,
    unknown.join('、') || '–',
    changed ?? '–',
  ]),
)}

Words that dictionaries misread, for a person's eye:

${readings.map(({ rendition, readings: { misread } }) => `- \`${rendition}\`: ${misread.join('、')}`).join('\n')}

## やさしい日本語 / Easy Japanese

${table(
  [
    'rendition',
    'sentences',
    'most kanji in one',
    'more than 13',
    'longest, letters',
    'more than 55',
    'without spaces',
    'year of an era alone',
    'not です・ます',
  ],
  easy.map(({ rendition, easy: { sentences, mostKanji, longest, departures } }) => [
    `\`${rendition}\``,
    sentences,
    mostKanji,
    departures.kanji,
    longest,
    departures.length,
    departures.spaces,
    departures.era,
    departures.endings,
  ]),
)}
`;
  const path = join(root, document);
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => writeFileSync(join(root, document), await renditionsDocument()));
}
