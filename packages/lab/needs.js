/**
 * What a part can need besides Node and a browser. A need is `{ debian, missing }`: the packages of Debian that bring
 * it, and a function that resolves with words for what this machine lacks, or undefined. Node built-ins only: CI asks
 * for the packages before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engine a part runs in → the packages of Debian that bring it. tools/browsers.js finds it, from anywhere. */
export const browserPackages = {
  // The tests take the first; it draws no window, and the second is what readers have.
  chromium: ['chromium-headless-shell', 'chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'dbus-x11'],
};

/** A program on the PATH. */
export const program = (name, ...debian) => ({
  debian,
  missing: () => (findProgram(name) ? undefined : name),
});

/** Something that is there when a command ends well. `bare`: without the packages that Debian only recommends. */
export const answers = (command, debian, { bare = false } = {}) => ({
  debian,
  bare,
  missing() {
    const [name, ...args] = command;
    return spawnSync(name, args, { stdio: 'ignore' }).status === 0 ? undefined : debian.join(', ');
  },
});

/** Installed in CI; where it is missing, the part's tests say less. */
export const welcome = (...debian) => ({ debian, missing: () => undefined });

/** Servers stand where only an administrator's PATH leads. */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The packages of Debian that `parts` need; `bare` are those to be installed without what they recommend. */
export function debianPackages(parts) {
  const needs = parts.flatMap(({ needs = [] }) => needs);
  const of = (isBare) => needs.filter(({ bare = false }) => bare === isBare).flatMap(({ debian }) => debian);
  const browsers = parts.flatMap(({ browser }) => browserPackages[browser] ?? []);
  return { usual: [...new Set([...browsers, ...of(false)])], bare: [...new Set(of(true))] };
}
