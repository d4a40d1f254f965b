import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import type { Beginning } from '../init/files.js';
import { isId } from '../id.js';
import type { Command } from './command.js';
import { UsageError } from './command.js';

const DEFAULTS = {
  title: '（ここに計画の名前を書きます）',
  publisher: '（ここに団体の名前を書きます）',
  levels: '目標、基本施策',
};

export const init: Command = {
  name: 'init',
  usage: '<folder> [--title 名前] [--publisher 団体] [--levels 目標、基本施策] [--yes]',
  summary: '新しい計画のフォルダーを作ります / begins a plan folder',
  async run(args, output) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        publisher: { type: 'string' },
        levels: { type: 'string' },
        yes: { type: 'boolean', short: 'y', default: false },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) {
      throw new UsageError('作るフォルダーの名前を1つ書いてください（例: my-plan） / Name one folder');
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new UsageError(
        `すでに何か入っているので、何も書きませんでした: ${folder} / Not empty, nothing written`,
      );
    }
    const asks = !values.yes && process.stdin.isTTY === true;
    const answers = await answersTo(values, asks);
    const { beginning } = await import('../init/files.js');
    const files = beginning({ ...answers, id: idOf(folder) });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    output.out(
      `${folder} を作りました（${files.size} 個のファイル）。はじめに ${join(folder, 'README.md')} を読んでください。`,
    );
    output.out(`次に / next: npx @fukushi-widgets/cli preview ${folder}`);
    return 0;
  },
};

/** Asks for what the flags do not say, as long as somebody is there to answer. */
async function answersTo(
  said: { readonly title?: string; readonly publisher?: string; readonly levels?: string },
  asks: boolean,
): Promise<Omit<Beginning, 'id'>> {
  const lines = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answer = async (name: keyof typeof DEFAULTS, question: string): Promise<string> => {
    const typed = said[name] ?? (lines ? await lines.question(`${question}（そのままなら Enter）: `) : '');
    return typed.trim() || DEFAULTS[name];
  };
  try {
    const title = await answer('title', '計画の名前');
    const publisher = await answer('publisher', '計画を出している団体');
    const levels = await answer('levels', `階層の呼び名を、上から「、」で区切って（例: ${DEFAULTS.levels}）`);
    return { title, publisher, levels: levelsIn(levels) };
  } finally {
    lines?.close();
  }
}

function levelsIn(said: string): readonly string[] {
  const levels = said
    .split(/[、,，]/u)
    .map((level) => level.trim())
    .filter((level) => level !== '');
  if (levels.length < 1 || levels.length > 4) {
    throw new UsageError(`階層は1つから4つまでです: ${said} / One to four levels`);
  }
  return levels;
}

/** The folder's name, if it can be an id. */
function idOf(folder: string): string {
  const name = basename(resolve(folder)).toLowerCase();
  return isId(name) ? name : 'my-plan';
}
