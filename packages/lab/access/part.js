import { withStorybook } from '../stories/with-storybook.js';

export default {
  name: 'access',
  judges: {
    ja: 'アクセシビリティの項目表のすべての行を、すべての部品の、すべての状態で。',
    en: 'Every row of the accessibility checklist, for every element in every state.',
  },
  tests: ['packages/lab/access/*.test.js'],
  browser: 'chromium',
  prepare: withStorybook,
  timeout: 900_000,
  onlyInCI: true,
};
