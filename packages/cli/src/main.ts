import { check } from './commands/check.js';
import { UsageError } from './commands/command.js';
import type { Command, Output } from './commands/command.js';
import { build } from './commands/build.js';
import { changes } from './commands/changes.js';
import { compile } from './commands/compile.js';
import { contacts } from './commands/contacts.js';
import { fragment } from './commands/fragment.js';
import { init } from './commands/init.js';
import { preview } from './commands/preview.js';
import { schema } from './commands/schema.js';

/** A further command is one file and one entry here. */
const commands: readonly Command[] = [
  init,
  check,
  preview,
  build,
  fragment,
  changes,
  compile,
  contacts,
  schema,
];

const help = (): string =>
  [
    '使い方 / Usage: fukushi <command> …',
    '',
    ...commands.map(({ name, usage, summary }) => `  fukushi ${name} ${usage}\n      ${summary}`),
    '',
    '  fukushi --help',
    '      この説明を表示します / shows this',
    '',
    '終わりの番号 / exit codes: 0 できた（注意だけのときも） / done, warnings included;',
    '  1 エラーがある、または言葉の使い方が違う（何も書き出さない） / errors, or words it cannot use (nothing is written)',
  ].join('\n');

/** Runs one command line and returns the exit code: 0 where all is well, else 1. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || rest.includes('--help')) {
    output.out(help());
    return name === undefined ? 1 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ');
    output.error(`「${name}」というコマンドはありません（使えるもの: ${known}） / Unknown command`);
    return 1;
  }
  try {
    return await command.run(rest, output);
  } catch (error) {
    if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
    output.error(error.message);
    return 1;
  }
}

/** What `parseArgs` throws for an option it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
