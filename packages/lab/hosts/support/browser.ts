import { after, afterEach, before } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { serveSite, type Build, type Site } from './site.js';

/**
 * One browser, with further switches and options, and one site for the tests of a file: `dist/site`, or what they
 * build.
 */
export function pageTests(
  build?: Build,
  switches: readonly string[] = [],
  options: LaunchOptions = {},
): {
  readonly site: Site;
  /** A page in a profile of its own, gone after the test, that collects what the console says. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
} {
  let browser: Browser | undefined;
  let site: Site | undefined;
  before(async () => {
    site = await serveSite(build);
    browser = await chromium.launch({
      executablePath: process.env['FUKUSHI_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...switches],
      ...options,
    });
  });
  const contexts: BrowserContext[] = [];
  afterEach(() => closeAll(contexts));
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      return site as Site;
    },
    async open(address, options) {
      const context = await (browser as Browser).newContext({ locale: 'ja-JP', ...options });
      contexts.push(context);
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`error: ${String(error)}`));
      await page.goto(address, { waitUntil: 'load' });
      return { page, messages };
    },
  };
}

/** Closes what a test opened. A request still on its way when the test ends must not fail the whole file. */
export async function closeAll(contexts: BrowserContext[]): Promise<void> {
  await Promise.all(
    contexts.splice(0).map(async (context) => {
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }),
  );
}

export interface OpenPage {
  readonly page: Page;
  /** `error: …`, `warning: …`, `info: …` in order. */
  readonly messages: readonly string[];
}

/** The page's script is there and has looked at the page. */
export const ready = (page: Page) => page.waitForFunction(() => 'fukushi' in window);

/** Resolves once every widget of ours on the page shows something of its own. */
export const allShown = (page: Page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('fukushi-'));
    return widgets.length > 0 && widgets.every((widget) => widget.shadowRoot?.querySelector('[part~=frame]'));
  });
