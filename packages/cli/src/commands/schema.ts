import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Command } from './command.js';
import { folderArgument } from './plan-argument.js';

export const schema: Command = {
  name: 'schema',
  usage: '<folder>',
  summary: '編集ソフトのための YAML のスキーマを書き出します / writes the schemas by which editors complete',
  async run(args, output) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const folder = folderArgument(positionals);
    const { editorSchemas } = await import('../schema/editor-schemas.js');
    for (const [path, content] of editorSchemas()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      output.out(join(folder, path));
    }
    return 0;
  },
};
