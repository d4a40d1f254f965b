import { after, afterEach, before } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { closeAll } from '../../hosts/support/browser.js';

/** What the browser complained of: the console's errors and warnings, and what a policy forbade. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** One browser for the tests of a file; each page in a profile of its own, gone after the test. */
export function browserTests(): {
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
} {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env['FUKUSHI_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterEach(() => closeAll(contexts));
  after(() => browser?.close());
  return {
    async open(address, options) {
      const context = await (browser as Browser).newContext({ locale: 'ja-JP', ...options });
      contexts.push(context);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/error|warning/u.test(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address, { waitUntil: 'load' });
      return { page, complaints };
    },
  };
}
