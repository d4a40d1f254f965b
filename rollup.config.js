import { readFileSync } from 'node:fs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const { version } = JSON.parse(readFileSync(new URL('packages/embed/package.json', import.meta.url)));
const { targetLocales } = await import('./packages/elements/dist/generated/locale-codes.js');

const from = 'packages/embed/dist';
const to = 'packages/embed/dist/bundle';
const banner = `/*! fukushi-widgets ${version} MIT, Lit BSD-3-Clause */`;

/** White space of `html` and `css` templates, and notes for translators, are not for readers' phones. */
const literals = {
  name: 'literals',
  async transform(code, id) {
    if (!/\/packages\/(?:elements|builder)\/dist\//u.test(id)) return null;
    const spoken = code.replaceAll(/,\s*\{\s*desc:\s*(['"])(?:\\.|(?!\1).)*\1,?\s*\}/gu, '');
    return (await minifyHTMLLiterals(spoken, { fileName: id })) ?? { code: spoken, map: null };
  },
};

/**
 * Lit's hooks for polyfills and hydration, and the list of versions it keeps for its own warnings: nothing on a
 * pasted page provides or reads them. A release of Lit that words them otherwise stops the build.
 */
const hooks =
  /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)|\b\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/gu;
const withoutHooks = {
  name: 'without-hooks',
  transform(code, id) {
    const file = /\/(reactive-element|lit-html|lit-element)\.js$/u.exec(id);
    if (!file) return null;
    if ((code.match(hooks)?.length ?? 0) < 2) throw new Error(`${id}: Lit's hooks are not where they were.`);
    return { code: code.replaceAll(hooks, '(void 0)'), map: null };
  },
};

/**
 * Lit's styles without the way for browsers that cannot adopt style sheets: those stop at the syntax of this script
 * (class static blocks: Safari 16.4 brought both) or, from Firefox 93 to 100, here, before an element is registered,
 * so that what the page says itself stays.
 */
const adoptedStyles = {
  name: 'adopted-styles',
  transform(code, id) {
    if (/\/elements\/dist\/.*\.js$/u.test(id) && /\bcss\s*`[^`]*\$\{/u.test(code))
      throw new Error(`${id}: styles with parts put in need Lit's own css tag.`);
    if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return null;
    const names =
      'CSSResult, adoptStyles, css, getCompatibleStyle, supportsAdoptingStyleSheets, unsafeCSS'.split(', ');
    if (!names.every((name) => code.includes(` as ${name}`)))
      throw new Error(`${id}: Lit's styles are not what they were.`);
    return {
      code: `
        export const css = ([text]) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        };
        export const unsafeCSS = (text) => css([text]);
        export const CSSResult = CSSStyleSheet;
        export const getCompatibleStyle = (sheet) => sheet;
        export const supportsAdoptingStyleSheets = true;
        export const adoptStyles = (root, sheets) => {
          root.adoptedStyleSheets = sheets;
        };`,
      map: null,
    };
  },
};

/**
 * Properties that only code within one file of ours reads: those by which Lit's modules know each other's insides,
 * and those of our views and controllers. Never one of a plan, an element or a file that is loaded later.
 */
const internal =
  /^(?:_\$.+|ancestors|announced|choose|chosen|contactLinks|fellBack|placed|renderContacts|textLang|versionBase|viewShown)$/u;

/** Custom properties that only our own style sheets know; pages set those that begin with `--fukushi-`. */
const ownProperties = {
  name: 'own-properties',
  renderChunk(code) {
    const letters = new Map();
    const short = (name) =>
      letters.get(name) ?? letters.set(name, `--${(letters.size + 10).toString(36)}`).get(name);
    const shortened = code.replaceAll(/\bcss\s*`[^`]*`/gu, (sheet) =>
      sheet.replaceAll(/(?<![\w-])--(?!fukushi-)[a-z][a-z-]*/gu, short),
    );
    if (code.includes('--fukushi-') && letters.size === 0) throw new Error('Our styles were not found.');
    return { code: shortened, map: null };
  },
};

/** What the plan's files say but no view shows stays out of the script; `v1/plan/` has all of it. */
const shownOnly = {
  name: 'shown-only',
  transform(code, id) {
    if (!id.endsWith('/komoro/dist/ja.json')) return null;
    const neverShown = new Set(['eras', 'members', 'explanationInferred', 'government']);
    const plan = JSON.parse(code, (key, value) => {
      if (internal.test(key)) throw new Error(`${key} is a word of the plan: it cannot be shortened.`);
      return neverShown.has(key) ? undefined : value;
    });
    return { code: JSON.stringify(plan), map: null };
  },
};

/** Bundles compiled output; what Rollup only warns of, a build must not have. */
const common = {
  // Lit's localisation modules only define things; what is not called is left out.
  treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
  onwarn(warning) {
    // TypeScript's decorator helper asks for a global `this` that modules do not have, and does without.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    throw new Error(warning.message);
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    withoutHooks,
    adoptedStyles,
    shownOnly,
    json({ preferConst: true }),
    literals,
    replace({
      preventAssignment: true,
      // A policy of our own name: two copies of Lit under one Trusted Types name would stop the second.
      delimiters: ['', ''],
      values: { '__FUKUSHI_VERSION__': version, 'createPolicy("lit-html"': 'createPolicy("fukushi"' },
    }),
    ownProperties,
    terser({
      ecma: 2022,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        pure_getters: true,
        keep_fargs: false,
        inline: 1,
        negate_iife: false,
        hoist_funs: true,
        unsafe_methods: true,
        unsafe_comps: true,
      },
      mangle: { properties: { regex: internal } },
      format: { preamble: banner, comments: false },
    }),
  ],
};

export default [
  {
    ...common,
    input: `${from}/fukushi.js`,
    output: { file: `${to}/fukushi.js`, format: 'iife', generatedCode: 'es2015' },
  },
  // The page that makes tags; nobody else loads it.
  {
    ...common,
    input: 'packages/builder/dist/builder.js',
    output: { file: 'packages/builder/dist/bundle/builder.js', format: 'es', generatedCode: 'es2015' },
  },
  // The script of a framed permalink page.
  {
    ...common,
    input: `${from}/frame/frame.js`,
    output: { file: `${to}/frame.js`, format: 'iife', generatedCode: 'es2015' },
  },
  // Loaded only where they are shown.
  ...['other-plans.js', 'repairs.js', ...targetLocales.map((locale) => `locales/${locale}.js`)].map(
    (file) => ({
      ...common,
      input: `${from}/${file}`,
      output: { file: `${to}/${file}`, format: 'es', generatedCode: 'es2015' },
    }),
  ),
];
