import { browserPackages, welcome } from '../needs.js';

export default {
  name: 'hazards',
  judges: {
    ja: '貼り付け先のページで起きる困りごと（古いライブラリ、ポリシー、壊れた配信、書き換え…）を一つずつ、三つのブラウザーで。',
    en: 'What can go wrong on a host’s page (old libraries, policies, broken delivery, rewriting …), one by one, in three browsers.',
  },
  tests: ['packages/lab/hazards/**/*.test.js'],
  browser: 'chromium',
  // Firefox and WebKit are driven too where they are there; in CI they are.
  needs: [
    welcome(...browserPackages.firefox, ...browserPackages.webkit, 'libjs-mootools', 'libjs-prototype'),
  ],
  timeout: 900_000,
  onlyInCI: true,
};
