/** docs/hazards.md: every hazard, and what readers saw in each engine when it was written. */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../../tools/run.js';

export const path = join(root, 'docs/hazards.md');

const WORDS = {
  widget: '●',
  part: '◐',
  text: '○',
};

/** What stands in a cell for an outcome; whatever is none of those that may be is red. */
export const cell = (outcome) => (outcome === undefined ? '–' : (WORDS[outcome] ?? `✕ ${outcome}`));

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
export const engineNames = Object.keys(NAMES);

export const rowName = ({ ja, en }) => `${ja}<br>${en}`.replaceAll(/<(?!br>)/gu, '\\<');

const row = (hazard, results) => {
  const cells = engineNames.map((engine) => cell(results[engine][hazard.id]));
  return `| ${[rowName(hazard), ...cells, hazard.why ?? ''].join(' | ')} |`;
};

/** The cells of a written document: by the name of their row, by engine. */
export const cellsOf = (text) =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.includes('<br>'))
      .map((line) => {
        const [, name, ...cells] = line.split(/(?<!\\)\|/u).map((each) => each.trim());
        return [name, Object.fromEntries(engineNames.map((engine, at) => [engine, cells[at]]))];
      }),
  );

/** What one page in three engines cannot show, and the test that judges it. */
const ELSEWHERE = [
  [
    '広告ブロックの規則が、公開するファイルとページのどれにも当たらない',
    'Rules of ad blockers match none of our files and pages',
    'lab/hosts/ad-blockers.test.ts',
  ],
  [
    '戻ったときに、記憶から出したページ（bfcache）で選んだものが残る',
    'Pages out of the browser’s memory (bfcache) keep what was chosen',
    'lab/hosts/returning.test.ts',
  ],
  [
    'サービスワーカーの古い言語ファイル、消えた版',
    'Earlier files of languages from a service worker, versions that are gone',
    'lab/hosts/service-worker.test.ts',
  ],
  [
    '私たちの枠のサンドボックス、高さ、リンク',
    'Sandboxes, heights and links of our frames',
    'lab/hosts/frames.test.ts',
  ],
  [
    '一万回出し入れしても、記憶が増えない',
    'Put in and taken out 10,000 times without a leak',
    'lab/hosts/leak.test.ts',
  ],
  ['jsdom と happy-dom で読み込む', 'Imported in jsdom and happy-dom', 'lab/packed/without-browser.test.js'],
];

/** The document. `results` are outcomes by engine, by hazard. */
export const document = (hazards, results) => `# Hazards / 貼り付け先で起きる困りごと

Written by \`npm run hazards\` where all three engines are there: each row is a whole page, opened in each engine with the built site. It ends with an error where an outcome is not the expected one; in CI every outcome is compared with this table.

● the widgets show · ◐ one shows, and nothing is lost · ○ what stands between the tags, and the link, stay readable · – cannot be made in this engine · ✕ a fault

●は表示、◐は一つが表示（ほかも失われない）、○はタグの間の文とリンクが読めるまま、–はそのブラウザーでは起こせない、✕は不具合です。

| hazard | ${Object.values(NAMES).join(' | ')} | why |
| --- | ${engineNames.map(() => ':-:').join(' | ')} | --- |
${hazards.map((hazard) => row(hazard, results)).join('\n')}

## Judged elsewhere / ほかのテストで確かめていること

${ELSEWHERE.map(([ja, en, path]) => `- ${ja}<br>${en}: [${path.split('/').at(-1)}](../packages/${path})`).join('\n')}
`;

/** The same as it stands in the repository. */
export const asWritten = async (hazards, results) =>
  format(document(hazards, results), { ...(await resolveConfig(path)), filepath: path });
