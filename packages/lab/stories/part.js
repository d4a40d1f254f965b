import { withStorybook } from './with-storybook.js';

export default {
  name: 'stories',
  judges: {
    ja: 'できた Storybook のすべてのストーリー: 描けること、幅に収まること、axe、コンソール。',
    en: 'Every story of the built Storybook: it draws, fits its width, is clean in axe and on the console.',
  },
  tests: ['packages/lab/stories/**/*.test.js'],
  browser: 'chromium',
  prepare: withStorybook,
  timeout: 600_000,
  onlyInCI: true,
};
