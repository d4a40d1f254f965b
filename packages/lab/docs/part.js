export default {
  name: 'docs',
  judges: {
    ja: 'すべての文書の、すべてのコマンドと見本のコード。',
    en: 'Every command and snippet of every document.',
  },
  tests: ['packages/lab/docs/**/*.test.js'],
  browser: 'chromium',
};
