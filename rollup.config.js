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
    if (!id.includes('/packages/elements/dist/')) return null;
    const spoken = code.replaceAll(/,\s*\{\s*desc:\s*(['"])(?:\\.|(?!\1).)*\1,?\s*\}/gu, '');
    return (await minifyHTMLLiterals(spoken, { fileName: id })) ?? { code: spoken, map: null };
  },
};

/** What the plan's files say but no view shows stays out of the script; `v1/plan/` has all of it. */
const shownOnly = {
  name: 'shown-only',
  transform(code, id) {
    if (!id.endsWith('/komoro/dist/ja.json')) return null;
    const neverShown = new Set(['eras', 'members', 'explanationInferred']);
    const plan = JSON.parse(code, (key, value) => (neverShown.has(key) ? undefined : value));
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
    shownOnly,
    json({ preferConst: true }),
    literals,
    replace({
      preventAssignment: true,
      // A policy of our own name: two copies of Lit under one Trusted Types name would stop the second.
      delimiters: ['', ''],
      values: { '__FUKUSHI_VERSION__': version, 'createPolicy("lit-html"': 'createPolicy("fukushi"' },
    }),
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
      },
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
  // Loaded only where they are shown.
  ...['other-plans.js', ...targetLocales.map((locale) => `locales/${locale}.js`)].map((file) => ({
    ...common,
    input: `${from}/${file}`,
    output: { file: `${to}/${file}`, format: 'es', generatedCode: 'es2015' },
  })),
];
