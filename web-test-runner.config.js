/**
 * Runs the tests that need a browser, in one engine. `npm test` starts it once per engine found; on its own:
 * `FUKUSHI_ENGINE=firefox npx wtr --watch`.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser } from './tools/browsers.js';
import { Sentence } from './tools/run.js';
import { testFiles } from './tools/test-files.js';
import { webkitCapabilities } from './tools/webkit.js';
import { commandsPlugin } from './tools/wtr-commands.js';
import { countingReporter } from './tools/wtr-reporter.js';

const engine = process.env.FUKUSHI_ENGINE ?? 'chromium';
const filters = JSON.parse(process.env.FUKUSHI_FILTERS ?? '[]');
const browser = findBrowser(engine);
if (!browser) throw new Sentence(`${engine} was not found; see \`npm test\`.`);

const launchers = {
  playwright: () =>
    playwrightLauncher({
      product: engine,
      launchOptions: { executablePath: browser.path, args: engine === 'chromium' ? chromiumFlags : [] },
    }),
  puppeteer: () => chromeLauncher({ launchOptions: { browser: engine, executablePath: browser.path } }),
  webdriver: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.FUKUSHI_WEBKIT_PORT),
      capabilities: webkitCapabilities(browser),
    }),
};

const chromiumFlags = [
  '--no-sandbox', // root in CI has no user namespaces; the pages are our own tests
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default {
  files: testFiles(engine, filters),
  nodeResolve: true,
  browsers: [launchers[browser.by]()],
  // WebDriver keeps one page only when it is alone, and the keyboard goes to the page in front.
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: true } },
  plugins: [commandsPlugin()],
  reporters: [countingReporter()],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>test</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
