/**
 * The parts that `npm test` is made of, in the order in which they run. What a part needs and a machine lacks is
 * told, as missing browsers are: not run on a developer's machine, a failure in CI.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { engines } from './browsers.js';
import { buildStorybook } from './build-storybook.js';
import { installEditors, missingPackages } from '../packages/lab/survival/publishing-systems.js';

/** One build of Storybook for all runners that look at it. */
let storybook;
const withStorybook = () => (storybook ??= buildStorybook());

const programs =
  (...names) =>
  () =>
    names.filter((name) => !findProgram(name));

/**
 * Name → `browser` it needs; `missing`, what else this machine lacks, as words; `prepare`; `timeout` of one test file
 * in milliseconds; `onlyInCI`, where it takes minutes: everybody's `npm test` is to end within ten on two cores.
 */
export const runners = {
  node: {},
  pages: { browser: 'chromium' },
  serving: { browser: 'chromium', missing: programs('nginx', 'pdftotext'), timeout: 300_000 },
  ...Object.fromEntries(engines.map((engine) => [engine, { browser: engine }])),
  stories: { browser: 'chromium', prepare: withStorybook, timeout: 300_000 },
  access: { browser: 'chromium', prepare: withStorybook, timeout: 900_000, onlyInCI: true },
  visual: {
    browser: 'chromium',
    missing: missingFonts,
    prepare: withStorybook,
    timeout: 300_000,
    onlyInCI: true,
  },
  docs: { browser: 'chromium' },
  packed: { browser: 'chromium', timeout: 600_000, onlyInCI: true },
  cms: {
    browser: 'chromium',
    missing: missingPackages,
    prepare: installEditors,
    timeout: 600_000,
    onlyInCI: true,
  },
};

/** What a runner needs and this machine lacks, in words; empty where all is there. */
export async function missingFor(runner, browsers) {
  const { browser, missing } = runners[runner];
  return browser && !browsers[browser] ? [browser] : ((await missing?.(browsers)) ?? []);
}

async function missingFonts(browsers) {
  // Only now: what it imports may have been installed just before.
  const { missingFont } = await import('../packages/lab/looks/support/fonts.js');
  const sentence = await missingFont(browsers.chromium.path);
  return sentence ? [sentence] : [];
}

/** Servers stand where only an administrator's PATH leads. */
function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
