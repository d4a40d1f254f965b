/** The three engines behind one small face: open an address, ask the page, close. */
import { createRequire } from 'node:module';
import { findBrowsers } from '../../../tools/browsers.js';
import { startWebKit, webkitCapabilities } from '../../../tools/webkit.js';
import { launch } from '../chromium.js';

const require = createRequire(import.meta.url);
/** Web Test Runner's own drivers, which the other tests use too. */
const from = (name, of) => import(require.resolve(name, { paths: [require.resolve(of)] }));

const drivers = {
  async chromium({ path }) {
    const browser = await launch({ executablePath: path });
    return {
      async open(address) {
        const context = await browser.newContext({ locale: 'ja-JP' });
        const page = await context.newPage();
        await page.goto(address, { waitUntil: 'commit' });
        return { ask: (code) => page.evaluate(code), close: () => context.close() };
      },
      close: () => browser.close(),
    };
  },
  async firefox({ path }) {
    const { default: puppeteer } = await from('puppeteer-core', '@web/test-runner-chrome');
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path });
    // One for all: on a machine with much to do, Firefox now and then loses a window that has just been opened.
    const page = await browser.newPage();
    return {
      async open(address) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        return { ask: (code) => page.evaluate(code), close: () => page.goto('about:blank') };
      },
      close: () => browser.close(),
    };
  },
  async webkit(found) {
    const { remote } = await from('webdriverio', '@web/test-runner-webdriver');
    const driver = await startWebKit(found);
    const browser = await remote({
      hostname: '127.0.0.1',
      port: driver.port,
      logLevel: 'silent',
      // What hangs is a fault to be told, not eight minutes of waiting.
      connectionRetryTimeout: 30_000,
      connectionRetryCount: 0,
      // Not "eager": a script that is run while the page is still loading is never answered.
      capabilities: { ...webkitCapabilities(found), pageLoadStrategy: 'normal' },
    });
    return {
      async open(address) {
        await browser.url(address);
        return {
          ask: (code) => browser.execute(`return (${code})`),
          close: () => browser.url('about:blank'),
        };
      },
      async close() {
        await browser.deleteSession();
        driver.stop();
      },
    };
  },
};

/** The engines of this machine, by name, each with a function that starts it. */
export const engines = () =>
  Object.entries(findBrowsers()).map(([name, found]) => [name, () => drivers[name](found)]);
