/** What visitors saw, kept by version of WordPress: when → role → mark → outcome. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const seenPath = new URL('seen.json', import.meta.url).pathname;
export const readSeen = () => (existsSync(seenPath) ? JSON.parse(readFileSync(seenPath, 'utf8')) : {});

/** Versions differ in their repairs; what they do is kept by their first two numbers. */
const series = (version) => version.split('.').slice(0, 2).join('.');

const isWriting = () => Boolean(process.env.FUKUSHI_WRITE_SEEN);

/** What was recorded; while recording, what was found. */
export const recordedFor = (version, when, found) =>
  isWriting() ? found : readSeen()[series(version)]?.[when];

/** Keeps what was seen, when asked to (`npm run wordpress`). */
export function writeSeen(version, seen) {
  if (!isWriting() || !version) return;
  const all = { ...readSeen(), [series(version)]: seen };
  writeFileSync(seenPath, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
}
