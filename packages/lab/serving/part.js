import { program, welcome } from '../needs.js';

export default {
  name: 'serving',
  judges: {
    ja: 'できたサイトを、サーバーが送るとおりに: nginx と npm start のサーバーで。',
    en: 'The built site as servers send it: nginx, and the one of `npm start`.',
  },
  tests: ['packages/lab/serving/**/*.test.ts'],
  browser: 'chromium',
  needs: [
    program('nginx', 'nginx-light'),
    welcome('libnginx-mod-http-brotli-static'),
    // How high a frame is depends on how wide letters are; Thai in a font without it is no measure.
    welcome('fonts-thai-tlwg'),
  ],
  timeout: 300_000,
};
