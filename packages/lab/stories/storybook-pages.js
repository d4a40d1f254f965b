/** Opens stories of the built Storybook in Chromium, for every test that goes over them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { listen, staticServer } from '../../../tools/serve.js';

const folder = fileURLToPath(new URL('../../../dist/storybook', import.meta.url));

/** Everything in the built Storybook: stories and documentation. */
export const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Serves the built Storybook and starts Chromium: `{ base, browser, close() }`. */
export async function openStorybook() {
  const server = staticServer(folder);
  const base = `http://127.0.0.1:${await listen(server, 0)}/`;
  const executablePath = process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { base, browser, close };
}

/** A page that keeps what is said on its console: `{ page, messages }`. */
export async function newPage(browser) {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  // A machine that is busy elsewhere takes its time; a test's own limit still holds.
  context.setDefaultNavigationTimeout(120_000);
  // Storybook tells on its channel when a story has been played and checked.
  await context.addInitScript(() => {
    let channel;
    window.finished = new Promise((resolve) => {
      const events = ['storyFinished', 'docsRendered', 'storyErrored', 'storyThrewException', 'storyMissing'];
      Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
        configurable: true,
        get: () => channel,
        set(value) {
          channel = value;
          for (const event of events) channel.on(event, (payload) => resolve({ event, payload }));
        },
      });
    });
  });
  const page = await context.newPage();
  const messages = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`error: ${error}`));
  return { page, messages };
}

/** Lends `count` pages to work that asks for one; who comes too early waits in line. */
export function lendPages() {
  const idle = [];
  const waiting = [];
  const giveBack = (page) => {
    const next = waiting.shift();
    if (next) next(page);
    else idle.push(page);
  };
  const lend = async (work) => {
    const lent = idle.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
    try {
      lent.messages.length = 0;
      return await work(lent);
    } finally {
      giveBack(lent);
    }
  };
  return { add: giveBack, lend };
}

/** The medium that a story's tags ask for. */
export const mediaOf = ({ tags }) => ({
  media: tags.includes('print') ? 'print' : 'screen',
  forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
});

export const storyAddress = (base, { id, type }, globals = '') =>
  `${base}iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}&globals=${globals}`;
