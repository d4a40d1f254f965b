#!/usr/bin/env node
/**
 * The launcher of the command. It is committed, unlike what it launches, because npm links a command only if its file
 * is there when the packages are installed.
 */
import { existsSync } from 'node:fs';

const command = new URL('../dist/bin.js', import.meta.url);
if (existsSync(command)) {
  await import(command.href);
} else {
  console.error(
    'fukushi はまだ組み立てられていません。先に npm run build を実行してください。 / Not built yet: run `npm run build` first.',
  );
  process.exitCode = 1;
}
