export default {
  name: 'docs',
  judges: {
    ja: 'すべての文書の、すべてのコマンドと見本のコード。',
    en: 'Every command and snippet of every document.',
  },
  tests: ['packages/lab/docs/**/*.test.js'],
  browser: 'chromium',
  // Every command of every document, some of which build a site: on a busy machine two minutes are too few.
  timeout: 300_000,
};
