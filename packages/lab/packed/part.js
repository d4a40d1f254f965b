export default {
  name: 'packed',
  judges: {
    ja: '公開するとおりに詰めたパッケージを、別のプロジェクトと docs/examples で。',
    en: 'The packages as published, in projects of their own and in `docs/examples`.',
  },
  tests: ['packages/lab/packed/**/*.test.js'],
  browser: 'chromium',
  timeout: 600_000,
  onlyInCI: true,
};
