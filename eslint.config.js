import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './tools/lint/arrows.js';
import { bannedInTests, bannedOnPages } from './tools/lint/banned.js';
import { extensionsRule } from './tools/lint/extensions.js';

const browserCode = ['packages/{model,elements,embed,builder}/src/**/*.ts'];
const tests = [
  'packages/*/{test,test-*}/**',
  'packages/*/src/test/**',
  'packages/lab/**',
  '**/*.test.{js,ts}',
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '.cache/', 'packages/elements/src/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    plugins: { fukushi: { rules: { arrows: arrowsRule, extensions: extensionsRule } } },
    rules: {
      'eqeqeq': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': ['error', 'always', { avoidQuotes: true }],
      'prefer-const': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'fukushi/extensions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // The runners read what the parts of the laboratory say; nothing else that is no test reaches into it.
    files: ['{packages,stories,tools}/**/*.{js,ts}', '*.js'],
    ignores: [...tests, 'tools/runners.js'],
    rules: { 'fukushi/arrows': 'error' },
  },
  {
    // Read by the frameworks' own bundlers, which know their endings.
    files: ['docs/examples/**'],
    rules: { 'fukushi/extensions': 'off' },
  },
  {
    // Each `declare module` block has imports of its own.
    files: ['**/*.d.ts'],
    rules: { 'no-duplicate-imports': 'off' },
  },
  {
    files: browserCode,
    ignores: tests,
    rules: {
      'no-console': ['error', { allow: ['warn', 'info'] }],
      'no-restricted-syntax': ['error', ...bannedOnPages],
    },
  },
  {
    // No DOM, no Node: a name that neither the language nor the file defines is an error.
    files: ['packages/model/src/**/*.ts'],
    rules: { 'no-undef': 'error' },
    languageOptions: { parserOptions: { lib: ['es2023'] } },
  },
  {
    files: ['packages/{elements,embed,builder}/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Elements extend LitElement, whose constructor and shadow root these two look for.
      'wc/guard-super-call': 'off',
      'wc/attach-shadow-constructor': 'off',
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...bannedInTests],
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      'wc/no-constructor-attributes': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/no-self-class': 'off',
    },
  },
);
