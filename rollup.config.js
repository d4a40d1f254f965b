import { existsSync, readdirSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';

const { version } = JSON.parse(readFileSync(new URL('packages/embed/package.json', import.meta.url)));
const { targetLocales } = await import('./packages/elements/dist/generated/locale-codes.js');
const { wordKey } = await import('./packages/embed/dist/word-key.js');

const from = 'packages/embed/dist';
const to = 'packages/embed/dist/bundle';
/** Each view that has a file of its own has a module of that name. */
const optionalViews = readdirSync(new URL('packages/embed/src/optional', import.meta.url))
  .map((file) => file.replace(/\.ts$/u, ''))
  .filter((name) => name !== 'provide');
const words = new URL('packages/elements/dist/generated/locales/', import.meta.url).pathname;
const sheets = new URL('packages/elements/dist/styles/', import.meta.url);
const here = new URL(from, import.meta.url).pathname;

/**
 * White space of `html` and `css` templates, and notes for translators, are not for readers' phones. In the views a
 * line break between tags means nothing (views/html.ts); everywhere else the minifier knows what may go.
 */
const literals = {
  name: 'literals',
  async transform(source, id) {
    if (!/\/packages\/(?:elements|builder)\/dist\//u.test(id)) return null;
    const isView = /\/elements\/dist\/(?:optional-)?views\//u.test(id);
    let text = source
      .replaceAll(/,\s*\{\s*desc:\s*(['"])(?:\\.|(?!\1).)*\1,?\s*\}/gu, '')
      .replaceAll(/(\{\s*id:\s*'[\w-]+'),\s*desc:\s*(['"])(?:\\.|(?!\2).)*\2,?\s*\}/gu, '$1}');
    if (isView)
      text = text
        .replaceAll(/(?<=[>}`])\s*\n\s*(?=<|\$\{|`)|\s*\n\s*(?=>)/gu, '')
        .replaceAll(/\s*\n\s*(?=[\w-]+=["$])/gu, ' ');
    const minified = await minifyHTMLLiterals(text, {
      fileName: id,
      ...(isView ? { shouldMinify: () => false } : {}),
    });
    if (!id.endsWith('.styles.js')) return minified ?? { code: text, map: null };
    // What the minifier leaves in values that it does not know.
    const code = (minified?.code ?? text).replaceAll(/(?<![\w.])0(?=\.\d)|(?<=,) /gu, '');
    return { code, map: null };
  },
};

/**
 * Words that no page shows by itself: `built-` ones are used when a site is built, `directory-` ones come
 * with a directory of contacts, `open-` ones with contacts whose hours are data.
 */
const ownWords = /'(?<kind>built|directory|open)-[^']*':\s*(?:str\s*)?`(?:\\.|[^`\\])*`,?/gu;

/** The words of a language under their short keys; two under one key would be one word that says the other's. */
function underKeys(code, id) {
  const keys = new Set();
  return code.replaceAll(/(?<=^\s*')s[\da-f]{16}(?=':)/gmu, (name) => {
    const key = wordKey(name);
    if (keys.has(key)) throw new Error(`${id}: two words begin with ${key}; make wordKey longer by a letter`);
    keys.add(key);
    return key;
  });
}

/** The words of one language, and what draws it where that differs, in the place of the modules that have none. */
const interfaceWords = (locale) => {
  const hasReadings = /-(?:easy|furigana)$/u.test(locale);
  const sheet = new URL(`languages/${hasReadings ? 'readings' : locale}.styles.js`, sheets);
  const writer = `${here}/${hasReadings ? 'readings' : locale}.js`;
  const places = {
    './interface-words.js': `${words}${locale}.js`,
    ...(existsSync(writer) && { './no-readings.js': writer }),
    ...(existsSync(sheet) && { './no-styles.js': sheet.pathname, 'lit': `${here}/css.js` }),
  };
  return {
    name: 'interface-words',
    resolveId: (id) => places[id] ?? null,
    transform: (code, id) =>
      id.startsWith(words) ? { code: underKeys(code.replaceAll(ownWords, ''), id), map: null } : null,
  };
};

/** The files with words of one kind, by what their names begin with. */
const wordFiles = { directory: 'contact-words', open: 'open-words' };

/** The words of one kind in one language, under their names, in the place of the module that has none. */
const directoryWords = (locale, kind) => ({
  name: 'directory-words',
  resolveId: (id) => (id === './interface-words.js' ? `${words}${locale}.js` : null),
  transform(code, id) {
    if (id.endsWith('/directory-words.js'))
      return code.replace('FUKUSHI_WORDS_OF', JSON.stringify(`${wordFiles[kind]}/${locale}`));
    if (!id.startsWith(words)) return null;
    const own = [...code.matchAll(ownWords)].filter(({ groups }) => groups.kind === kind);
    return {
      code: `import { str } from '@lit/localize/internal/str-tag.js';\nexport const templates = { ${own.map(([word]) => word).join('')} };`,
      map: null,
    };
  },
});

/**
 * Asks V8 (13.6, Chrome 136) to compile every function while the script arrives, on a thread of its own: most are called
 * at once, and each would stop the page to be parsed once more. 7 of 83 ms on a page of 11 widgets. To others a comment.
 */
const COMPILE_ALL = '\n//# allFunctionsCalledOnLoad';

/** The plugin of that name starts a worker for every bundle, and loading terser takes longer than what it then does. */
const terser = {
  name: 'terser',
  renderChunk: (code, { name }, { format }) =>
    minify(code, {
      module: format === 'es',
      ecma: 2022,
      compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
      format: {
        preamble: `/*! fukushi-widgets ${version} MIT, lit BSD-3-Clause */${name === 'fukushi' ? COMPILE_ALL : ''}`,
        comments: false,
      },
    }),
};

/** Bundles compiled output; what Rollup only warns of, a build must not have. */
const bundle = (input, file, format = 'es', plugins = [], external = []) => ({
  input,
  external,
  output: { file, format, generatedCode: 'es2015' },
  // Lit's localisation modules only define things; what is not called is left out.
  treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
  onwarn(warning) {
    // TypeScript's decorator helper asks for a global `this` that modules do not have, and does without.
    if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
  },
  plugins: [
    ...plugins,
    nodeResolve({ exportConditions: ['production'] }),
    literals,
    // A policy of our own name: two copies of Lit under one Trusted Types name would stop the second.
    replace({
      preventAssignment: true,
      delimiters: ['', ''],
      values: { 'createPolicy("lit-html"': 'createPolicy("fukushi"' },
    }),
    terser,
  ],
});

const bundles = [
  // The engine, to which `fukushi build` binds a publication; and the script of a framed permalink page.
  bundle(`${from}/fukushi.js`, `${to}/fukushi.js`, 'iife'),
  bundle(`${from}/frame/frame.js`, `${to}/frame.js`, 'iife'),
  // Loaded only where they are shown.
  ...['other-plans', 'repairs'].map((name) => bundle(`${from}/${name}.js`, `${to}/${name}.js`)),
  // Views that not every publication or page has: bound to the engine, or loaded where they are shown.
  ...optionalViews.map((name) =>
    bundle(
      `${from}/optional/${name}.js`,
      `${to}/optional/${name}.js`,
      // What is drawn together is loaded together, by an import that a script for old pages cannot have.
      /^contact-(?:directory|parts)$/u.test(name) ? 'es' : 'iife',
      [],
      ['./contact-lines.js', './contact-search.js', './contact-fields.js', './contact-html.js'],
    ),
  ),
  // One for each language with interface words.
  ...targetLocales.map((locale) =>
    bundle(`${from}/locale.js`, `${to}/locales/${locale}.js`, 'es', [interfaceWords(locale)]),
  ),
  ...targetLocales.flatMap((locale) =>
    Object.entries(wordFiles).map(([kind, folder]) =>
      bundle(`${from}/directory-words.js`, `${to}/optional/${folder}/${locale}.js`, 'iife', [
        directoryWords(locale, kind),
      ]),
    ),
  ),
  // The page that makes tags; nobody else loads it.
  bundle('packages/builder/dist/builder.js', 'packages/builder/dist/bundle/builder.js'),
  bundle('packages/builder/dist/qr.js', 'packages/builder/dist/bundle/qr.js'),
];

/** Every `configOf`th of them, beginning with number `configPart`, so that several processes can share them. */
export default ({ configPart = 0, configOf = 1 }) =>
  bundles.filter((_, index) => index % configOf === Number(configPart));
