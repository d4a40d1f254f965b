export default {
  name: 'hosts',
  judges: {
    ja: '貼り付け先のページを、ページごと: 意地の悪いCSSやポリシー、枠、静的な HTML との一致。',
    en: 'Whole host pages: hostile style sheets and policies, frames, and that the static HTML says the same.',
  },
  tests: ['packages/lab/hosts/**/*.test.ts'],
  browser: 'chromium',
  timeout: 300_000,
};
