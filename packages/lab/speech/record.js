/** What Orca says and notices, as the voice writes it down. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from '../../../tools/run.js';

/** Follows the file; `next` resolves with the records up to the first that `isIt`. */
export function listen(path, { patience = 120_000 } = {}) {
  let read = 0;
  const pending = () => {
    const lines = readFileSync(path, 'utf8').split('\n').slice(read, -1);
    return lines.map((line) => JSON.parse(line));
  };
  return {
    async next(isIt, otherwise) {
      const deadline = Date.now() + patience;
      while (Date.now() < deadline) {
        const records = pending();
        const at = records.findIndex(isIt);
        if (at >= 0) {
          read += at + 1;
          return records.slice(0, at + 1);
        }
        await wait(20);
      }
      throw new Sentence(otherwise);
    },
    /** Waits for such a record, without taking it, as long as it may be on its way. */
    async expect(isIt, milliseconds) {
      const deadline = Date.now() + milliseconds;
      while (Date.now() < deadline && !pending().some(isIt)) await wait(20);
    },
    /** Whether nothing was written since. */
    isAtEnd: () => pending().length === 0,
    /** Forgets what was said so far. */
    skip() {
      read += pending().length;
    },
  };
}
