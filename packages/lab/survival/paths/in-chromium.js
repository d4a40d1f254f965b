/** Real editors and browser sanitizers in Chromium, their files served from disk: nothing goes over a network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startWordpressEditors, wordpressEditorPage, wordpressFolder } from './wordpress.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const origin = 'http://publishing.example';

/** Editors that come as modules only, as one script each. */
const bundled = {
  'bundled/tiptap.js': `export * from '@tiptap/core'; export { default as StarterKit } from '@tiptap/starter-kit';`,
  'bundled/toast-ui.js': `export { default as Editor } from '@toast-ui/editor';`,
};
const globalNames = { 'bundled/tiptap.js': 'tiptap', 'bundled/toast-ui.js': 'toastui' };

async function bundle(name) {
  const entry = 'entry';
  const [{ output }] = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, name: globalNames[name], formats: ['iife'] } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? join(folder, 'entry.js') : undefined),
        load: (id) => (id === join(folder, 'entry.js') ? bundled[name] : undefined),
      },
    ],
  });
  return output[0].code;
}

/** Opens a page of the site where editors run; scripts and styles come from the packages and from WordPress. */
async function editorPage(browser, html = '<!doctype html><meta charset="utf-8"><body></body>') {
  const context = await browser.newContext({ locale: 'ja-JP' });
  await context.route('**/*', async (route) => {
    const { origin: from, pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    if (bundled[pathname.slice(1)]) {
      return route.fulfill({ contentType: 'text/javascript', body: await bundle(pathname.slice(1)) });
    }
    const base = from === origin ? join(folder, 'node_modules') : wordpressFolder;
    const body = await readFile(join(base, decodeURIComponent(pathname))).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404, body: '' });
    const types = { js: 'text/javascript', css: 'text/css' };
    return route.fulfill({
      body,
      contentType: types[pathname.split('.').at(-1)] ?? 'application/octet-stream',
    });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return page;
}

/** One call into the page for each, so that a failure names what it was sent. */
async function sendAll(page, send, htmls) {
  const results = [];
  for (const html of htmls) results.push(await page.evaluate(([send, html]) => send(html), [send, html]));
  return results;
}

/** What a page makes of each of `htmls`: an editor saves it, a sanitizer cleans it. */
export async function throughPage(browser, { files, start, setting }, htmls) {
  const page = await editorPage(browser);
  try {
    for (const file of files) {
      const url = `${origin}/${file}`;
      await (file.endsWith('.css') ? page.addStyleTag({ url }) : page.addScriptTag({ url }));
    }
    const send = await page.evaluateHandle(start, setting);
    return await sendAll(page, send, htmls);
  } finally {
    await page.context().close();
  }
}

/** Runs `use` with a function that enters HTML in one of WordPress's editors, see `startWordpressEditors`. */
export async function withWordpressEditors(browser, use) {
  const page = await editorPage(browser, await wordpressEditorPage());
  try {
    const editors = await page.evaluateHandle(startWordpressEditors);
    return await use(async (way, htmls) => {
      const send = await page.evaluateHandle(([editors, way]) => editors[way], [editors, way]);
      return sendAll(page, send, htmls);
    });
  } finally {
    await page.context().close();
  }
}
