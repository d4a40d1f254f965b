/** What visitors saw, kept by version of WordPress: when → role → mark → outcome; and `version` in full. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const seenPath = new URL('seen.json', import.meta.url).pathname;
export const readSeen = () => (existsSync(seenPath) ? JSON.parse(readFileSync(seenPath, 'utf8')) : {});

/** Versions differ in their repairs; what they do is kept by their first two numbers. */
const series = (version) => version.split('.').slice(0, 2).join('.');

/** FUKUSHI_WRITE_SEEN: `all`, or the names of what is to be written anew. */
const written = (process.env.FUKUSHI_WRITE_SEEN ?? '').split(/[ ,]+/);
export const isWritten = (when) => written.includes('all') || written.includes(when);

/** What was recorded of a version; undefined where it is to be written anew. */
export const recordedFor = (version, when) =>
  isWritten(when) ? undefined : readSeen()[series(version)]?.[when];

/** Keeps what was found, to be looked at and committed. */
export function record(version, when, found) {
  const all = readSeen();
  all[series(version)] = { ...all[series(version)], version, [when]: found };
  writeFileSync(seenPath, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
}
