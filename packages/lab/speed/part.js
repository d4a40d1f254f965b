export default {
  name: 'speed',
  judges: {
    ja: 'スクリプトの大きさと、多くの部品を描く時間。測るだけで、合否は決めない。',
    en: 'What the script weighs and how long many widgets take, in every browser found. It measures and fails nothing.',
  },
  command: 'npm run bench',
};
