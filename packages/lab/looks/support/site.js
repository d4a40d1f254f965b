/** An empty page of a host in Chromium, with the built script in it. */
import { fileURLToPath } from 'node:url';
import { openFolder } from './browser.js';

const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>見本</title>
<link rel="icon" href="data:,"><style id="sheet"></style><script src="/v1/fukushi.js"></script></head>
<body><main id="main"></main></body></html>`;

/** Opens the page; tags put into `#main` show at once. */
export async function openHostPage() {
  const { base, newPage, close } = await openFolder(
    fileURLToPath(new URL('../../../../dist/site', import.meta.url)),
  );
  const { page, picture } = await newPage();
  await page.route(`${base}host.html`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${base}host.html`);
  return { page, picture, close };
}
