import { program } from '../needs.js';

export default {
  name: 'print',
  judges: {
    ja: '紙の上の計画: Chromium が印刷したものを、pdftotext でページごとに読んで。',
    en: 'The plan on paper: what Chromium prints, read page by page with pdftotext.',
  },
  tests: ['packages/lab/print/**/*.test.ts'],
  browser: 'chromium',
  needs: [program('pdftotext', 'poppler-utils')],
  timeout: 300_000,
};
