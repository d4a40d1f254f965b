/** What visitors saw, kept by version of WordPress: when → role → mark → outcome. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const seenPath = new URL('seen.json', import.meta.url).pathname;
export const readSeen = () => (existsSync(seenPath) ? JSON.parse(readFileSync(seenPath, 'utf8')) : {});

/** Versions differ in their repairs; what they do is kept by their first two numbers. */
const series = (version) => version.split('.').slice(0, 2).join('.');

/** What was recorded. With FUKUSHI_WRITE_SEEN what was found is kept instead, to be looked at and committed. */
export function recordedFor(version, when, found) {
  const all = readSeen();
  if (!process.env.FUKUSHI_WRITE_SEEN) return all[series(version)]?.[when];
  all[series(version)] = { ...all[series(version)], [when]: found };
  writeFileSync(seenPath, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
  return found;
}
