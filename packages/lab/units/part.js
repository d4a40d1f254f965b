/** The tests that stand beside the code they test. */

export const node = {
  name: 'node',
  judges: {
    ja: 'ブラウザーの要らないもの: モデル、コマンド、道具、この試験室そのもの。',
    en: 'What needs no browser: the model, the command line, the tools and this laboratory itself.',
  },
  tests: [
    'packages/*/{test,test-node}/**/*.test.ts',
    'packages/lab/*/test/**/*.test.js',
    'tools/test/**/*.test.js',
  ],
};

export const pages = {
  name: 'pages',
  judges: {
    ja: 'タグを作るページを、ページごとブラウザーで。',
    en: 'The page that makes tags, whole, in a browser.',
  },
  tests: ['packages/*/test-pages/**/*.test.ts'],
  browser: 'chromium',
};

const elements = 'packages/{elements,embed}/src/**/*.test.ts';

export const chromium = {
  name: 'chromium',
  judges: {
    ja: 'すべての部品とスクリプトを、Chromium で。その操作役にしかできないことも（*.chromium.test.ts）。',
    en: 'Every element and the script, in Chromium; also what only its driver can do (`*.chromium.test.ts`).',
  },
  tests: [elements],
  browser: 'chromium',
  inPage: true,
};

export const firefox = {
  name: 'firefox',
  judges: { ja: '同じものを、Firefox で。', en: 'The same in Firefox.' },
  tests: [elements, '!**/*.chromium.test.ts'],
  browser: 'firefox',
  inPage: true,
};

export const webkit = {
  name: 'webkit',
  judges: { ja: '同じものを、WebKit で。', en: 'The same in WebKit.' },
  tests: [elements, '!**/*.chromium.test.ts'],
  browser: 'webkit',
  inPage: true,
};
