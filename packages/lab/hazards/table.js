/** docs/hazards.md: every hazard, and what readers saw in each engine when it was written. */
import { join } from 'node:path';
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

/** A row of the table: `outcomes` by engine. */
export const row = ({ ja, en, why }, outcomes) =>
  `| ${[`${ja}<br>${en}`, ...Object.keys(NAMES).map((name) => cell(outcomes[name])), why ?? ''].join(' | ').replaceAll('<base', '\\<base').replaceAll('<details', '\\<details').replaceAll('<dialog', '\\<dialog').replaceAll('<font', '\\<font')} |`;

/** The document. `results` are outcomes by engine, by hazard. */
export const document = (hazards, results) => `# Hazards / 貼り付け先で起きる困りごと

Written by \`npm run hazards\`: each row is a whole page, opened in each engine with the built site. The tests of \`packages/lab/hazards\` run them again and compare.

● the widgets show · ◐ one shows, and nothing is lost · ○ what stands between the tags, and the link, stay readable · – cannot be made in this engine · ✕ a fault

●は表示、◐は一つが表示（ほかも失われない）、○はタグの間の文とリンクが読めるまま、–はそのブラウザーでは起こせない、✕は不具合です。

| | ${Object.values(NAMES).join(' | ')} | why |
| --- | :-: | :-: | :-: | --- |
${hazards.map((hazard) => row(hazard, results[hazard.id] ?? {})).join('\n')}
`;
