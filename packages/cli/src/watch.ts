import { watch } from 'node:fs';

/** Milliseconds in which an editor's several writes are one change. */
const TOGETHER = 120;

/**
 * Calls back after something below a folder has changed, except what is hidden, built or installed there. The result
 * ends it.
 */
export function onChange(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    const path = String(name ?? '');
    if (/(?:^|[/\\])(?:\.[^/\\]*|node_modules|dist)(?:[/\\]|$)/u.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** Resolves when the person at the keyboard stops the command. */
export const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
