import { findBrowser } from '../../../tools/browsers.js';
import { withStorybook } from '../stories/with-storybook.js';
import { fontPackages, missingFont } from './support/fonts.js';

const font = { debian: fontPackages, missing: () => missingFont(findBrowser('chromium').path) };

export default {
  name: 'looks',
  judges: {
    ja: '部品の見た目を、残してある写真と比べて。よそのスタイルシートの下でも。',
    en: 'How the elements look, against kept pictures and under host style sheets.',
  },
  tests: ['packages/lab/looks/**/*.test.js'],
  browser: 'chromium',
  needs: [font],
  prepare: withStorybook,
  timeout: 300_000,
  onlyInCI: true,
};
