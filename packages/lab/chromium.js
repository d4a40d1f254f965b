/**
 * Chromium as the other whole-page tests start it, without the connections it makes by itself. `rules` say where
 * it finds hosts.
 */
import { chromium } from 'playwright-core';

export const launch = (rules = '') =>
  chromium.launch({
    executablePath: process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(rules ? [`--host-resolver-rules=${rules}`] : []),
    ],
  });
