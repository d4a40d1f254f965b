export default {
  name: 'speed',
  judges: {
    ja: '部品の重さのうち、機械によらないもの: 要素の数、読み込むファイルの数と大きさ、表示のずれ。時間は `npm run bench` で測る（合否は決めない）。',
    en: 'What our widgets cost, as far as no machine changes it: nodes, requests, bytes, layout shift. `npm run bench` takes the times, and fails nothing.',
  },
  tests: ['packages/lab/speed/counts.test.js'],
  browser: 'chromium',
  timeout: 300_000,
};
