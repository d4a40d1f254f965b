/**
 * Part of `npm run localize`: writes what each rendition calls itself, which the XLIFF files say, into a module of its
 * own. The reading tools name all of them, and load no language for that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { command, root } from './run.js';

const home = join(root, 'packages/elements');
const { sourceLocale, targetLocales, interchange } = JSON.parse(
  readFileSync(join(home, 'lit-localize.json'), 'utf8'),
);
const path = join(home, 'src/generated/language-names.ts');

/** The source and the target of one unit of a language's file. */
function unit(locale) {
  const text = readFileSync(join(home, interchange.xliffDir, `${locale}.xlf`), 'utf8');
  const [, source, target] =
    /id="built-language-name">\s*<source>([^<]*)<\/source>\s*<target>([^<]*)<\/target>/.exec(text) ?? [];
  return { source, target };
}

await command(async () => {
  const names = {
    [sourceLocale]: unit(targetLocales[0]).source,
    ...Object.fromEntries(targetLocales.map((locale) => [locale, unit(locale).target])),
  };
  const text = `// Written by tools/language-names.js from the XLIFF files: run \`npm run localize\`.

/** What each rendition calls itself. */
export const languageNames: Readonly<Record<string, string>> = ${JSON.stringify(names)};
`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
});
