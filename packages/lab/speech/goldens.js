/**
 * The record of what is heard, one file for a page in a browser, as a person reads it: a heading for what is done, the
 * lines said for each press of the key, those of one press joined by " ｜ ".
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('goldens', import.meta.url));

/** Where the record of a page in a browser is kept. */
export const pathOf = (page, browser) => join(folder, `${page}.${browser}.txt`);

/** What was heard, as text. `heard` holds for each command its name and the lines of each press. */
export const textOf = (heard) =>
  heard.map(({ name, presses }) => [`# ${name}`, ...presses.map(press), ''].join('\n')).join('\n');

const press = (lines) => (lines.length > 0 ? lines.join(' ｜ ') : '（無音）');

/** The kept record, or nothing where none is. */
export const kept = (page, browser) =>
  existsSync(pathOf(page, browser)) ? readFileSync(pathOf(page, browser), 'utf8') : '';

export function keep(page, browser, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(page, browser), text);
}

/** The lines that differ, with what is done there; empty where all is the same. */
export function differences(expected, actual) {
  const [one, other] = [sections(expected), sections(actual)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) => {
    const [before, now] = [one.get(name) ?? [], other.get(name) ?? []];
    if (before.join('\n') === now.join('\n')) return [];
    const at = before.findIndex((line, index) => line !== now[index]);
    const first = at === -1 ? before.length : at;
    return [`${name}, ${first + 1}: 「${before[first] ?? ''}」 → 「${now[first] ?? ''}」`];
  });
}

/** Name of a command → its lines. A tree has no commands. */
function sections(text) {
  const found = new Map();
  const whole = text && !text.startsWith('# ') ? `# 木\n${text}` : text;
  for (const part of whole.split(/^# /mu).slice(1)) {
    const [name, ...lines] = part.trimEnd().split('\n');
    found.set(name, lines);
  }
  return found;
}
