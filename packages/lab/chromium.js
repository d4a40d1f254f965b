/**
 * Chromium without the connections it makes by itself, for tests and measurements of whole pages. `rules` say where it
 * finds hosts.
 */
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox', // root has no user namespaces; the pages are our own
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const launch = ({
  executablePath = process.env.FUKUSHI_CHROMIUM ?? '/usr/bin/chromium',
  rules = '',
} = {}) =>
  chromium.launch({ executablePath, args: [...flags, ...(rules ? [`--host-resolver-rules=${rules}`] : [])] });
