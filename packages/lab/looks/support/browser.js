/** Chromium on a folder of built files, and pictures of what it shows. */
import { chromium } from 'playwright-core';
import { listen, staticServer } from '../../../../tools/serve.js';

/** Everything that would make two pictures of the same differ is off. */
export const launchOptions = {
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
};

/** Serves a folder and starts Chromium. */
export async function openFolder(folder) {
  const server = staticServer(folder);
  const port = await listen(server, 0);
  const executablePath = process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium';
  // On paper addresses are printed: they must not hold a port that is another each time.
  const args = [...launchOptions.args, `--host-resolver-rules=MAP widgets.localhost 127.0.0.1:${port}`];
  const browser = await chromium.launch({ args, executablePath });
  return {
    base: 'http://widgets.localhost/',
    newPage: (options) => newPage(browser, options),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page in a profile of its own, and a function that takes a PNG of it. */
async function newPage(browser, options) {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  // A busy machine is slow, not wrong: the runner's own limit ends what hangs.
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    page,
    /** A PNG of the part of the page that starts at its upper left corner, however far it reaches. */
    async picture({ width, height, scale = 1 }) {
      const clip = { x: 0, y: 0, width, height, scale };
      // Chromium's fastest compression: the file lives for a moment.
      const settings = { format: 'png', clip, captureBeyondViewport: true, optimizeForSpeed: true };
      const { data } = await session.send('Page.captureScreenshot', settings);
      return Buffer.from(data, 'base64');
    },
  };
}
