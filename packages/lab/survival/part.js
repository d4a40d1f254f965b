import { installEditors, publishingSystems } from './publishing-systems.js';

export default {
  name: 'survival',
  judges: {
    ja: '貼り付けるHTMLが、本物のCMSやエディターを通ってどう残るか。',
    en: 'What real publishing systems and editors leave of the forms that are pasted.',
  },
  tests: ['packages/lab/survival/*.test.js'],
  browser: 'chromium',
  needs: publishingSystems,
  prepare: installEditors,
  timeout: 600_000,
  onlyInCI: true,
};
