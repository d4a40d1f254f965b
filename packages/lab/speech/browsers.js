/** The browsers in which pages are read, with a window on the desk's screen; driven only to open pages. */
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
// Web Test Runner's own driver, which the other tests use too.
const driver = require.resolve('puppeteer-core', { paths: [require.resolve('@web/test-runner-chrome')] });

const preferences = {
  intl: { accept_languages: 'ja,en', selected_languages: 'ja,en' },
  translate: { enabled: false },
};

const ways = {
  chromium: {
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', // root has no user namespaces; the pages are our own
      '--disable-gpu',
      '--force-renderer-accessibility',
      '--lang=ja',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-background-networking',
      '--password-store=basic',
      '--kiosk',
    ],
    // Would say over the page that a program drives the browser.
    ignoreDefaultArgs: ['--enable-automation'],
  },
  firefox: {
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    args: ['--kiosk'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'ja,en',
      // As a reader's own window: puppeteer turns these off.
      'accessibility.force_disabled': -1,
      'browser.startup.page': 0,
      'browser.shell.checkDefaultBrowser': false,
      'toolkit.cosmeticAnimations.enabled': false,
      // What was read before must not tell: a page is heard alike alone and after others.
      'places.history.enabled': false,
    },
  },
};

/** Their names, in the order in which they read. */
export const browsers = Object.keys(ways);

/** Starts one at the desk. */
export async function openBrowser(name, { env, home }) {
  const { default: puppeteer } = await import(driver);
  const profile = join(home, name);
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Chromium keeps a reader's languages here: to one of Japanese it does not offer to translate.
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const browser = await puppeteer.launch({
    ...ways[name],
    env,
    headless: false,
    defaultViewport: null,
    userDataDir: profile,
  });
  const [page] = await browser.pages();
  return {
    page: page ?? (await browser.newPage()),
    close: () => browser.close(),
  };
}
