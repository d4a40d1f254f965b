/**
 * Finds the browsers the tests can run in: named by an environment variable, installed on the system, or
 * downloaded by Playwright before. Finding never installs. Node built-ins only.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { Sentence } from './run.js';

export const engines = ['chromium', 'firefox', 'webkit'];

const variables = {
  chromium: ['FUKUSHI_CHROMIUM', 'CHROME_PATH'],
  firefox: ['FUKUSHI_FIREFOX'],
  webkit: ['FUKUSHI_WEBKIT_DRIVER'],
};

const commands = {
  // The first draws no window of its own around each page: the same engine in half the time.
  chromium: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};

const macApps = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
  webkit: [],
};

const windowsPrograms = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
  webkit: [],
};

/** What this machine looks like; tests hand in another one. */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list(folder) {
    return existsSync(folder) ? readdirSync(folder) : [];
  },
  /** Where Playwright keeps its own build of an engine, whether or not it is there. */
  playwrightPath(engine) {
    try {
      return createRequire(import.meta.url)('playwright-core')[engine].executablePath();
    } catch {
      return undefined; // not installed yet, or no build for this system
    }
  },
};

/**
 * Finds one engine: `{ by, path }`, where `by` says who drives it (`playwright`, `puppeteer` or `webdriver`)
 * and WebKit's `miniBrowser` is the window its driver opens. Undefined when there is none.
 */
export function findBrowser(engine, machine = thisMachine) {
  const named = variables[engine].find((name) => machine.env[name]);
  if (named) {
    const path = machine.env[named];
    if (!machine.exists(path)) throw new Sentence(missingNamed(named, path));
    const browser = describe(engine, path, machine);
    if (!browser) throw new Sentence(missingMiniBrowser(path));
    return browser;
  }
  const installed = systemPaths(engine, machine).find((path) => machine.isProgram(path));
  const system = installed && describe(engine, installed, machine);
  if (system) return system;
  const downloaded = machine.playwrightPath(engine);
  return downloaded && machine.exists(downloaded) ? { by: 'playwright', path: downloaded } : undefined;
}

/** All engines found, by name. */
export function findBrowsers(machine = thisMachine) {
  const found = engines.map((engine) => [engine, findBrowser(engine, machine)]);
  return Object.fromEntries(found.filter(([, browser]) => browser));
}

function describe(engine, path, machine) {
  if (engine === 'chromium') return { by: 'playwright', path };
  // Playwright drives only its own build of Firefox; Puppeteer drives any through WebDriver BiDi.
  if (engine === 'firefox') return { by: 'puppeteer', path };
  const miniBrowser = findMiniBrowser(machine);
  return miniBrowser && { by: 'webdriver', path, miniBrowser };
}

function systemPaths(engine, { env, platform }) {
  if (platform === 'darwin') {
    return macApps[engine].flatMap((name) =>
      ['/Applications', `${env.HOME}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${macBinary(name)}`,
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPrograms[engine].flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[engine].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function macBinary(app) {
  return app === 'Firefox' ? 'firefox' : app;
}

/** MiniBrowser lies outside PATH: /usr/lib/<machine>/webkit2gtk-4.1/ on Debian, /usr/libexec/… on Fedora. */
function findMiniBrowser({ env, list, isProgram }) {
  const fromEnv = env.FUKUSHI_WEBKIT_BROWSER ? [env.FUKUSHI_WEBKIT_BROWSER] : [];
  const parents = [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...list('/usr/lib').map((name) => `/usr/lib/${name}`),
  ];
  const folders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const usual = parents.flatMap((parent) => folders.map((folder) => `${parent}/${folder}/MiniBrowser`));
  return [...fromEnv, ...usual].find(isProgram);
}

function missingNamed(variable, path) {
  return (
    `${variable}=${path} というファイルはありません。正しい場所にするか、${variable} を消してください。\n` +
    `${variable}=${path} names a file that does not exist: correct it, or unset ${variable}.`
  );
}

function missingMiniBrowser(driver) {
  return (
    `${driver} が開く MiniBrowser が見つかりません。FUKUSHI_WEBKIT_BROWSER にその場所を書いてください。\n` +
    `${driver} needs WebKitGTK's MiniBrowser, which was not found: put its path in FUKUSHI_WEBKIT_BROWSER.`
  );
}
