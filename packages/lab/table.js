/**
 * The table of tests in CONTRIBUTING.md, between `<!-- table:tests -->` and `<!-- /table -->`, made of the parts.
 * `npm run tables` writes it; a test says when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { command, root, Sentence } from '../../tools/run.js';
import { debianPackages } from './needs.js';
import { parts } from './parts.js';

export const document = 'CONTRIBUTING.md';

/** The document with its table as the parts have it now. */
export async function withTable(text) {
  const written = text.replace(
    /(<!-- table:tests -->\n)[^]*?(\n<!-- \/table -->)/,
    (whole, start, end) => `${start}\n${table()}\n${end}`,
  );
  if (!written.includes(table())) throw new Sentence(`${document} has no place for the table of tests.`);
  return format(written, { ...(await resolveConfig(join(root, document))), filepath: document });
}

const head = ['`--only`', 'judges', 'test files', 'needs (Debian)', 'by itself'];

const table = () =>
  [head, head.map(() => '---'), ...parts.map(row)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const row = (part) => [
  part.tests ? code(part.name) : part.name,
  part.judges.en,
  (part.tests ?? []).map((pattern) => code(pattern)).join(' '),
  needs(part),
  when(part),
];

const when = ({ command, onlyInCI }) => (command ? code(command) : onlyInCI ? 'in CI' : 'always');

function needs(part) {
  const { usual, bare } = debianPackages([{ ...part, browser: undefined }]);
  return [part.browser, ...[...usual, ...bare].map(code)].filter(Boolean).join(', ');
}

const code = (text) => `\`${text}\``;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const path = join(root, document);
    writeFileSync(path, await withTable(readFileSync(path, 'utf8')));
  });
}
