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
const cell = (outcome) => (outcome === undefined ? '–' : (WORDS[outcome] ?? `✕ ${outcome}`));

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** A row of the table: `outcomes` by engine, for the engines it was written in. */
const row = ({ ja, en, why }, outcomes, engines) => {
  const name = `${ja}<br>${en}`.replaceAll(/<(?!br>)/gu, '\\<');
  return `| ${[name, ...engines.map((engine) => cell(outcomes[engine])), why ?? ''].join(' | ')} |`;
};

/** The document. `results` are outcomes by engine, by hazard. */
export const document = (hazards, results, engines) => `# Hazards / 貼り付け先で起きる困りごと

Written by \`npm run hazards\`: each row is a whole page, opened in each engine with the built site. It ends with an error where an outcome is not the expected one.

● the widgets show · ◐ one shows, and nothing is lost · ○ what stands between the tags, and the link, stay readable · – cannot be made in this engine · ✕ a fault

●は表示、◐は一つが表示（ほかも失われない）、○はタグの間の文とリンクが読めるまま、–はそのブラウザーでは起こせない、✕は不具合です。

| hazard | ${engines.map((engine) => NAMES[engine]).join(' | ')} | why |
| --- | ${engines.map(() => ':-:').join(' | ')} | --- |
${hazards.map((hazard) => row(hazard, results[hazard.id] ?? {}, engines)).join('\n')}
`;
